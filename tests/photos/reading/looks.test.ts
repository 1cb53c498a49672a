// Photos of a drawn label that plain reading fails on: what is wrong with each is measured, and taken out before reading.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Pixels } from '../../../main/photos/measure/pixels.ts';
import { changed, type Grey, greyOf } from '../../../main/photos/reading/grey.ts';
import { type Bend, bendOf } from '../../../main/photos/reading/text/bend.ts';
import { blurOf } from '../../../main/photos/reading/text/blur.ts';
import { evened, grainOf } from '../../../main/photos/reading/text/even.ts';
import { lightOnDark } from '../../../main/photos/reading/text/ink.ts';
import { readText } from '../../../main/photos/reading/text/read-text.ts';
import { isBent, straightened } from '../../../main/photos/reading/text/straighten.ts';
import { closeReader } from '../../../main/photos/reading/text/tesseract.ts';
import { quarterView } from '../../../main/photos/reading/text/view.ts';
import { searchKey } from '../../../shared/text/fold.ts';
import { contentOf } from '../../fixtures/pack/contents.ts';
import { drawPack, type Pack, styleOf } from '../../fixtures/pack/draw.ts';
import { type Kind, type Photo, photographed } from '../../fixtures/pack/spoil.ts';

// Milliseconds: reading takes seconds, and on a laptop with something else to do many of them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SEED = 9;
let pack: Pack;
let dark: Pack;
beforeAll(async () => {
  pack = await drawPack(contentOf(SEED), { ...styleOf(SEED), ink: '#222222', ground: '#f4efe2', rough: false });
  dark = await drawPack(contentOf(SEED), { ...styleOf(SEED), ink: '#f4ead2', ground: '#1f3a2d', rough: false });
});
afterAll(closeReader);

const taken = (kind: Kind, from = pack): Promise<Photo> => photographed(from.picture, kind, SEED);
const greyOfPhoto = async (kind: Kind, from = pack): Promise<Grey> => greyOf((await taken(kind, from)).picture);
const small = (grey: Grey): Promise<Grey> => changed(grey, { scale: 800 / Math.max(grey.width, grey.height) });
const bendIn = async (grey: Grey): Promise<Bend> => bendOf(await small(grey))!;
const key = (text: string): string => searchKey(text).replace(/[^a-z0-9]+/g, ' ');

async function readOf({ picture }: { picture: Pixels }) {
  return (await readText(picture, greyOf(picture))).lines;
}

/** Share of the printed lines that were read, accents and case aside. */
async function shareRead(kind: Kind, from = pack): Promise<number> {
  const lines = await readOf(await taken(kind, from));
  const all = key(lines.map(({ text }) => text).join(' '));
  return from.lines.filter(({ text }) => all.includes(key(text).trim())).length / from.lines.length;
}

describe('how the lines of a label run', () => {
  test.each<[Kind, Partial<Bend>]>([
    ['clean', { radians: 0, fan: 0, bow: 0 }],
    ['turned 6°', { radians: (6 * Math.PI) / 180, fan: 0, bow: 0 }],
    ['cylinder', { radians: 0, fan: 0, bow: -0.065 }],
  ])('%s', async (kind, wanted) => {
    const bend = await bendIn(await greyOfPhoto(kind));
    for (const [part, value] of Object.entries(wanted)) {
      expect(Math.abs(bend[part as keyof Bend] - value), part).toBeLessThan(0.01);
    }
    expect(isBent(bend)).toBe(kind !== 'clean');
  });

  test('a label seen from its side: level lines afterwards, and each point known on the photo', async () => {
    const photo = await taken('perspective strong');
    const grey = greyOf(photo.picture);
    const bend = await bendIn(grey);
    expect(bend.fan).toBeGreaterThan(0.1);
    const view = straightened(quarterView(grey, 0, photo.picture), bend);
    const again = await bendIn(view.grey);
    expect([Math.abs(again.radians) < 0.01, Math.abs(again.fan) < 0.02]).toEqual([true, true]);
  });

  test('a white sheet has none', async () => {
    const data = new Uint8Array(800 * 600).fill(255);
    expect(bendOf({ data, width: 800, height: 600 })).toBeNull();
  });
});

