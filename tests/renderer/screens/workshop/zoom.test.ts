import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideFor, wholeSize } from '../../../../renderer/screens/workshop/picture/source.ts';
import {
  fitted,
  fitScale,
  isLarger,
  moved,
  nextStop,
  scaled,
  settled,
} from '../../../../renderer/screens/workshop/picture/zoom.ts';

const phone = { width: 3000, height: 4000 };
const frame = { width: 800, height: 500 };

test('a photo opens with all of it in sight, in the middle', () => {
  expect(fitted(phone, frame)).toEqual({ scale: 0.119, x: (800 - 357) / 2, y: 12 });
});

test('a small picture is not blown up', () => {
  expect(fitted({ width: 200, height: 100 }, frame)).toEqual({ scale: 1, x: 300, y: 200 });
});

test('what is under the pointer stays under it while one goes closer', () => {
  const at = { x: 400, y: 250 };
  const near = scaled(fitted(phone, frame), 1, at, phone, frame);
  const nearer = scaled(near, 2, at, phone, frame);
  const place = (view: typeof near) => [(at.x - view.x) / view.scale, (at.y - view.y) / view.scale];
  expect(place(nearer)).toEqual(place(near));
});

test('however it is dragged and zoomed, no empty edge comes into the window', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 8, noNaN: true }),
      fc.integer({ min: -9000, max: 9000 }),
      fc.integer({ min: -9000, max: 9000 }),
      (scale, x, y) => {
        const view = moved(scaled(fitted(phone, frame), scale, { x: 10, y: 10 }, phone, frame), { x, y }, phone, frame);
        const [w, h] = [phone.width * view.scale, phone.height * view.scale];
        const along = (at: number, length: number, room: number) =>
          length <= room ? Math.abs(at - (room - length) / 2) < 0.01 : at <= 0.01 && at + length >= room - 0.01;
        expect(along(view.x, w, frame.width)).toBe(true);
        expect(along(view.y, h, frame.height)).toBe(true);
        expect(view.scale).toBeGreaterThanOrEqual(fitScale(phone, frame));
      },
    ),
  );
});

test('plus and minus stop at 100 % on their way, and minus ends where all is in sight', () => {
  const fit = 0.183;
  const up = [fit];
  while (up.length < 10 && (up.at(-1) ?? 4) < 4) up.push(nextStop(up.at(-1) ?? 0, true, fit));
  expect(up).toEqual([0.183, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4]);
  expect(nextStop(4, true, fit)).toBe(4);
  expect(nextStop(0.25, false, fit)).toBe(fit);
  expect(nextStop(fit, false, fit)).toBe(fit);
});

test('only a picture larger than its window can be moved', () => {
  expect(isLarger(fitted(phone, frame), phone, frame)).toBe(false);
  expect(isLarger(settled({ scale: 1, x: 0, y: 0 }, phone, frame), phone, frame)).toBe(true);
});

test('a larger copy is asked for only where the screen shows more of it', () => {
  expect(sideFor(700)).toBe(960);
  expect(sideFor(1000)).toBe(960);
  expect(sideFor(1900)).toBe(2048);
  expect(sideFor(12_000)).toBe(4096);
});

test('100 % means pixel for pixel of the photo, as far as one is drawn at all', () => {
  expect(wholeSize({ width: 720, height: 960 }, 4000)).toEqual({ width: 3000, height: 4000 });
  expect(wholeSize({ width: 720, height: 960 }, 8000)).toEqual({ width: 3072, height: 4096 });
  expect(wholeSize({ width: 300, height: 200 }, 300)).toEqual({ width: 300, height: 200 });
});
