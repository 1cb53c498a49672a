import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../main/photos/edit/apply.ts';
import { sizeToDecode } from '../../../main/photos/edit/decode.ts';
import { sizeAfter } from '../../../main/photos/edit/size.ts';
import type { Pixels } from '../../../main/photos/measure/pixels.ts';
import { Recipe, RecipeStep, withStep } from '../../../shared/model/photo-recipe.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const gain = fc.double({ min: 0.25, max: 8, noNaN: true });
const gains = fc.tuple(gain, gain, gain);
const step: fc.Arbitrary<RecipeStep> = fc.oneof(
  fc.record({ op: fc.constant('turn' as const), quarters: fc.constantFrom(1 as const, 2 as const, 3 as const) }),
  fc.record({ op: fc.constant('straighten' as const), degrees: fc.double({ min: -15, max: 15, noNaN: true }) }),
  fc.record({ op: fc.constant('crop' as const), box: fc.tuple(share, share, share, share) }),
  fc.record({ op: fc.constant('expose' as const), gain }),
  fc.record({ op: fc.constantFrom('balance' as const, 'whiten' as const), gains }),
  fc.record({ op: fc.constant('cut-out' as const), reach: share }),
  fc.record({ op: fc.constantFrom('denoise' as const, 'sharpen' as const), strength: share }),
  fc.record({ op: fc.constant('square' as const), ground: fc.constantFrom('white' as const, 'own' as const) }),
);
const recipe = fc.array(step, { maxLength: 6 });
const side = fc.integer({ min: 1, max: 64 });
const picture: fc.Arbitrary<Pixels> = fc
  .tuple(side, side)
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 3, maxLength: width * height * 3, size: 'max' })
      .map((data) => ({ data, width, height })),
  );
const RUNS = { numRuns: 150 };

describe('any recipe on any picture', () => {
  it('gives a whole picture of the size that was foretold, the same one every time, and leaves the original alone', () => {
    fc.assert(
      fc.property(picture, recipe, (pixels, steps) => {
        const original = pixels.data.slice();
        const made = apply(pixels, steps);
        expect({ width: made.width, height: made.height }).toEqual(sizeAfter(steps, pixels));
        expect(made.data).toBeInstanceOf(Uint8Array);
        expect(made.data.length).toBe(made.width * made.height * 3);
        expect(Buffer.from(apply(pixels, steps).data).equals(made.data)).toBe(true);
        expect(Buffer.from(pixels.data).equals(original)).toBe(true);
      }),
      RUNS,
    );
  });

  it('may be put in any order', () => {
    fc.assert(
      fc.property(picture, recipe, fc.infiniteStream(fc.nat()), (pixels, steps, keys) => {
        const shuffled = steps
          .map((one) => ({ one, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(Recipe.safeParse(shuffled).success).toBe(true);
        const made = apply(pixels, shuffled);
        expect(made.data.length).toBe(made.width * made.height * 3);
      }),
      RUNS,
    );
  });

  it('is decoded no larger than the screen needs and never larger than it is', () => {
    const size = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) });
    fc.assert(
      fc.property(size, recipe, fc.integer({ min: 1, max: 4096 }), (full, steps, maxSide) => {
        const decoded = sizeToDecode(full, steps, maxSide);
        expect(decoded.width).toBeLessThanOrEqual(Math.min(4096, full.width));
        expect(decoded.height).toBeLessThanOrEqual(Math.min(4096, full.height));
        const made = sizeAfter(steps, decoded);
        if (Math.max(decoded.width, decoded.height) > 1) {
          expect(Math.max(made.width, made.height)).toBeLessThanOrEqual(maxSide);
        }
      }),
    );
  });
});

describe('one more step', () => {
  const of = (op: RecipeStep['op']): RecipeStep =>
    RecipeStep.parse({
      op,
      quarters: 1,
      degrees: 1,
      box: [0.1, 0.1, 0.5, 0.5],
      gain: 2,
      gains: [1, 1, 1],
      reach: 0.2,
      strength: 0.5,
      ground: 'white',
    });
  const ops = (steps: Recipe): string[] => steps.map(({ op }) => op);

  it('takes its sensible place, and replaces its like where that stands', () => {
    expect(ops(withStep([of('turn'), of('whiten')], of('expose')))).toEqual(['turn', 'expose', 'whiten']);
    const twice = withStep([of('expose'), of('crop')], { op: 'expose', gain: 3 });
    expect(twice).toEqual([{ op: 'expose', gain: 3 }, of('crop')]);
  });

  it('comes after everything that moved the edges, when it moves them too: its place was found on what is seen now', () => {
    expect(ops(withStep([of('crop'), of('expose'), of('square')], of('straighten')))).toEqual([
      'crop',
      'expose',
      'square',
      'straighten',
    ]);
  });
});
