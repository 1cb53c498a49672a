import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { blobsOf } from './blobs.ts';
import { type Area, boxOf, type Cells } from './cells.ts';
import type { Ring } from './ring.ts';

/** The ground is even, and what differs from it is the subject, when so much of the ring has one colour. */
const EVEN_FROM = 0.7;
/** A cell belongs to the subject when one of its channels is further than this from the ground's colour. */
const OFF_GROUND = 28;
/** A blob smaller than this share of the largest one is a speck, a hair, a stain … */
const SPECK = 0.02;
/** … and when all of them together are less than this share of the frame, nothing stands there. */
const NOTHING = 0.002;
/** So much of the subject may stick out of the box on either side: a straw, a shadow's rim. */
const OUTLIERS = 0.005;

/** What stands before an even ground; null when the ground is not even or nothing stands there. */
export function subjectOf(cells: Cells, { uniform, median }: Ring): PhotoMetrics['subject'] {
  if (uniform <= EVEN_FROM) return null;
  const { columns, rows, colours } = cells;
  const mask = new Uint8Array(columns * rows);
  for (let cell = 0, at = 0; cell < mask.length; cell++, at += 3) {
    const off = Math.max(
      Math.abs(colours[at]! - median[0]),
      Math.abs(colours[at + 1]! - median[1]),
      Math.abs(colours[at + 2]! - median[2]),
    );
    if (off > OFF_GROUND) mask[cell] = 1;
  }
  const { labels, blobs } = blobsOf(mask, cells);
  const largest = blobs.reduce((best, { size }) => Math.max(best, size), 0);
  const kept = new Uint8Array(blobs.length + 1);
  for (const { label, size } of blobs) if (size >= SPECK * largest) kept[label] = 1;

  const acrossSums = new Uint32Array(columns);
  const downSums = new Uint32Array(rows);
  let total = 0;
  for (let cell = 0; cell < labels.length; cell++) {
    if (kept[labels[cell]!] !== 1) continue;
    acrossSums[cell % columns]!++;
    downSums[Math.floor(cell / columns)]!++;
    total++;
  }
  if (total < NOTHING * mask.length) return null;
  const [left, right] = span(acrossSums, total);
  const [top, bottom] = span(downSums, total);
  const area: Area = { left, top, right, bottom };
  const cellsInBox = (right - left + 1) * (bottom - top + 1);
  return { box: boxOf(area, cells), share: Math.min(1, total / cellsInBox) };
}

/** First and last place between which all but the outliers lie. */
function span(sums: Uint32Array, total: number): [from: number, to: number] {
  let from = 0;
  for (let seen = sums[0]!; seen <= OUTLIERS * total; seen += sums[from]!) from++;
  let to = sums.length - 1;
  for (let seen = sums[to]!; seen <= OUTLIERS * total; seen += sums[to]!) to--;
  return [from, to];
}
