import { rgb } from './picture/canvas.ts';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import type { Print } from './art/front.ts';
import { closeUp, measured, onPaper, onTable, scene, served, sliced, tagOnLinen, threads } from './scenes.ts';
import type { Scene } from './scenes.ts';
import { basket, openBasket } from './things/basket.ts';
import { ladles, scarf } from './things/craft.ts';
import { ground, heaped, poured } from './things/fillings.ts';
import type { Serving } from './things/fillings.ts';
import { bottle, jar, tube } from './things/glass.ts';
import { bag, leafRoll } from './things/soft.ts';
import { TAG } from './things/tag.ts';
import type { Place, Thing } from './things/thing.ts';

/** How a product looks: its print, and one scene for each photo that it may have. */
export interface Look {
  print: Print;
  /** The name on the pack, in the lines in which it is printed, and the line below. */
  name: readonly string[];
  below: string;
  /** The number under the barcode, where the pack carries one. */
  barcode?: string;
  scenes: Partial<Record<PhotoRole, Scene>>;
}

/** The five photos of a pack. `size` is how large it stands on white paper, `near` in the close-up of its back. */
const pack = (
  thing: Thing,
  near: number,
  serving: Serving,
  table: Place,
  bowl: { x: number; y: number; radius: number },
): Look['scenes'] => ({
  front: onPaper(thing),
  back: closeUp(thing, near),
  side: closeUp(thing, near * 0.8, 'side'),
  inside: served(serving),
  use: onTable(thing, table, serving, bowl),
});

const LOTUS_SEED = heaped(
  {
    long: 0.105,
    wide: 0.08,
    from: rgb('#f6e8c6'),
    to: rgb('#e6cd98'),
    tip: rgb('#b98a52'),
    shine: 0.05,
    furrows: 0.22,
  },
  250,
  0.2,
  '#7c9a86',
);
const PEANUT = heaped(
  { long: 0.1, wide: 0.066, from: rgb('#d99a86'), to: rgb('#c07a66'), tip: rgb('#e8c9b0'), shine: 0.05, furrows: 0.4 },
  340,
  0.2,
  '#e9e4d8',
);
const LOTUS_HEART = heaped(
  { long: 0.085, wide: 0.02, from: rgb('#5f7a3c'), to: rgb('#8f9a5a'), shine: 0.03, furrows: 0.5 },
  900,
  0.16,
  '#efe9dc',
);
const SAUCE = poured('#c9701f', '#4a1704', '#f2efe8', 0.36);

const senQueBac: Print = { paper: '#fbf5e6', ink: '#2d4a36', accent: '#d98aa0', block: '#2f5d46', emblem: 'lotus' };
const cuaLo: Print = { paper: '#f7f1df', ink: '#14324a', accent: '#c8942a', emblem: 'sea' };

const sauceLook = (strength: number, print: Print, collar: string, cap: string, more: Partial<Look> = {}): Look => ({
  print,
  name: ['Nước mắm', 'Cửa Lò', `${strength}°N`],
  below: 'Cá cơm và muối biển',
  scenes: pack(
    bottle('long', { thin: '#d8701a', deep: '#3d1003' }, { cap, collar }),
    2.05,
    SAUCE,
    { x: 560, y: 1290, size: 0.92 },
    { x: 1140, y: 1370, radius: 270 },
  ),
  ...more,
});

