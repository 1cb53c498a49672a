import type { Pixels } from '../../../main/photos/measure/pixels.ts';

/** One sample of a kernel, in pixels from the middle. */
type Tap = { x: number; y: number; weight: number };

function taps(reach: number, weightAt: (x: number, y: number) => number): Tap[] {
  const out: Tap[] = [];
  for (let y = -reach; y <= reach; y++) {
    for (let x = -reach; x <= reach; x++) {
      const weight = weightAt(x, y);
      if (weight > 0) out.push({ x, y, weight });
    }
  }
  const whole = out.reduce((sum, { weight }) => sum + weight, 0);
  return out.map((tap) => ({ ...tap, weight: tap.weight / whole }));
}

/** A lens out of focus: a disk with a soft rim. */
export const disk = (radius: number): Tap[] =>
  taps(Math.ceil(radius), (x, y) => Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(x, y))));

/** A hand that moved along a straight line of this length. */
export function line(length: number, degrees: number): Tap[] {
  const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return taps(Math.ceil(length / 2), (x, y) => {
    const along = Math.abs(x * dx + y * dy);
    const beside = Math.abs(x * dy - y * dx);
    return Math.max(0, 1 - beside) * Math.min(1, Math.max(0, length / 2 + 0.5 - along));
  });
}

/** The picture seen through a kernel; beyond its edge the outermost pixels go on. A thin kernel costs only what it has. */
export function smeared({ data, width, height }: Pixels, kernel: Tap[]): Pixels {
  const sums = new Float32Array(data.length);
  const within = (value: number, end: number): number => Math.min(end - 1, Math.max(0, value));
  for (const { x, y, weight } of kernel) {
    const columns = Uint32Array.from({ length: width }, (_, column) => 3 * within(column + x, width));
    for (let row = 0; row < height; row++) {
      const from = within(row + y, height) * width * 3;
      let to = row * width * 3;
      for (let column = 0; column < width; column++, to += 3) {
        const at = from + columns[column]!;
        sums[to]! += weight * data[at]!;
        sums[to + 1]! += weight * data[at + 1]!;
        sums[to + 2]! += weight * data[at + 2]!;
      }
    }
  }
  return { data: Uint8Array.from(sums, Math.round), width, height };
}
