import type { Blob, Blobs } from './blobs.ts';

/** Height in pixels under which a letter has no shape left. */
const LEAST = 9;

const height = ({ top, bottom }: Blob) => bottom - top;
const width = ({ left, right }: Blob) => right - left;

/** Share of a part of the blob's box, given as shares of the box, that the blob covers. */
function covered(
  { labels, width: row }: Blobs,
  blob: Blob,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
) {
  const left = Math.floor(blob.left + x0 * width(blob));
  const right = Math.max(left + 1, Math.ceil(blob.left + x1 * width(blob)));
  const top = Math.floor(blob.top + y0 * height(blob));
  const bottom = Math.max(top + 1, Math.ceil(blob.top + y1 * height(blob)));
  let inside = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if (labels[y * row + x] === blob.label) inside++;
  return inside / ((right - left) * (bottom - top));
}

const MIDDLE = [0.38, 0.38, 0.62, 0.62] as const;
const SIDES = {
  left: [0, 0.4, 0.3, 0.6],
  right: [0.7, 0.4, 1, 0.6],
  top: [0.4, 0, 0.6, 0.3],
  bottom: [0.4, 0.7, 0.6, 1],
} as const;

/** As high as wide, give or take a lens or a pack seen from the side, and neither a line nor a patch. */
function couldBeLetter(blob: Blob, narrowest: number, widest: number): boolean {
  const ratio = width(blob) / height(blob);
  const fill = blob.area / (width(blob) * height(blob));
  return height(blob) >= LEAST && ratio >= narrowest && ratio <= widest && fill >= 0.25 && fill <= 0.8;
}

/** Least share of each side that a ring's stroke covers. */
const STROKE = 0.25;
/** Most of the middle that a blurred stroke may still cover. */
const HOLLOW = 0.15;

/** A ring with nothing of its colour in the middle. Where the picture's edge cuts it, one side may be missing. */
export function isO(all: Blobs, blob: Blob): boolean {
  if (!couldBeLetter(blob, 0.6, 1.5) || covered(all, blob, MIDDLE) > HOLLOW) return false;
  const cut = blob.left === 0 || blob.top === 0 || blob.right === all.width || blob.bottom === all.height;
  const there = Object.values(SIDES).filter((side) => covered(all, blob, side) > STROKE);
  return there.length >= (cut ? 3 : 4);
}

/** A ring that is open to the right: less is left of the stroke there than on the left. */
export function isC(all: Blobs, blob: Blob): boolean {
  if (!couldBeLetter(blob, 0.55, 1.45) || covered(all, blob, MIDDLE) > HOLLOW) return false;
  const left = covered(all, blob, SIDES.left);
  if (left <= STROKE || covered(all, blob, SIDES.right) > 0.6 * left) return false;
  return covered(all, blob, SIDES.top) + covered(all, blob, SIDES.bottom) > 2 * STROKE;
}

/** A stem with a bow: full on the left, empty at the lower right. */
export function isP(all: Blobs, blob: Blob): boolean {
  if (!couldBeLetter(blob, 0.45, 1.3)) return false;
  return (
    covered(all, blob, [0, 0.1, 0.25, 0.95]) > 0.6 &&
    covered(all, blob, [0.6, 0.78, 1, 1]) < 0.3 &&
    covered(all, blob, [0.6, 0.1, 1, 0.5]) > 0.3
  );
}