describe('uneven light', () => {
  test.each([
    ['dark letters', () => pack],
    ['light letters', () => dark],
  ])('%s come out dark on light everywhere under a shadow', async (_, from) => {
    const grey = await greyOfPhoto('shadow', from());
    const light = lightOnDark(await small(grey));
    expect(light).toBe(from() === dark);
    const even = await evened(grey, light);
    for (const { place } of from().lines) {
      const [x, y, width, height] = place.map(Math.round) as [number, number, number, number];
      const part: number[] = [];
      for (let row = y; row < y + height; row++) {
        part.push(...even.data.subarray(row * even.width + x, row * even.width + x + Math.min(width, 400)));
      }
      part.sort((a, b) => a - b);
      expect(part[Math.floor(part.length * 0.05)]).toBeLessThan(110);
      expect(part[Math.floor(part.length * 0.7)]).toBeGreaterThan(170);
    }
  });

  test('the grain of a picture is told from its letters', async () => {
    expect(grainOf(await greyOfPhoto('clean'))).toBeLessThan(1);
    const grain = grainOf(await greyOfPhoto('noise 25'));
    // Three channels, each with its own: their sum has less.
    expect(grain).toBeGreaterThan(11);
    expect(grain).toBeLessThan(22);
  });
});

describe('what smeared a picture', () => {
  test.each<[Kind, number]>([
    ['motion 9', 9],
    ['motion 17', 17],
  ])('%s: how far the hand moved, and which way', async (kind, length) => {
    const blur = blurOf(await greyOfPhoto(kind));
    expect(blur).toMatchObject({ kind: 'motion' });
    if (blur?.kind !== 'motion') return;
    expect(Math.abs(blur.length - length)).toBeLessThanOrEqual(1);
    const apart = Math.abs(blur.degrees - ((SEED * 47) % 180)) % 180;
    expect(Math.min(apart, 180 - apart)).toBeLessThan(6);
  });

  test('a lens out of focus', async () => {
    const blur = blurOf(await greyOfPhoto('blur 4.5'));
    expect(blur).toMatchObject({ kind: 'focus' });
    expect(blur?.kind === 'focus' && Math.abs(blur.spread - 4.5)).toBeLessThan(0.8);
  });

  test.each<Kind>(['clean', 'half', 'noise 25', 'perspective strong', 'shadow', 'JPEG 12'])(
    'nothing: %s',
    async (kind) => {
      expect(blurOf(await greyOfPhoto(kind))).toBeNull();
    },
  );
});

describe('photos on which plain reading fails', () => {
  test.each<[Kind, number]>([
    ['perspective strong', 0.9],
    ['cylinder', 0.9],
    ['turned 6°', 0.9],
    ['motion 17', 0.7],
    ['phone', 0.8],
  ])('%s: at least %d of the lines are read', async (kind, least) => {
    expect(await shareRead(kind)).toBeGreaterThanOrEqual(least);
  });

  test('light letters under a shadow', async () => {
    expect(await shareRead('shadow', dark)).toBeGreaterThanOrEqual(0.9);
  });

  test.each<Kind>(['perspective strong', 'cylinder', 'phone', 'turned 90°'])(
    '%s: boxes stand where the lines stand',
    async (kind) => {
      const photo = await taken(kind);
      const { picture } = photo;
      const lines = await readOf(photo);
      let compared = 0;
      for (const { text, place, xHeight } of pack.lines) {
        const line = lines.find((one) => key(one.text).trim() === key(text).trim());
        if (!line) continue;
        compared++;
        const [x, y, width, height] = place;
        const [cx, cy] = photo.to(x + width / 2, y + height / 2);
        const [left, top, wide, high] = line.box;
        expect(left * picture.width - 8 < cx && cx < (left + wide) * picture.width + 8, text).toBe(true);
        expect(top * picture.height - 8 < cy && cy < (top + high) * picture.height + 8, text).toBe(true);
        if (kind !== 'perspective strong' || line.xHeight === null) continue;
        const [[ax, ay], [bx, by]] = [photo.to(x + width / 2, y), photo.to(x + width / 2, y + xHeight)];
        expect(Math.abs((line.xHeight * picture.height) / Math.hypot(bx - ax, by - ay) - 1), text).toBeLessThan(0.25);
      }
      expect(compared).toBeGreaterThan(5);
    },
  );
});
