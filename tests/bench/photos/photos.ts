// How good and how fast photos are judged and mended, on labelled pictures that are no part of the project. What is spoilt
// is spoilt by our own seeded code; what is not here is skipped with a word.
import type { Bench, Outcome } from '../row.ts';
import { alike } from './alike.ts';
import { blurFigures, realBlur } from './blur.ts';
import { exposureFix } from './exposure-fix.ts';
import { failed } from './failed.ts';
import { skipped } from './figure.ts';
import { frames } from './frames.ts';
import { ground } from './ground.ts';
import { lightFigures } from './light.ts';
import { measureSpoilt } from './measured.ts';
import { quality } from './quality.ts';
import { DATA, sources } from './sets.ts';
import { times } from './time.ts';

/** Once in so many pictures a line says how far it is: spoiling them all takes minutes. */
const TELL_EVERY = 10;

async function run(): Promise<Outcome> {
  const { rows, figures } = await times();
  const good = sources();
  const measured = await measureSpoilt(good, (done) => {
    if (done % TELL_EVERY === 0) process.stderr.write(`photos: ${done} of ${good.length} spoilt and measured\n`);
  });
  const spoilt =
    measured.length > 0
      ? [...blurFigures(measured), ...(await realBlur())]
      : [skipped('defocus and motion', '–', '–', `no pictures in ${DATA}`)];
  return {
    rows,
    figures: [
      ...figures,
      ...spoilt,
      await quality(),
      ...(await ground()),
      await frames(measured),
      ...(await failed()),
      await exposureFix(good),
      ...(measured.length > 0 ? lightFigures(measured) : []),
      await alike(good),
    ],
  };
}

export const photos: Bench = { name: 'photos', run };
