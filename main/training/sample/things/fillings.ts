import { rgb } from '../picture/canvas.ts';
import type { Canvas } from '../picture/canvas.ts';
import { bowl, liquid, powder } from '../picture/bowl.ts';
import type { Content } from '../picture/bowl.ts';
import { heap } from '../picture/heap.ts';
import type { Grain } from '../picture/heap.ts';
import { roundShadow } from '../picture/studio.ts';

/** What is inside the pack, served in a bowl. `tilt` is the sine of the angle at which the camera looks down. */
export type Serving = (onto: Canvas, x: number, y: number, radius: number, tilt: number) => void;

const dished =
  (colour: string, deep: number, drop: number, content: (tilt: number) => Content): Serving =>
  (onto, x, y, radius, tilt) => {
    const height = radius * deep;
    roundShadow(onto, x, y - height * 0.1, radius * 0.76, tilt, 0.9);
    bowl(onto, { x, y, radius, height, tilt, colour: rgb(colour), drop: radius * drop }, content(tilt));
  };

/** A bowl of something that flows. */
export const poured = (thin: string, deep: string, colour = '#f2efe8', height = 0.5): Serving =>
  dished(colour, height, 0.14, (tilt) => liquid(rgb(thin), rgb(deep), tilt));

/** A bowl of something ground. */
export const ground = (light: string, dark: string, colour: string): Serving =>
  dished(colour, 0.5, 0.08, () => powder(rgb(light), rgb(dark)));

/** A bowl heaped with seeds; sizes of the grain are shares of the bowl's radius. */
export const heaped = (grain: Grain, count: number, dome: number, colour: string): Serving => {
  const under: Content = (_x, _depth, out) => out.set(grain.to.map((v) => v * 0.25));
  return (onto, x, y, radius, tilt) => {
    dished(colour, 0.5, 0.12, () => under)(onto, x, y, radius, tilt);
    const middle = y - radius * 0.5 * Math.sqrt(1 - tilt * tilt) + radius * 0.02;
    const sized = { ...grain, long: grain.long * radius, wide: grain.wide * radius };
    heap(
      onto,
      { x, y: middle, rx: radius * 0.84, ry: radius * (0.86 * tilt - 0.1), dome: dome * radius, count, seed: 5 },
      sized,
    );
  };
};
