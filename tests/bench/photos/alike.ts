import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { bitsApart } from '../../../shared/rules/likeness.ts';
import { type Figure, percent, skipped } from './figure.ts';
import { metricsOf } from './measured.ts';
import type { Labelled } from './sets.ts';
import { quantile } from './statistics.ts';

type Likeness = PhotoMetrics['likeness'];
const apart = (a: Likeness, b: Likeness): number =>
  Math.max(bitsApart(a.difference, b.difference), bitsApart(a.perceptual, b.perceptual));
/** As the rules have it: neither hash further apart than this. */
const ALIKE = 7;

/** The same photo sent through a chat program (smaller, coarser), and pairs of photos of different things. */
export async function alike(sources: Labelled[]): Promise<Figure> {
  const [what, beat] = ['  alike: sent-on copies found / different pairs called alike', 'trial 95 % / 0'];
  if (sources.length === 0) return skipped(what, beat, '–', 'no pictures are here');
  const dir = mkdtempSync(join(tmpdir(), 'bench-photos-'));
  try {
    const own: Likeness[] = [];
    const copies: number[] = [];
    for (const { path } of sources) {
      const sent = join(dir, 'sent.jpg');
      await sharp(path, { failOn: 'none' })
        .autoOrient()
        .flatten({ background: '#fff' })
        .resize(960, 960, { fit: 'inside' })
        .jpeg({ quality: 40 })
        .toFile(sent);
      const likeness = (await metricsOf(path)).likeness;
      copies.push(apart(likeness, (await metricsOf(sent)).likeness));
      own.push(likeness);
    }
    const pairs = own.flatMap((one, at) => own.slice(at + 1).map((other) => apart(one, other)));
    const found = copies.filter((bits) => bits <= ALIKE).length / copies.length;
    const called = pairs.filter((bits) => bits <= ALIKE).length;
    return {
      what,
      beat,
      reach: '–',
      ours: `${percent(found)} / ${called} of ${pairs.length}`,
      met: null,
      note: `nearest pair ${Math.min(...pairs)} bits, 95 % of copies within ${quantile(copies, 0.95)}; some of the sets' pictures show one thing twice`,
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
