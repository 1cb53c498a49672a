import type { Grey } from '../grey.ts';
import type { Bend } from './bend.ts';
import type { Point, View } from './view.ts';

/** Lean in radians, share a span, and bow from which lines are no longer level: the reader makes up for less by itself. */
const LEAN = 0.012;
const FAN = 0.03;
const BOW = 0.008;

/** How many times clearer the rows must be: a lean of two degrees makes them three times, bars without text do not. */
const CLEARER = 1.4;

export const isBent = ({ radians, fan, bow, swell, gain }: Bend): boolean =>
  gain > CLEARER && (Math.abs(radians) > LEAN || Math.abs(fan) > FAN || Math.abs(bow) > BOW || Math.abs(swell) > FAN);

/**
 * The way from the level picture, in spans about its middle, to the photo before it was turned level: lines at their height,
 * and letters as wide as they are high. Beside a flat label's near end its far one is smaller in height and by the square
 * of it in width (a plane in perspective).
 */
function across({ fan }: Bend, reach: number): (u: number) => number {
  // dx/du = (1 + fan·x)², so x = u / (1 − fan·u) from the middle.
  const most = fan === 0 ? reach : Math.min(reach, 0.7 / Math.abs(fan));
  return (u) => {
    const inside = Math.max(-most, Math.min(most, u));
    return inside / (1 - fan * inside) + (u - inside);
  };
}

/** Furthest that a level picture goes beyond the photo's own size, either way, as a share of it. */
const ROOM = 0.25;
const ALONG = [0, 0.25, 0.5, 0.75, 1];

/** The picture with its lines of text level and nothing of it cut off, in about the same size. */
export function straightened(view: View, bend: Bend): View {
  const { width, height, data } = view.grey;
  const [mx, my, span] = [bend.x * width, bend.y * width, bend.span * width];
  const [cos, sin] = [Math.cos(bend.radians), Math.sin(bend.radians)];
  const spread = across(bend, 2);
  const back = (column: number, row: number): Point => {
    const x = spread((column - mx) / span);
    const t = (row - my) / span;
    const y = t * (1 + bend.fan * x + bend.swell * x * x) + bend.bow * x * x;
    return [mx + span * (cos * x + sin * y), my + span * (cos * y - sin * x)];
  };
  const forth = (column: number, row: number): Point => {
    const [dx, dy] = [(column - mx) / span, (row - my) / span];
    const [x, y] = [cos * dx - sin * dy, sin * dx + cos * dy];
    const t = (y - bend.bow * x * x) / Math.max(0.3, 1 + bend.fan * x + bend.swell * x * x);
    return [mx + span * (x / Math.max(0.3, 1 + bend.fan * x)), my + span * t];
  };
  const rim = ALONG.flatMap((share) => [
    forth(share * width, 0),
    forth(share * width, height),
    forth(0, share * height),
    forth(width, share * height),
  ]);
  const [left, right] = range(
    rim.map(([x]) => x),
    width,
  );
  const [top, bottom] = range(
    rim.map(([, y]) => y),
    height,
  );
  const [wide, high] = [right - left, bottom - top];
  const out = new Uint8Array(wide * high);
  for (let row = 0, at = 0; row < high; row++) {
    for (let column = 0; column < wide; column++, at++) {
      const [x, y] = back(left + column + 0.5, top + row + 0.5);
      out[at] = between(data, width, height, x - 0.5, y - 0.5);
    }
  }
  const onPhoto = (x: number, y: number) => view.onPhoto(...back(left + x, top + y));
  return { grey: { data: out, width: wide, height: high }, onPhoto };
}

/** Whole pixels around these places, no further out than there is room. */
function range(places: number[], size: number): [number, number] {
  return [
    Math.floor(Math.max(-ROOM * size, Math.min(...places))),
    Math.ceil(Math.min((1 + ROOM) * size, Math.max(...places))),
  ];
}

/** Light between four pixels; beyond the edge the outermost ones go on. */
function between(data: Grey['data'], width: number, height: number, x: number, y: number): number {
  const px = Math.max(0, Math.min(width - 1.001, x));
  const py = Math.max(0, Math.min(height - 1.001, y));
  const [left, top] = [Math.floor(px), Math.floor(py)];
  const [fx, fy] = [px - left, py - top];
  const at = top * width + left;
  const above = data[at]! * (1 - fx) + data[at + 1]! * fx;
  const below = data[at + width]! * (1 - fx) + data[at + width + 1]! * fx;
  return Math.round(above * (1 - fy) + below * fy);
}
