import type { Pixels } from '../../measure/pixels.ts';

/** Width of the ring along the edge that is taken for ground, as a share of the shorter side. */
const RING = 0.04;
/** A ring pixel counts when each channel is this close to the ring's median: what else touches the edge is no ground. */
const WITHIN = 28;

/** One channel of the ground: its value in the middle, and by how much it grows to the right and to the lower edge. */
type Plane = [middle: number, right: number, down: number];

/** The ground's colour everywhere: lit from one side it is lighter there, and a plane is enough to say so. */
export type GroundColour = [red: Plane, green: Plane, blue: Plane];

/** What a plane says at a place, each way −1..1 from edge to edge. */
export const valueOf = ([middle, right, down]: Plane, x: number, y: number): number => middle + right * x + down * y;

function ringOffsets({ width, height }: Pixels): number[] {
  const band = Math.max(1, Math.round(RING * Math.min(width, height)));
  const out: number[] = [];
  for (let y = 0; y < height; y++) {
    const whole = y < band || y >= height - band;
    for (let x = 0; x < width; x++) {
      if (whole || x < band || x >= width - band) out.push(y * width + x);
    }
  }
  return out;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 255;
}

/** The plane of least squares through values at places; level where the places say nothing about a slope. */
function planeThrough(points: { x: number; y: number; value: number }[]): Plane {
  const n = points.length;
  const sum = (of: (point: (typeof points)[number]) => number): number => points.reduce((all, p) => all + of(p), 0);
  const [mx, my, mv] = [sum((p) => p.x) / n, sum((p) => p.y) / n, sum((p) => p.value) / n];
  const xx = sum((p) => (p.x - mx) ** 2);
  const yy = sum((p) => (p.y - my) ** 2);
  const xy = sum((p) => (p.x - mx) * (p.y - my));
  const xv = sum((p) => (p.x - mx) * (p.value - mv));
  const yv = sum((p) => (p.y - my) * (p.value - mv));
  const determinant = xx * yy - xy * xy;
  // A ring whose rest lies on one line (one edge only) has a slope along it alone, and guessing the other is worse.
  if (determinant < 1e-3 * n * n) return [mv, 0, 0];
  const right = (xv * yy - yv * xy) / determinant;
  const down = (yv * xx - xv * xy) / determinant;
  return [mv - right * mx - down * my, right, down];
}

/** Reads the ground's colour from a small copy's edge. */
export function groundColour(small: Pixels): GroundColour {
  const { data, width, height } = small;
  const ring = ringOffsets(small);
  const middle = [0, 1, 2].map((channel) => median(ring.map((at) => data[at * 3 + channel]!)));
  const ground = ring.filter((at) =>
    middle.every((value, channel) => Math.abs(value - data[at * 3 + channel]!) <= WITHIN),
  );
  return middle.map((value, channel): Plane => {
    // Edges of four different things have a median that no pixel is near to.
    if (ground.length * 2 < ring.length) return [value, 0, 0];
    return planeThrough(
      ground.map((at) => ({
        x: place(at % width, width),
        y: place(Math.floor(at / width), height),
        value: data[at * 3 + channel]!,
      })),
    );
  }) as GroundColour;
}

/** A pixel's middle as −1..1 from edge to edge. */
export const place = (pixel: number, side: number): number => (2 * pixel + 1) / side - 1;
