import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dragged, isWhole, squared, WHOLE } from '../../../../renderer/screens/workshop/crop/cropBox.ts';
import { Box } from '../../../../shared/model/box.ts';

test('an edge is dragged and the opposite one stays', () => {
  expect(dragged([0.2, 0.2, 0.6, 0.6], { left: true }, 0.1, 0.3)).toEqual([0.3, 0.2, 0.5, 0.6]);
  expect(dragged([0.2, 0.2, 0.6, 0.6], { bottom: true, right: true }, 0.1, -0.1)).toEqual([0.2, 0.2, 0.7, 0.5]);
});

test('the frame as a whole keeps its size at the edge of the picture', () => {
  expect(dragged([0.2, 0.2, 0.6, 0.6], {}, 0.9, -0.9)).toEqual([0.4, 0, 0.6, 0.6]);
});

test('no hand can drag it outside, inside out, or to nothing', () => {
  const edge = fc.boolean();
  const drag = fc.record({
    edges: fc.record({ left: edge, top: edge, right: edge, bottom: edge }),
    dx: fc.double({ min: -2, max: 2, noNaN: true }),
    dy: fc.double({ min: -2, max: 2, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(drag, { maxLength: 12 }), (drags) => {
      const box = drags.reduce((now, { edges, dx, dy }) => dragged(now, edges, dx, dy), WHOLE);
      expect(Box.safeParse(box).success).toBe(true);
      expect(box[0] + box[2]).toBeLessThanOrEqual(1.0001);
      expect(box[1] + box[3]).toBeLessThanOrEqual(1.0001);
      expect(Math.min(box[2], box[3])).toBeGreaterThanOrEqual(0.0499);
    }),
  );
});

test('a square frame is square in pixels, not in shares', () => {
  // A picture of 4000 × 3000.
  const [, , width, height] = squared(WHOLE, 4 / 3);
  expect(width * 4000).toBeCloseTo(height * 3000, 0);
  expect(squared(WHOLE, 4 / 3)).toEqual([0.125, 0, 0.75, 1]);
});

test('a frame around everything crops nothing', () => {
  expect(isWhole(WHOLE)).toBe(true);
  expect(isWhole([0, 0, 1, 0.9])).toBe(false);
});
