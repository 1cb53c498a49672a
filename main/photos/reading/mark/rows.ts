import type { Blob, Blobs } from './blobs.ts';
import { BLUE, GREEN, WARM } from './inks.ts';
import { isC, isO, isP } from './letters.ts';

const tall = ({ top, bottom }: Blob) => bottom - top;
const centreX = ({ left, right }: Blob) => (left + right) / 2;
const centreY = ({ top, bottom }: Blob) => (top + bottom) / 2;

/** Heights of neighbours: on a bent banner they differ, in a chance row they differ more. */
const alike = (a: Blob, b: Blob) => tall(a) < 1.4 * tall(b) && tall(b) < 1.4 * tall(a);

/** From middle to middle in heights of a letter; a gap as wide as a letter is still one word. */
const NEAREST = 0.65;
const FURTHEST = 1.75;
/** Rise from one letter to the next, in heights. */
const SLOPE = 0.4;

function follows(a: Blob, b: Blob): boolean {
  const size = (tall(a) + tall(b)) / 2;
  const step = (centreX(b) - centreX(a)) / size;
  return alike(a, b) && step > NEAREST && step < FURTHEST && Math.abs(centreY(b) - centreY(a)) < SLOPE * size;
}

/** Steps between the four middles that belong to one printed word: alike, and on a line that hardly bends. */
function even(word: readonly Blob[]): boolean {
  const steps = word
    .slice(1)
    .map((blob, at) => [centreX(blob) - centreX(word[at]!), centreY(blob) - centreY(word[at]!)] as const);
  const across = steps.map(([x]) => x);
  const rises = steps.map(([x, y]) => y / x);
  return Math.max(...across) < 1.6 * Math.min(...across) && Math.max(...rises) - Math.min(...rises) < 0.3;
}

/** Rows O C O P in the mark's colours: warm, green, blue, warm. */
export function wordsIn(all: Blobs): Blob[][] {
  const rings = (ink: number) => all.blobs.filter((blob) => blob.ink === ink && isO(all, blob));
  const firsts = rings(WARM);
  const seconds = all.blobs.filter((blob) => blob.ink === GREEN && isC(all, blob));
  if (firsts.length === 0 || seconds.length === 0) return [];
  const thirds = rings(BLUE);
  const lasts = all.blobs.filter((blob) => blob.ink === WARM && isP(all, blob));
  return seconds.flatMap((c) =>
    firsts
      .filter((o) => follows(o, c))
      .flatMap((first) =>
        thirds
          .filter((o) => follows(c, o))
          .flatMap((third) => lasts.filter((p) => follows(third, p)).map((p) => [first, c, third, p]))
          .filter((word) => even(word)),
      ),
  );
}
