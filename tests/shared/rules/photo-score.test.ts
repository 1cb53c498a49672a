import { describe, expect, test } from 'vitest';
import { SCORE_PARTS } from '../../../shared/model/photo-score.ts';
import en from '../../../shared/locales/en.json' with { type: 'json' };
import vi from '../../../shared/locales/vi.json' with { type: 'json' };
import { currentPack, scorePhoto } from '../../../shared/rules/index.ts';
import { along, ScoreData } from '../../../shared/rules/photo-score.ts';
import fc from '../fc.ts';
import { anyMetrics } from './any-dossier.ts';
import { metrics } from './dossier.ts';

const score = (change: Parameters<typeof metrics>[0]) => scorePhoto(metrics(change), currentPack);
const exact = (one: ReturnType<typeof score>) => {
  const whole = one.parts.reduce((sum, { weight }) => sum + weight, 0);
  return (100 * one.parts.reduce((sum, { value, weight }) => sum + value * weight, 0)) / whole;
};
const valueOf = (one: ReturnType<typeof score>, part: string) => one.parts.find((some) => some.part === part)?.value;

describe('the score of a photo', () => {
  test('whatever was measured, it is a whole number of 0 to 100 and the parts that are shown add up to it', () => {
    fc.assert(
      fc.property(anyMetrics, (some) => {
        const one = scorePhoto(some, currentPack);
        expect(one.score).toBe(Math.round(exact(one)));
        expect(one.score).toBeGreaterThanOrEqual(0);
        expect(one.score).toBeLessThanOrEqual(100);
        expect(one.parts.every(({ value }) => value >= 0 && value <= 1)).toBe(true);
      }),
    );
  });

  test('what would raise it most comes first, at most three, and no more can be won than is missing', () => {
    fc.assert(
      fc.property(anyMetrics, (some) => {
        const { score: points, raise } = scorePhoto(some, currentPack);
        expect(raise.length).toBeLessThanOrEqual(3);
        expect(raise.map((one) => one.points)).toEqual(raise.map((one) => one.points).toSorted((a, b) => b - a));
        // Each is rounded by itself: half a point of slack for each, and for the score.
        expect(raise.reduce((sum, one) => sum + one.points, 0)).toBeLessThanOrEqual(100 - points + 2);
      }),
    );
  });

  test.each([
    ['sharper', (x: number) => ({ blur: { ...metrics().blur, subject: null, sharpness: x * 2 } })],
    ['richer in detail', (x: number) => ({ blur: { ...metrics().blur, tileSharpness: x * 9000 } })],
    ['brighter', (x: number) => ({ exposure: { ...metrics().exposure, p99: x * 255 } })],
    ['less burnt out', (x: number) => ({ exposure: { ...metrics().exposure, clipped: 1 - x } })],
    ['less grainy', (x: number) => ({ noise: 9 - 9 * x })],
    ['less squeezed', (x: number) => ({ jpegQuality: 1 + Math.round(99 * x) })],
    ['larger', (x: number) => ({ width: 1 + Math.round(4000 * x) })],
    ['whiter behind', (x: number) => ({ ring: { ...metrics().ring, white: x } })],
    ['less leaning', (x: number) => ({ tilt: 45 - 45 * x })],
    ['with less of a frame', (x: number) => ({ frame: { top: 0.5 - 0.5 * x, right: 0, bottom: 0.01, left: 0 } })],
  ])('a photo that is %s never scores less for it', (_, of) => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(exact(score(of(Math.max(a, b))))).toBeGreaterThanOrEqual(exact(score(of(Math.min(a, b)))) - 1e-9);
      }),
    );
  });

  test('what cannot be known is left out, not guessed: neither for the photo nor against it', () => {
    const unknown = score({
      blur: { ...metrics().blur, sharpness: null, direction: null, tileSharpness: null, subject: null },
      noise: null,
      subject: null,
      tilt: null,
      jpegQuality: null,
    });
    expect(unknown.parts.map(({ part }) => part)).toEqual(['light', 'contrast', 'size', 'ground']);
    expect(unknown.score).toBe(Math.round(exact(unknown)));
  });

  test('a soft ground behind a sharp product costs nothing; a soft product before a sharp ground does', () => {
    const focus = (subject: number | null, sharpness: number) =>
      valueOf(score({ blur: { ...metrics().blur, subject, sharpness } }), 'focus');
    expect(focus(0.9, 0.3)).toBe(focus(0.9, 0.9));
    expect(focus(0.2, 0.9)).toBeLessThan(focus(0.9, 0.9)!);
  });

  test('a good photo has hardly anything to win; one that is dark is told about its light first', () => {
    expect(score({}).score).toBeGreaterThan(90);
    expect(score({ exposure: { ...metrics().exposure, p99: 70 } }).raise[0]?.part).toBe('light');
  });

  test('of every part a person can be told what it is and how to raise it, in both languages', () => {
    for (const words of [vi, en])
      expect(Object.keys(words.photoScore.part).toSorted()).toEqual([...SCORE_PARTS].toSorted());
  });
});

describe('the curves of a score', () => {
  test('are level outside their corners and straight between them', () => {
    const points: [number, number][] = [
      [10, 0],
      [20, 1],
      [40, 0],
    ];
    expect([5, 10, 15, 20, 30, 40, 99].map((x) => along(points, x))).toEqual([0, 0, 0.5, 1, 0.5, 0, 0]);
  });

  test('a pack whose curve goes back, or that has no word on a part, is refused', () => {
    const part = (points: number[][]) => ({
      weight: 1,
      join: 'least',
      curves: [{ figure: 'noise', points }],
      note: 'x',
    });
    const data = (points: number[][], parts: readonly string[] = SCORE_PARTS) => ({
      source: 'x',
      parts: Object.fromEntries(parts.map((name) => [name, part(points)])),
    });
    const good = [
      [0, 1],
      [1, 0],
    ];
    expect(ScoreData.safeParse(data(good)).success).toBe(true);
    expect(ScoreData.safeParse(data(good.toReversed())).success).toBe(false);
    expect(ScoreData.safeParse(data(good, SCORE_PARTS.slice(1))).success).toBe(false);
  });
});