export const LOOKS: Record<string, Look> = {
  'mat-ong-bometa': {
    print: { paper: '#fbf5e6', ink: '#4a2c0a', accent: '#c8861f', emblem: 'honeycomb' },
    name: ['Mật ong'],
    below: 'hoa rừng Nghệ An',
    scenes: pack(
      jar({ thin: '#ffb52e', deep: '#7a2f00' }, '#e3b761'),
      1.5,
      poured('#ffb938', '#a04a04', '#4d6670'),
      { x: 600, y: 1270, size: 0.82 },
      { x: 1190, y: 1390, radius: 260 },
    ),
  },
  'hat-sen-say': {
    print: senQueBac,
    name: ['Hạt sen sấy'],
    below: 'Hạt sen Nam Đàn, sấy giòn',
    scenes: pack(bag(0.1), 1.17, LOTUS_SEED, { x: 580, y: 1270, size: 0.8 }, { x: 1180, y: 1400, radius: 290 }),
  },
  'tra-tam-sen': {
    print: { ...senQueBac, block: '#3f6b58', accent: '#e0b562' },
    name: ['Trà', 'tâm sen'],
    below: 'Sao tay, vị thanh',
    scenes: pack(
      tube('#3f6b58', '#d8b56a'),
      1.66,
      LOTUS_HEART,
      { x: 590, y: 1270, size: 0.84 },
      { x: 1170, y: 1390, radius: 270 },
    ),
  },
  'nuoc-mam-cua-lo-40': sauceLook(40, cuaLo, '#14324a', '#b03a2e'),
  'nuoc-mam-cua-lo-30': sauceLook(
    30,
    { ...cuaLo, paper: '#e9f1ec', ink: '#155446', accent: '#3d8f74' },
    '#155446',
    '#2c7a5e',
    { barcode: '9520000000301' },
  ),
  'lac-sen-sy-thang': {
    print: { paper: '#f6ead6', ink: '#5a2b1c', accent: '#e0a94a', block: '#8a3b2a', emblem: 'peanut' },
    name: ['Lạc sen', 'Sỹ Thắng'],
    below: 'Lạc nhân vỏ hồng Diễn Châu',
    scenes: pack(bag(0.13), 1.17, PEANUT, { x: 580, y: 1270, size: 0.8 }, { x: 1180, y: 1400, radius: 290 }),
  },
  'hop-qua-tang-may-tre-dan': {
    print: { paper: '#f5ead2', ink: '#4a3418', accent: '#b07c40', emblem: 'bamboo' },
    name: ['Hộp quà tặng', 'mây tre đan'],
    below: 'Đan tay, có nắp',
    scenes: {
      front: onPaper(basket, { y: 1190, size: 1.08 }),
      back: tagOnLinen,
      inside: scene('paper', (onto) => openBasket(onto, { x: 890, y: 1220, size: 0.92 })),
      scale: measured(basket, { x: 800, y: 1130, size: 0.98 }),
      use: onTable(basket, { x: 700, y: 1240, size: 0.86 }, LOTUS_SEED, { x: 1300, y: 1420, radius: 210 }),
    },
  },
  'gio-be-crung-tai': {
    print: { paper: '#f6ecd2', ink: '#3c2412', accent: '#b5482a', emblem: 'calf' },
    name: ['Giò bê', 'Crung Tài'],
    below: 'Gói lá chuối',
    scenes: { front: onPaper(leafRoll, { y: 1080, size: 1.08 }), back: closeUp(leafRoll, 2), inside: sliced },
  },
  'bo-moi-muong-go-hong-son': {
    print: { paper: '#f5ead2', ink: '#4a2c14', accent: '#a8743a', emblem: 'leaves' },
    name: ['Bộ môi', 'muỗng gỗ'],
    below: '3 món, gỗ nguyên khối',
    scenes: {
      front: onPaper(ladles, { x: 790, y: 1400, size: 1.04 }),
      back: tagOnLinen,
      use: scene('linen', async (onto, art) =>
        ladles.draw(onto, { x: 790, y: 1420, size: 1.06 }, await art('front', TAG.width, TAG.height)),
      ),
    },
  },
  'bot-gung-ky-son': {
    print: { paper: '#f3e6c8', ink: '#4a3312', accent: '#e8b450', block: '#7a4a16', emblem: 'ginger' },
    name: ['Bột gừng', 'Kỳ Sơn'],
    below: 'Gừng nương, nghiền mịn',
    scenes: pack(
      bag(0.04),
      1.17,
      ground('#e5b868', '#b07a2e', '#5f7a78'),
      { x: 580, y: 1270, size: 0.8 },
      { x: 1180, y: 1400, radius: 280 },
    ),
  },
  'khan-quang-tho-cam-na-loi': {
    print: { paper: '#f5ead2', ink: '#3a1f28', accent: '#a3212b', emblem: 'diamonds' },
    name: ['Khăn quàng', 'thổ cẩm'],
    below: 'Dệt tay tại Na Loi',
    scenes: { front: onPaper(scarf, { y: 1330, size: 0.98 }), back: tagOnLinen, other: threads },
  },
  'ruou-mu-tun': {
    print: { paper: '#f3e7d2', ink: '#4a1810', accent: '#b98a3a', emblem: 'mountain' },
    name: ['Rượu', 'mú từn'],
    below: '29 % vol',
    scenes: pack(
      bottle('round', { thin: '#b5622a', deep: '#4a1408' }, { cap: '#c29a6a', collar: '#6b1f1a', cork: true }),
      1.75,
      poured('#b5622a', '#5a1c0a', '#e9e4d8', 0.9),
      { x: 590, y: 1280, size: 0.94 },
      { x: 1140, y: 1380, radius: 150 },
    ),
  },
};
