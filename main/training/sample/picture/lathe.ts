import { clamp, SIDE } from './canvas.ts';
import type { Canvas } from './canvas.ts';

/** A point of a turned body that the viewer sees. Lengths in pixels; directions: x to the right, y up, z to the viewer. */
export interface Spot {
  /** Along the skin from the middle line, to the right; on the end disc: from its centre. */
  across: number;
  /** Above the base. */
  up: number;
  /** Nearer to the viewer than the middle line. */
  depth: number;
  radius: number;
  /** On the flat end, not on the side. */
  top: boolean;
  nx: number;
  ny: number;
  nz: number;
  /** Cosine of the angle to the viewer. */
  facing: number;
  /** Direction in which the viewer sees a mirror image. */
  rx: number;
  ry: number;
  rz: number;
}

/** Colours the spot; returns how opaque it is there. */
export type Skin = (spot: Spot, out: Float32Array) => number;

export interface Turned {
  /** Where the middle of the base stands on the canvas. */
  x: number;
  y: number;
  /** Outline from the base up: height and radius in pixels. Points are joined by soft curves. */
  outline: readonly (readonly [number, number])[];
  /** Sine of the angle at which the viewer sees the upper end. */
  tilt: number;
  /** How far corners are rounded, in pixels. */
  soft?: number;
  /** No end disc: a hoop round something else. */
  open?: boolean;
  /** The axis lies, with its upper end to the right. */
  lying?: boolean;
}

/** Radius at every whole height. */
const radii = (outline: Turned['outline'], soft: number) => {
  const table = new Float64Array(Math.round(outline.at(-1)![0]) + 1);
  let piece = 0;
  for (let h = 0; h < table.length; h++) {
    while (piece < outline.length - 2 && h > outline[piece + 1]![0]) piece++;
    const [h0, r0] = outline[piece]!;
    const [h1, r1] = outline[piece + 1]!;
    const t = clamp((h - h0) / Math.max(1, h1 - h0));
    table[h] = r0 + (r1 - r0) * t * t * (3 - 2 * t);
  }
  return soften(soften(table, soft), soft);
};

/** Rounds off corners by the mean over `soft` heights on either side; the ends stay as they are. */
const soften = (table: Float64Array, soft: number) =>
  table.map((_, h) => {
    const reach = Math.min(soft, h, table.length - 1 - h);
    let sum = 0;
    for (let i = h - reach; i <= h + reach; i++) sum += table[i]!;
    return sum / (2 * reach + 1);
  });

/** Paints a body turned on a lathe: jar, bottle, tin, cup, roll. Seen from far away, so that lines stay parallel. */
export const turn = (
  onto: Canvas,
  { x, y, outline, tilt, soft = 8, open = false, lying = false }: Turned,
  skin: Skin,
) => {
  const left = Math.round(x);
  const base = Math.round(y);
  const radius = radii(outline, soft);
  const height = radius.length - 1;
  const end = radius[height]!;
  const rise = Math.sqrt(1 - tilt * tilt);
  const wide = radius.reduce((a, b) => Math.max(a, b), 0);
  const spot: Spot = {
    across: 0,
    up: 0,
    depth: 0,
    radius: 0,
    top: false,
    nx: 0,
    ny: 0,
    nz: 0,
    facing: 0,
    rx: 0,
    ry: 0,
    rz: 0,
  };
  const out = new Float32Array(3);

  // The spot's direction is set upright; here it is laid down where the body lies, and the colour goes onto the canvas.
  const put = (side: number, along: number, cover: number) => {
    const px = lying ? left + along : left + side;
    const py = lying ? base + side : base - along;
    if (px < 0 || py < 0 || px >= SIDE || py >= SIDE) return;
    const { nx, ny, nz } = spot;
    const facing = Math.max(0, ny * tilt + nz * rise);
    const across = 2 * facing * nx;
    const axial = 2 * facing * ny - tilt;
    spot.facing = facing;
    if (lying) {
      spot.nx = ny;
      spot.ny = -nx;
    }
    spot.rx = lying ? axial : across;
    spot.ry = lying ? -across : axial;
    spot.rz = 2 * facing * nz - rise;
    const a = cover * skin(spot, out);
    if (a <= 0) return;
    const i = (py * SIDE + px) * 3;
    onto[i]! += (out[0]! - onto[i]!) * a;
    onto[i + 1]! += (out[1]! - onto[i + 1]!) * a;
    onto[i + 2]! += (out[2]! - onto[i + 2]!) * a;
  };

  // One line of the canvas along the axis at a time: walk up the outline and note which height lands on which pixel.
  const lowest = -Math.ceil(wide * tilt) - 1;
  const ups = new Float32Array(Math.ceil(height * rise + wide * tilt) - lowest + 3);
  for (let side = -Math.ceil(wide); side <= wide; side++) {
    ups.fill(-1);
    let before = Number.NaN;
    for (let h = 0; h <= height; h++) {
      const r = radius[h]!;
      if (r + 0.5 < Math.abs(side)) {
        before = Number.NaN;
        continue;
      }
      const lands = h * rise - tilt * Math.sqrt(Math.max(0, r * r - side * side)) - lowest;
      const from = Number.isNaN(before) ? Math.floor(lands) : Math.floor(Math.min(before, lands)) + 1;
      for (let p = from, to = Math.floor(Math.max(lands, Number.isNaN(before) ? lands : before)); p <= to; p++) {
        ups[p] = Number.isNaN(before) || lands === before ? h : clamp(h - (lands - p) / (lands - before), h - 1, h);
      }
      before = lands;
    }
    for (let p = 0; p < ups.length; p++) {
      const up = ups[p]!;
      if (up < 0) continue;
      const at = Math.min(height, Math.floor(up));
      const low = radius[Math.max(0, at - 1)]!;
      const high = radius[Math.min(height, at + 2)]!;
      const r = radius[at]! + (radius[Math.min(height, at + 1)]! - radius[at]!) * (up - at);
      const slope = (high - low) / 3;
      const out1 = 1 / Math.sqrt(1 + slope * slope);
      const sine = clamp(side / r, -1, 1);
      spot.across = Math.asin(sine) * r;
      spot.depth = Math.sqrt(Math.max(0, r * r - side * side));
      spot.up = up;
      spot.radius = r;
      spot.top = false;
      spot.nx = sine * out1;
      spot.ny = -slope * out1;
      spot.nz = (spot.depth / r) * out1;
      put(side, p + lowest, clamp(r - Math.abs(side) + 0.5));
    }
    if (open || Math.abs(side) > end) continue;
    const chord = Math.sqrt(end * end - side * side) * tilt;
    for (let along = Math.floor(height * rise - chord); along <= height * rise + chord + 1; along++) {
      spot.across = side;
      spot.depth = (height * rise - along) / Math.max(tilt, 1e-3);
      spot.up = height;
      spot.radius = end;
      spot.top = true;
      const far = Math.sqrt(side * side + spot.depth * spot.depth);
      const cover = clamp((end - far) * Math.max(tilt, Math.abs(side) / (far + 1)) + 0.5);
      spot.nx = 0;
      spot.ny = 1;
      spot.nz = 0;
      if (cover > 0) put(side, along, cover);
    }
  }
};
