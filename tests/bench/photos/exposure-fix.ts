import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offersFor } from '../../../main/photos/edit/offers.ts';
import { render } from '../../../main/photos/edit/render.ts';
import type { Pixels } from '../../../main/photos/measure/pixels.ts';
import { type Figure, skipped } from './figure.ts';
import type { Labelled } from './sets.ts';
import { asSharp, base, SPOILS } from './spoil.ts';
import { quantile, rms } from './statistics.ts';

const SIDE = 1024;
const QUALITY = 90;

/** The file as "mend all" would leave it by light alone. */
async function lit(path: string): Promise<Pixels> {
  const offer = (await offersFor(path, [])).find(({ step, onlyByHand }) => step.op === 'expose' && !onlyByHand);
  return render(readFileSync(path), offer ? [offer.step] : [], SIDE);
}

/** How near a photo taken two stops too dark comes to the true one, and whether good photos are left alone. */
export async function exposureFix(sources: Labelled[]): Promise<Figure> {
  const [what, beat, reach] = ['exposure fix, -2 EV (median RMS)', 'trial 59 → 11', '≤ 11, good photos unchanged'];
  if (sources.length === 0) return skipped(what, beat, reach, 'no pictures are here');
  const dir = mkdtempSync(join(tmpdir(), 'bench-photos-'));
  const before: number[] = [];
  const after: number[] = [];
  const good: number[] = [];
  try {
    const path = join(dir, 'photo.jpg');
    for (const source of sources) {
      const picture = await base(source.path, SIDE);
      const save = async (change: ReturnType<typeof asSharp>) =>
        writeFileSync(path, await change.jpeg({ quality: QUALITY }).toBuffer());
      await save(SPOILS['-2 EV'](picture));
      before.push(rms(picture.data, (await render(readFileSync(path), [], SIDE)).data));
      after.push(rms(picture.data, (await lit(path)).data));
      await save(asSharp(picture));
      good.push(rms((await render(readFileSync(path), [], SIDE)).data, (await lit(path)).data));
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  const middle = (values: number[]): number => quantile(values, 0.5);
  const changed = good.filter((value) => value > 0).length;
  return {
    what,
    beat,
    reach,
    ours: `${middle(before).toFixed(1)} → ${middle(after).toFixed(1)}, good ${middle(good).toFixed(1)}`,
    met: middle(after) <= 11 && middle(good) === 0,
    note: `${sources.length} photos; 90 % under ${quantile(after, 0.9).toFixed(1)}; an offer was made for ${changed} good ones`,
  };
}
