import { rgb } from './picture/canvas.ts';
import type { Canvas } from './picture/canvas.ts';
import { card } from './picture/card.ts';
import { brocade } from './picture/cloth.ts';
import { ALL, paint } from './picture/canvas.ts';
import { ground } from './picture/grounds.ts';
import type { Ground } from './picture/grounds.ts';
import { turn } from './picture/lathe.ts';
import { pressed, slice } from './picture/roll.ts';
import { dull } from './picture/skin.ts';
import { roundShadow } from './picture/studio.ts';
import { texture } from './picture/texture.ts';
import type { Texture } from './picture/texture.ts';
import { rulerArt } from './art/ruler.ts';
import type { Serving } from './things/fillings.ts';
import type { Place, Thing } from './things/thing.ts';

export type Face = 'front' | 'back' | 'side';

/** The product's print for one face, that many pixels large. */
export type Art = (face: Face, width: number, height: number) => Promise<Texture>;

export type Scene = (art: Art) => Promise<Canvas>;

const put = async (onto: Canvas, thing: Thing, place: Place, art: Art, face: Face) =>
  thing.draw(onto, place, await art(face, thing.face.width * place.size, thing.face.height * place.size));

/** Anything, on one of the grounds. */
export const scene =
  (on: Ground, draw: (onto: Canvas, art: Art) => void | Promise<void>): Scene =>
  async (art) => {
    const onto = ground(on);
    await draw(onto, art);
    return onto;
  };

/** The whole product on white paper: the first photo of a listing. */
export const onPaper =
  (thing: Thing, place: Partial<Place> = {}, face: Face = 'front'): Scene =>
  async (art) => {
    const onto = ground('paper');
    await put(onto, thing, { x: 800, y: 1372, size: 1, ...place }, art, face);
    return onto;
  };

/** So near that the print of the back can be read. */
export const closeUp =
  (thing: Thing, size: number, face: Face = 'back'): Scene =>
  async (art) => {
    const onto = ground('paper');
    await put(onto, thing, { x: 800, y: 770 + thing.middle * size, size }, art, face);
    return onto;
  };

/** A craft's tag, laid on linen. */
export const tagOnLinen: Scene = async (art) => {
  const onto = ground('linen');
  card(onto, { x: 800, y: 730, width: 980, height: 1240, turned: -2, lift: 16 }, await art('back', 980, 1240));
  return onto;
};

/** What is inside, from above. */
export const served =
  (serving: Serving): Scene =>
  async () => {
    const onto = ground('linen');
    serving(onto, 800, 1130, 590, 0.66);
    return onto;
  };

/** The product on a table, with some of it served. */
export const onTable =
  (thing: Thing, place: Place, serving: Serving, at: { x: number; y: number; radius: number }): Scene =>
  async (art) => {
    const onto = ground('table');
    await put(onto, thing, place, art, 'front');
    serving(onto, at.x, at.y, at.radius, 0.34);
    return onto;
  };

/** The product beside a ruler. */
export const measured =
  (thing: Thing, place: Place): Scene =>
  async (art) => {
    const onto = ground('paper');
    await put(onto, thing, place, art, 'front');
    card(onto, { x: 800, y: 1392, width: 1280, height: 92, turned: 0, lift: 7 }, await texture(rulerArt(1280, 92)));
    return onto;
  };

/** A board with slices of the roll. */
export const sliced: Scene = async () => {
  const onto = ground('linen');
  roundShadow(onto, 800, 980, 640, 0.6, 0.4);
  turn(
    onto,
    {
      x: 800,
      y: 960,
      outline: [
        [0, 650],
        [8, 660],
        [44, 660],
        [50, 654],
      ],
      tilt: 0.62,
      soft: 4,
    },
    dull(rgb('#9a6a3c'), 0.04),
  );
  for (let i = 0; i < 8; i++) {
    const turned = (i / 8) * Math.PI * 2 - 1.9;
    const [x, y] = [800 + 380 * Math.cos(turned), 905 + 232 * Math.sin(turned)];
    pressed(onto, x + 14, y + 10, 172, 104, 0.5);
    slice(onto, x, y, 158);
  }
  slice(onto, 800, 880, 158);
  return onto;
};

/** The cloth so near that the threads show. */
export const threads: Scene = async () => {
  const onto = ground('paper');
  paint(onto, ALL, (x, y, out) => {
    brocade(x + 0.06 * y + 40, 1720 - y + 0.04 * x, 3.1, out);
    const light = 1.05 - 0.24 * ((x + y) / 3200);
    for (let c = 0; c < 3; c++) out[c]! *= light;
    return 1;
  });
  return onto;
};
