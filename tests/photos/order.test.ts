import { expect, test } from 'vitest';
import { bestOrder } from '../../main/photos/order.ts';
import type { OrderedPhoto } from '../../main/photos/order.ts';
import { PHOTO_READING_VERSION } from '../../shared/model/photo-reading.ts';
import type { ScorePart } from '../../shared/model/photo-score.ts';
import type { PhotoRole } from '../../shared/model/photo.ts';

const photo = (
  id: string,
  role: PhotoRole,
  score: number | null = 70,
  parts: Partial<Record<ScorePart, number>> = {},
  text: string[] = [],
): OrderedPhoto => ({
  id,
  role,
  score:
    score === null
      ? null
      : {
          score,
          parts: Object.entries(parts).map(([part, value]) => ({ part: part as ScorePart, value, weight: 1 })),
          raise: [],
        },
  reading: {
    version: PHOTO_READING_VERSION,
    codes: [],
    lines: text.map((line) => ({ text: line, confidence: 90, box: [0, 0, 1, 0.1], xHeight: null, contrast: null })),
    turn: null,
    marks: [],
  },
});
const order = (...photos: OrderedPhoto[]) => bestOrder(photos, 'S09').join(' ');

test('the front comes first, then every side that a buyer has not seen, in the order of the set', () => {
  expect(order(photo('meal', 'use'), photo('hand', 'scale'), photo('label', 'back'), photo('front', 'front'))).toBe(
    'front label hand meal',
  );
});

test('of several fronts the best is the cover, and the others wait behind what is new', () => {
  const fronts = [photo('dark', 'front', 40), photo('fine', 'front', 85), photo('fair', 'front', 60)];
  expect(order(...fronts, photo('label', 'back'))).toBe('fine label dark fair');
});

test('a plain ground and a product that fills the frame make the cover among photos of the same score', () => {
  expect(
    order(
      photo('kitchen', 'front', 70, { ground: 0.1, subject: 0.3 }),
      photo('plain', 'front', 70, { ground: 1, subject: 0.9 }),
    ),
  ).toBe('plain kitchen');
});

test('photos that are nearly as good stay as a person has put them', () => {
  expect(order(photo('one', 'front', 70), photo('two', 'front', 74))).toBe('one two');
  expect(order(photo('a', 'other', 20), photo('b', 'other', 90))).toBe('b a');
  expect(order(photo('left', 'side', 62), photo('right', 'side', 64), photo('front', 'front'))).toBe(
    'front left right',
  );
});

test('a label or a certificate is no cover while there is anything else', () => {
  expect(order(photo('label', 'back', 95), photo('meal', 'use', 50))).toBe('meal label');
  const paper = photo('paper', 'front', 95, {}, ['GIẤY CHỨNG NHẬN', 'Sản phẩm đạt OCOP 4 sao']);
  expect(order(paper, photo('jar', 'side', 50))).toBe('jar paper');
  expect(order(paper), 'alone it is better than nothing').toBe('paper');
});

test('a pack that names the number of its certificate is still a pack', () => {
  const pack = photo('pack', 'front', 90, {}, ['Giấy chứng nhận ATTP số 12/2026/NNPTNT']);
  expect(order(photo('jar', 'side', 50), pack)).toBe('pack jar');
});

test('of tourism the sign comes last: nobody books a sign', () => {
  const photos = [photo('sign', 'back'), photo('meal', 'inside'), photo('view', 'front')];
  expect(bestOrder(photos, 'S26')).toEqual(['view', 'meal', 'sign']);
});

test('photos that nobody has looked at yet, and none at all, do no harm', () => {
  expect(order(photo('new', 'front', null), photo('seen', 'front', 30))).toBe('seen new');
  expect(order(photo('a', 'back', null), photo('b', 'back', null))).toBe('a b');
  expect(order()).toBe('');
});

test('every photo keeps a place, and none has two', () => {
  const roles: PhotoRole[] = ['other', 'back', 'front', 'use', 'front', 'back', 'scale', 'side', 'other', 'inside'];
  const photos = roles.map((role, at) => photo(String(at), role, at * 7));
  expect(bestOrder(photos, null).toSorted()).toEqual(photos.map(({ id }) => id).toSorted());
});
