import { paint, ramp, rgb } from '../picture/canvas.ts';
import type { Canvas } from '../picture/canvas.ts';
import { card } from '../picture/card.ts';
import { hanging } from '../picture/cloth.ts';
import { ladle } from '../picture/ladle.ts';
import { turn } from '../picture/lathe.ts';
import { dull } from '../picture/skin.ts';
import { roundShadow } from '../picture/studio.ts';
import type { Texture } from '../picture/texture.ts';
import { hoop, plaited } from '../picture/weave.ts';
import type { Place, Thing } from './thing.ts';

const BAMBOO = { light: rgb('#ecd09a'), dark: rgb('#b07c40') };
const [RIM_LIGHT, RIM_DARK] = [rgb('#c99a58'), rgb('#8a5a2c')];

/** A thin cord from the thing to its tag. */
const cord = (onto: Canvas, x0: number, y0: number, x1: number, y1: number, size: number) =>
  paint(onto, { left: Math.min(x0, x1) - 8, right: Math.max(x0, x1) + 8, top: Math.min(y0, y1), bottom: Math.max(y0, y1) + 30 }, (px, py, out) => {
    const t = (py - y0) / (y1 - y0);
    if (t < 0 || t > 1) return 0;
    const middle = x0 + (x1 - x0) * t + 10 * Math.sin(t * Math.PI);
    const twist = 0.8 + 0.2 * Math.sin(py * 0.9 + px);
    const thick = 3.2 * size;
    out[0] = 0.5 * twist;
    out[1] = 0.36 * twist;
    out[2] = 0.18 * twist;
    return ramp(thick + 0.7, thick - 0.7, Math.abs(px - middle));
  });

const tag = (onto: Canvas, x: number, y: number, turned: number, size: number, art: Texture) =>
  card(onto, { x, y, width: 340 * size, height: 430 * size, turned, lift: 9 }, art);

const drum = (onto: Canvas, x: number, y: number, size: number, from: number, to: number, radius: number, tilt: number, open: boolean) => {
  turn(onto, { x, y: y - from * size, outline: [[0, radius * 0.985 * size], [(to - from) * size, radius * size]], tilt, open }, plaited({ ...BAMBOO, strip: 26 * size }));
};

const rim = (onto: Canvas, x: number, y: number, size: number, up: number, radius: number, tilt: number) => {
  const outline = [[0, (radius + 2) * size], [8 * size, (radius + 12) * size], [34 * size, (radius + 12) * size], [42 * size, (radius + 4) * size]] as const;
  turn(onto, { x, y: y - up * size, outline, tilt, open: true, soft: Math.round(6 * size) }, hoop(RIM_LIGHT, RIM_DARK));
};

/** A round lidded box of plaited bamboo with a paper tag. */
export const basket: Thing = {
  face: { width: 340, height: 430 },
  middle: 320,
  draw(onto, { x, y, size }, art) {
    const tilt = 0.4;
    roundShadow(onto, x, y - 10, 520 * size, tilt, 1.1);
    drum(onto, x, y, size, 0, 400, 520, tilt, true);
    rim(onto, x, y, size, -6, 518, tilt);
    turn(onto, { x, y: y - 380 * size, outline: [[0, 536 * size], [110 * size, 540 * size], [150 * size, 516 * size]], tilt, soft: Math.round(18 * size) }, plaited({ ...BAMBOO, strip: 25 * size }));
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
  turn(onto, { ...lid, outline: [[0, 528 * size], [90 * size, 532 * size], [120 * size, 510 * size]], tilt, soft: Math.round(16 * size) }, plaited({ ...BAMBOO, strip: 25 * size }));
  rim(onto, lid.x, lid.y, size, -8, 528, tilt);
  roundShadow(onto, x, y - 10, 520 * size, tilt, 1.1);
  const inner = plaited({ light: rgb('#d9b87c'), dark: rgb('#8f6230'), strip: 26 * size });
  const floor = plaited({ ...BAMBOO, strip: 30 * size });
  const drop = 330 * size;
  turn(onto, { x, y, outline: [[0, 512 * size], [400 * size, 520 * size]], tilt }, (s, out) => {
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
    inner({ ...s, top: false, across: Math.asin(s.across / (512 * size)) * 512 * size, up: deep, nx: -s.across / (540 * size), ny: 0.1, nz: 0.8 }, out);
    const shade = 0.78 - 0.3 * ramp(0, drop, deep);
    for (let c = 0; c < 3; c++) out[c]! *= shade;
    return 1;
  });
  rim(onto, x, y, size, -6, 510, tilt);
};

/** Three kitchen spoons of wood, tied to a tag. */
export const ladles: Thing = {
  face: { width: 340, height: 430 },
  middle: 560,
  draw(onto, { x, y, size }, art) {
    const at = (dx: number, up: number) => ({ x: x + dx * size, y: y - up * size });
    const handle = 900 * size;
    const wide = 150 * size;
    const long = 205 * size;
    ladle(onto, { ...at(-390, 240), wide, long, handle, turned: -5, light: '#d9a673', dark: '#8f5a32' });
    ladle(onto, { ...at(-20, 215), wide: 128 * size, long: 185 * size, handle: handle * 1.03, turned: 1, light: '#b87a48', dark: '#5f3519' });
    ladle(onto, { ...at(350, 240), wide: 108 * size, long: 190 * size, handle, turned: 7, light: '#e0b98a', dark: '#a8743a', flat: true });
    cord(onto, x + 10 * size, y - 900 * size, x + 170 * size, y - 760 * size, size);
    tag(onto, x + 190 * size, y - 640 * size, 9, size * 0.86, art);
  },
};

/** A brocade scarf over a wooden bar, with its tag. */
export const scarf: Thing = {
  face: { width: 340, height: 430 },
  middle: 300,
  draw(onto, { x, y, size }, art) {
    const top = y - 1200 * size;
    const width = 800 * size;
    const height = 1090 * size;
    paint(onto, { left: x - width * 0.8, right: x + width, top: top - 60, bottom: y + 80 }, (px, py, out) => {
      const away = Math.max(Math.abs(px - x - 46) - width / 2, py - top - height - 90, top - py);
      out[0] = out[1] = out[2] = 0.06;
      return 0.3 * ramp(70, -50, away);
    });
    hanging(onto, { x, top, width, height });
    turn(onto, { x: x - 520 * size, y: top, outline: [[0, 23 * size], [1040 * size, 23 * size]], tilt: 0.06, lying: true }, dull(rgb('#9a6a3c'), 0.06));
    cord(onto, x + 250 * size, top + 20 * size, x + 268 * size, top + 190 * size, size);
    tag(onto, x + 280 * size, top + 390 * size, -5, size, art);
  },
};
