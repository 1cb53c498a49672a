import { ramp, rgb } from '../picture/canvas.ts';
import type { Canvas } from '../picture/canvas.ts';
import { turn } from '../picture/lathe.ts';
import { roundShadow } from '../picture/studio.ts';
import { hoop, plaited } from '../picture/weave.ts';
import { cord, TAG, tag } from './tag.ts';
import type { Place, Thing } from './thing.ts';

const BAMBOO = { light: rgb('#ecd09a'), dark: rgb('#b07c40') };
const [RIM_LIGHT, RIM_DARK] = [rgb('#c99a58'), rgb('#8a5a2c')];

const rim = (onto: Canvas, x: number, y: number, size: number, up: number, radius: number, tilt: number) => {
  const outline = [
    [0, (radius + 2) * size],
    [8 * size, (radius + 12) * size],
    [34 * size, (radius + 12) * size],
    [42 * size, (radius + 4) * size],
  ] as const;
  turn(onto, { x, y: y - up * size, outline, tilt, open: true, soft: Math.round(6 * size) }, hoop(RIM_LIGHT, RIM_DARK));
};

/** A round lidded box of plaited bamboo with a paper tag. */
export const basket: Thing = {
  face: TAG,
  middle: 320,
  draw(onto, { x, y, size }, art) {
    const tilt = 0.4;
    roundShadow(onto, x, y - 10, 520 * size, tilt, 1.1);
    const body = {
      x,
      y,
      outline: [
        [0, 512 * size],
        [400 * size, 520 * size],
      ] as const,
      tilt,
      open: true,
    };
    turn(onto, body, plaited({ ...BAMBOO, strip: 26 * size }));
    rim(onto, x, y, size, -6, 518, tilt);
    turn(
      onto,
      {
        x,
        y: y - 380 * size,
        outline: [
          [0, 536 * size],
          [110 * size, 540 * size],
          [150 * size, 516 * size],
        ],
        tilt,
        soft: Math.round(18 * size),
      },
      plaited({ ...BAMBOO, strip: 25 * size }),
    );
    rim(onto, x, y, size, 372, 536, tilt);
    cord(onto, x + 130 * size, y - 180 * size, x + 150 * size, y + 40 * size, size);
    tag(onto, x + 160 * size, y + 10 * size, 6, size, art);
  },
};

/** The same box open, its lid leaning behind it. */
export const openBasket = (onto: Canvas, { x, y, size }: Place) => {
  const tilt = 0.56;
  const lid = { x: x - 250 * size, y: y - 560 * size };
  roundShadow(onto, lid.x, lid.y + 60, 520 * size, tilt, 0.5, 0.7);
  turn(
    onto,
    {
      ...lid,
      outline: [
        [0, 528 * size],
        [90 * size, 532 * size],
        [120 * size, 510 * size],
      ],
      tilt,
      soft: Math.round(16 * size),
    },
    plaited({ ...BAMBOO, strip: 25 * size }),
  );
  rim(onto, lid.x, lid.y, size, -8, 528, tilt);
  roundShadow(onto, x, y - 10, 520 * size, tilt, 1.1);
  const inner = plaited({ light: rgb('#d9b87c'), dark: rgb('#8f6230'), strip: 26 * size });
  const floor = plaited({ ...BAMBOO, strip: 30 * size });
  const drop = 330 * size;
  turn(
    onto,
    {
      x,
      y,
      outline: [
        [0, 512 * size],
        [400 * size, 520 * size],
      ],
      tilt,
    },
    (s, out) => {
      if (!s.top) return plaited({ ...BAMBOO, strip: 26 * size })(s, out);
      const fall = (drop * Math.sqrt(1 - tilt * tilt)) / tilt;
      const depth = s.depth - fall;
      const within = Math.sqrt(s.across ** 2 + depth ** 2) / (506 * size);
      if (within < 1) {
        const covered = floor({ ...s, depth, top: true }, out);
        const shade = 0.42 + 0.3 * ramp(0.9, -0.4, s.across / (500 * size) + within * 0.4);
        for (let c = 0; c < 3; c++) out[c]! *= shade;
        return covered;
      }
      if (Math.sqrt(s.across ** 2 + s.depth ** 2) > 500 * size) return hoop(RIM_LIGHT, RIM_DARK)({ ...s, up: 9 }, out);
      const wall = Math.sqrt(Math.max(0, (512 * size) ** 2 - s.across ** 2));
      const deep = ((wall + s.depth) * tilt) / Math.sqrt(1 - tilt * tilt);
      inner(
        {
          ...s,
          top: false,
          across: Math.asin(s.across / (512 * size)) * 512 * size,
          up: deep,
          nx: -s.across / (540 * size),
          ny: 0.1,
          nz: 0.8,
        },
        out,
      );
      const shade = 0.78 - 0.3 * ramp(0, drop, deep);
      for (let c = 0; c < 3; c++) out[c]! *= shade;
      return 1;
    },
  );
  rim(onto, x, y, size, -6, 510, tilt);
};
