import type { Box } from '../../../shared/model/box.ts';
import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import type { Proposal } from './propose.ts';

/** Bars on fewer sides than this may be a pack that the picture's edge cuts. */
const BARS = 2;
/** Cut a little deeper than the bar: resizing mixed the last lines. */
const MIXED = 0.004;

/** Room around the product, as a share of its longer side: it then fills 83 % of a square. */
const ROOM = 0.1;
/** Longer side of the product, as a share of the picture's, under which it is small … */
const SMALL = 0.6;
/** … and distance of its middle from the picture's, as a share of a side, from which it stands aside. */
const ASIDE = 0.1;

/**
 * Away with bars; else close enough around the product, with it in the middle, and square where there is room. White bars
 * pass for a white ground, so the score may fall when they go: a person may still want them gone.
 */
export function cropFor(metrics: PhotoMetrics): Proposal[] {
  const picture = withoutBars(metrics.frame);
  if (picture) return [{ step: { op: 'crop', box: picture }, onlyByHand: false, unproved: true }];
  const product = aroundSubject(metrics);
  return product ? [{ step: { op: 'crop', box: product }, onlyByHand: false }] : [];
}

function withoutBars({ top, right, bottom, left }: PhotoMetrics['frame']): Box | null {
  if ([top, right, bottom, left].filter((bar) => bar > 0).length < BARS) return null;
  const [t, r, b, l] = [top, right, bottom, left].map((bar) => (bar > 0 ? bar + MIXED : 0)) as [
    number,
    number,
    number,
    number,
  ];
  return boxOf(l, t, 1 - r, 1 - b);
}

function aroundSubject({ subject, width, height }: PhotoMetrics): Box | null {
  if (!subject) return null;
  const [left, top, wide, high] = subject.box;
  const [x, y] = [left + wide / 2, top + high / 2];
  const small = Math.max(wide, high) < SMALL;
  if (!small && Math.max(Math.abs(x - 0.5), Math.abs(y - 0.5)) < ASIDE) return null;
  // In pixels both ways, since shares of two different sides cannot make a square.
  const half = (0.5 + ROOM) * Math.max(wide * width, high * height);
  const box = boxOf(
    Math.max(0, x - half / width),
    Math.max(0, y - half / height),
    Math.min(1, x + half / width),
    Math.min(1, y + half / height),
  );
  // The edge is too near on all sides: there is nothing to cut.
  return box[2] > 0.97 && box[3] > 0.97 ? null : box;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function boxOf(left: number, top: number, right: number, bottom: number): Box {
  const [x, y] = [rounded(left), rounded(top)];
  return [x, y, rounded(Math.min(1 - x, right - left)), rounded(Math.min(1 - y, bottom - top))];
}
