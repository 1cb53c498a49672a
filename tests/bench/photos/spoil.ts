// What goes wrong with photos, done to good ones by our own seeded code. Strengths are in pixels of a picture of at most
// 1600 px a side, of which 1024 px show what they would of a phone's 12 MP.
import sharp, { type Sharp } from 'sharp';
import type { Pixels } from '../../../main/photos/measure/pixels.ts';
import { random } from '../../photos/draw.ts';
import { disk, line, smeared } from './smear.ts';

const SIDE = 1600;

/** The picture that is spoilt: upright, sRGB, on white, at most 1600 px. */
export async function base(path: string, side = SIDE): Promise<Pixels> {
  const { data, info } = await sharp(path, { failOn: 'none' })
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

export const asSharp = ({ data, width, height }: Pixels): Sharp => sharp(data, { raw: { width, height, channels: 3 } });

const linear = (value: number): number => (value / 255) ** 2.2;
const coded = (light: number): number => Math.round(255 * Math.min(1, light) ** (1 / 2.2));

/** Each channel through a table of its own. */
function mapped(picture: Pixels, of: (value: number, channel: number) => number): Sharp {
  const tables = [0, 1, 2].map((channel) => Uint8Array.from({ length: 256 }, (_, value) => of(value, channel)));
  return asSharp({ ...picture, data: picture.data.map((value, at) => tables[at % 3]![value]!) });
}

/** Normally spread numbers from evenly spread ones (Box and Muller). */
function gauss(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next() * 0.999_999)) * Math.cos(2 * Math.PI * next());
}

function grainy(picture: Pixels, deviation: number, seed: number): Sharp {
  const next = random(seed);
  return asSharp({
    ...picture,
    data: picture.data.map((value) => Math.min(255, Math.max(0, Math.round(value + deviation * gauss(next))))),
  });
}

function hazy(picture: Pixels, share: number): Sharp {
  const middle = picture.data.reduce((sum, value) => sum + value, 0) / picture.data.length;
  return mapped(picture, (value) => Math.round(middle + share * (value - middle)));
}

const lit = (stops: number) => (picture: Pixels) => mapped(picture, (value) => coded(linear(value) * 2 ** stops));
const tinted = (gains: number[]) => (picture: Pixels) =>
  mapped(picture, (value, channel) => coded(linear(value) * gains[channel]!));

type Bars = { top: number; right: number; bottom: number; left: number };
const framed = (share: Bars, background: string) => (picture: Pixels) =>
  asSharp(picture).extend({
    top: Math.round(share.top * picture.height),
    bottom: Math.round(share.bottom * picture.height),
    left: Math.round(share.left * picture.width),
    right: Math.round(share.right * picture.width),
    background,
  });
const even = (share: number): Bars => ({ top: share, right: share, bottom: share, left: share });
const aboveAndBelow = (share: number): Bars => ({ ...even(0), top: share, bottom: share });

async function squeezed(picture: Pixels, quality: number): Promise<Sharp> {
  return sharp(await asSharp(picture).jpeg({ quality }).toBuffer());
}

/** What is done to a picture; `seed` is a number of its own for each, so that no two carry the same noise. */
type Spoil = (picture: Pixels, seed: number) => Sharp | Promise<Sharp>;

export const SPOILS = {
  'out of focus, gauss 1.5': (picture) => asSharp(picture).blur(1.5),
  'out of focus, gauss 2.5': (picture) => asSharp(picture).blur(2.5),
  'out of focus, disk 2.5': (picture) => asSharp(smeared(picture, disk(2.5))),
  'out of focus, disk 4': (picture) => asSharp(smeared(picture, disk(4))),
  'moved 9 px': (picture, seed) => asSharp(smeared(picture, line(9, (seed * 47) % 180))),
  'moved 15 px': (picture, seed) => asSharp(smeared(picture, line(15, (seed * 47) % 180))),
  'moved 25 px': (picture, seed) => asSharp(smeared(picture, line(25, (seed * 47) % 180))),
  '-1 EV': lit(-1),
  '-2 EV': lit(-2),
  '-3 EV': lit(-3),
  '+1 EV': lit(1),
  '+1.5 EV': lit(1.5),
  '+2 EV': lit(2),
  'contrast halved': (picture) => hazy(picture, 0.5),
  'grain 4': (picture, seed) => grainy(picture, 4, seed),
  'grain 8': (picture, seed) => grainy(picture, 8, seed),
  'grain 16': (picture, seed) => grainy(picture, 16, seed),
  'warm light': tinted([1.25, 1, 0.7]),
  'cool light': tinted([0.75, 1, 1.25]),
  'saved at 50': (picture) => squeezed(picture, 50),
  'saved at 35': (picture) => squeezed(picture, 35),
  'saved at 20': (picture) => squeezed(picture, 20),
  'saved at 10': (picture) => squeezed(picture, 10),
  'white frame': framed(even(0.04), '#ffffff'),
  'coloured frame': framed(even(0.05), '#c81e3c'),
  'bars above and below': framed(aboveAndBelow(0.12), '#000000'),
  'leaning 4 degrees': leaning(4),
} as const satisfies Record<string, Spoil>;
export type SpoilName = keyof typeof SPOILS;

/** Turned and cut to the largest upright rectangle of the same shape, as a camera held askew sees it. */
function leaning(degrees: number): Spoil {
  return async (picture) => {
    const angle = (degrees * Math.PI) / 180;
    const [long, short] = [Math.max(picture.width, picture.height), Math.min(picture.width, picture.height)];
    const share = 1 / (Math.cos(angle) + (long / short) * Math.sin(angle));
    const [width, height] = [Math.floor(picture.width * share), Math.floor(picture.height * share)];
    const turned = await asSharp(picture).rotate(degrees).raw().toBuffer({ resolveWithObject: true });
    const { info } = turned;
    return asSharp({ data: turned.data, width: info.width, height: info.height }).extract({
      left: Math.round((info.width - width) / 2),
      top: Math.round((info.height - height) / 2),
      width,
      height,
    });
  };
}
