import { rgb } from '../picture/canvas.ts';
import { turn } from '../picture/lathe.ts';
import { dull, filled, labelled, metal } from '../picture/skin.ts';
import { roundShadow } from '../picture/studio.ts';
import type { Thing } from './thing.ts';

type Outline = readonly (readonly [number, number])[];

const scaled = (outline: Outline, size: number) => outline.map(([h, r]) => [h * size, r * size] as const);

export interface Liquid {
  thin: string;
  deep: string;
}

/** A preserving jar with a metal lid. */
export const jar = (liquid: Liquid, lid: string): Thing => ({
  face: { width: 780, height: 560 },
  middle: 410,
  draw(onto, { x, y, size }, art) {
    const tilt = 0.13;
    roundShadow(onto, x, y, 380 * size, tilt, 2.4);
    const outline = scaled(
      [
        [0, 342],
        [24, 372],
        [70, 388],
        [720, 388],
        [830, 340],
        [880, 306],
        [930, 304],
      ],
      size,
    );
    const glass = filled(rgb(liquid.thin), rgb(liquid.deep), 810 * size);
    turn(
      onto,
      { x, y, outline, tilt, soft: Math.round(14 * size) },
      labelled(glass, art, 130 * size, 690 * size, 780 * size),
    );
    const cap = scaled(
      [
        [0, 322],
        [8, 330],
        [160, 330],
        [172, 322],
        [178, 314],
      ],
      size,
    );
    turn(onto, { x, y: y - 895 * size, outline: cap, tilt, soft: Math.round(4 * size) }, metal(rgb(lid)));
  },
});

export interface Closure {
  cap: string;
  collar: string;
  /** A cork of wood instead of a screw cap. */
  cork?: boolean;
}

const SHOULDERS = {
  long: [
    [0, 210],
    [18, 226],
    [700, 228],
    [900, 128],
    [980, 76],
    [1090, 70],
    [1104, 74],
    [1116, 70],
  ],
  round: [
    [0, 240],
    [24, 268],
    [120, 276],
    [560, 276],
    [740, 210],
    [850, 88],
    [900, 70],
    [1040, 66],
    [1054, 72],
    [1070, 68],
  ],
} as const;

/** A bottle: long for fish sauce, round-bellied for rice wine. */
export const bottle = (shape: keyof typeof SHOULDERS, liquid: Liquid, closure: Closure): Thing => {
  const long = shape === 'long';
  const [width, from, height] = long ? [440, 120, 540] : [520, 110, 460];
  const top = SHOULDERS[shape].at(-1)![0];
  return {
    face: { width, height },
    middle: from + height / 2,
    draw(onto, { x, y, size }, art) {
      const tilt = 0.1;
      roundShadow(onto, x, y, (long ? 222 : 262) * size, tilt, 4);
      const glass = filled(rgb(liquid.thin), rgb(liquid.deep), (long ? 930 : 800) * size);
      turn(
        onto,
        { x, y, outline: scaled(SHOULDERS[shape], size), tilt, soft: Math.round(16 * size) },
        labelled(glass, art, from * size, (from + height) * size, width * size),
      );
      const sleeve = scaled(
        [
          [0, 78],
          [90, 76],
        ],
        size,
      );
      turn(
        onto,
        { x, y: y - (top - 110) * size, outline: sleeve, tilt, open: true, soft: 2 },
        dull(rgb(closure.collar), 0.1),
      );
      const cap = scaled(
        closure.cork
          ? [
              [0, 60],
              [6, 62],
              [70, 66],
              [120, 70],
              [128, 64],
            ]
          : [
              [0, 80],
              [6, 86],
              [132, 84],
              [142, 76],
            ],
        size,
      );
      turn(
        onto,
        { x, y: y - (top - 26) * size, outline: cap, tilt, soft: Math.round(4 * size) },
        closure.cork ? dull(rgb(closure.cap), 0.02) : metal(rgb(closure.cap)),
      );
    },
  };
};

/** A paper tin with metal ends. */
export const tube = (paper: string, ends: string): Thing => ({
  face: { width: 680, height: 800 },
  middle: 490,
  draw(onto, { x, y, size }, art) {
    const tilt = 0.15;
    roundShadow(onto, x, y, 350 * size, tilt, 3.2);
    const body = scaled(
      [
        [0, 352],
        [1000, 352],
      ],
      size,
    );
    turn(
      onto,
      { x, y, outline: body, tilt, soft: 1 },
      labelled(dull(rgb(paper), 0.06), art, 90 * size, 890 * size, 680 * size, 0, 0.07),
    );
    const foot = scaled(
      [
        [0, 352],
        [6, 358],
        [30, 358],
        [34, 354],
      ],
      size,
    );
    turn(onto, { x, y: y + 2, outline: foot, tilt, open: true, soft: 2 }, metal(rgb(ends)));
    const lid = scaled(
      [
        [0, 360],
        [4, 364],
        [150, 364],
        [160, 360],
        [166, 350],
      ],
      size,
    );
    turn(onto, { x, y: y - 960 * size, outline: lid, tilt, soft: Math.round(3 * size) }, metal(rgb(ends)));
  },
});
