/** One byte a pixel, rows from the top. */
export interface Grey {
  data: Uint8Array;
  width: number;
  height: number;
}

/** JPEG cuts a picture into blocks of 8 × 8 pixels. */
const BLOCK = 8;
/** Fewer pixels a side than this have too few block edges to tell from chance. */
const SMALLEST = 64;

/**
 * Strength of a grid of 8 pixels in a picture at its native size: how much greater the mean step across the grid's lines is
 * than across all others, over the mean step itself. The picture may have been cropped since, so the grid may lie anywhere.
 * Null when the picture is too small.
 */
export function blocksOf({ data, width, height }: Grey): number | null {
  if (width < SMALLEST || height < SMALLEST) return null;
  const sums = new Float64Array(BLOCK);
  const rows = new Float64Array(BLOCK);
  for (let y = 1; y < height; y++) {
    const row = y * width;
    let down = 0;
    for (let at = row, end = row + width; at < end; at++) down = (down + Math.abs(data[at]! - data[at - width]!)) | 0;
    rows[y % BLOCK]! += down;
    for (let x = 1; x < width; x++) sums[x % BLOCK]! += Math.abs(data[row + x]! - data[row + x - 1]!);
  }
  const pixels = width * height;
  return (strength(sums, pixels) + strength(rows, pixels)) / 2;
}

/** `steps`: sums of the steps across lines of each of the eight phases, over so many pixels in all. */
function strength(steps: Float64Array, pixels: number): number {
  const total = steps.reduce((sum, value) => sum + value, 0);
  const best = Math.max(...steps);
  const others = (total - best) / (BLOCK - 1);
  return ((best - others) * BLOCK) / pixels / (total / pixels + 1);
}
