import { expect, test } from 'vitest';
import { Lane, seeded } from './pace.ts';

const clear = { latency: 0, jitter: 0, rate: 0 };

test('the rate is shared: a second connection waits for the bytes of the first', () => {
  const lane = new Lane();
  const pace = { ...clear, rate: 1000 };
  expect(lane.due(0, 500, 0, pace, () => 0)).toBe(500);
  expect(lane.due(0, 500, 0, pace, () => 0)).toBe(1000);
  expect(lane.due(5000, 500, 0, pace, () => 0)).toBe(5500);
});

test('latency delays without slowing, and jitter never lets a piece overtake the one before', () => {
  const lane = new Lane();
  const pace = { ...clear, latency: 100, jitter: 50 };
  const first = lane.due(0, 10, 0, pace, () => 0.9);
  expect(first).toBe(145);
  expect(lane.due(0, 10, first, pace, () => 0)).toBe(145);
  expect(lane.due(50, 10, 145, pace, () => 0.5)).toBe(175);
});

test('the same seed gives the same bad day', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seeded(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(draw(7).every((value) => value >= 0 && value < 1)).toBe(true);
});
