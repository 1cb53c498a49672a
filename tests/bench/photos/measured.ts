import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { PHOTO_WORKING_SIDE, type PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { examine } from '../../../main/photos/examine.ts';
import type { Labelled } from './sets.ts';
import { asSharp, base, SPOILS, type SpoilName } from './spoil.ts';

const now = () => performance.now();

export const metricsOf = async (path: string): Promise<PhotoMetrics> => (await examine(path, { now })).metrics;

interface Both<T> {
  good: T;
  spoilt: Record<SpoilName, T>;
}

/** A picture as it is, saved like the spoilt ones, and spoilt in every way; `plain` is the peer's figure of the same files. */
export interface Measured extends Both<PhotoMetrics> {
  source: Labelled;
  plain: Both<number>;
}

/** Variance of the Laplacian over the grey picture at the size we measure at, as every tutorial has it. */
async function plainSharpness(path: string): Promise<number> {
  const { data, info } = await sharp(path)
    .resize(PHOTO_WORKING_SIDE, PHOTO_WORKING_SIDE, { fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
      const value = data[at - 1]! + data[at + 1]! + data[at - width]! + data[at + width]! - 4 * data[at]!;
      sum += value;
      squares += value * value;
    }
  }
  const count = (width - 2) * (height - 2);
  return squares / count - (sum / count) ** 2;
}

/** Saved once more by a camera's good encoder, as a photo of this size would come. */
const QUALITY = 90;

/** Spoils and measures each picture by the same code that measures a person's photo. `told` is called after each. */
export async function measureSpoilt(sources: Labelled[], told: (done: number) => void = () => {}): Promise<Measured[]> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-photos-'));
  try {
    const out: Measured[] = [];
    for (const [at, source] of sources.entries()) {
      const picture = await base(source.path);
      const path = join(dir, 'photo.jpg');
      const measure = async (change: ReturnType<(typeof SPOILS)[SpoilName]>): Promise<[PhotoMetrics, number]> => {
        writeFileSync(path, await (await change).jpeg({ quality: QUALITY }).toBuffer());
        return [await metricsOf(path), await plainSharpness(path)];
      };
      const [good, plain] = await measure(asSharp(picture));
      const both = { source, good, plain: { good: plain, spoilt: {} }, spoilt: {} } as Measured;
      for (const name of Object.keys(SPOILS) as SpoilName[]) {
        [both.spoilt[name], both.plain.spoilt[name]] = await measure(SPOILS[name](picture, at + 1));
      }
      out.push(both);
      told(at + 1);
    }
    return out;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
