import { z } from 'zod';
import { Box } from './box.ts';

const gain = z.number().min(0.25).max(8);
const gains = z.tuple([gain, gain, gain]);
const strength = z.number().min(0).max(1);

/**
 * One thing done to a picture. Each step says all that it needs, so that steps can be put in another order, taken out and
 * done again, and the same original with the same steps is the same picture. Steps work on the upright picture in sRGB on
 * white; places and sizes are shares of the picture as the step before left it, so that a preview of 1000 px and the file
 * of 4000 px show the same.
 */
export const RecipeStep = z.discriminatedUnion('op', [
  /** Quarter turns clockwise. */
  z.object({ op: z.literal('turn'), quarters: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  /** Degrees clockwise; the corners that this leaves empty are cut off. */
  z.object({ op: z.literal('straighten'), degrees: z.number().min(-15).max(15) }),
  z.object({ op: z.literal('crop'), box: Box }),
  /** Brighter (over 1) or darker by this factor of light; what would burn out is rolled off. */
  z.object({ op: z.literal('expose'), gain }),
  /** Factors of red, green and blue light; the brightness stays. */
  z.object({ op: z.literal('balance'), gains }),
  /** The same, upwards only and only on the nearly white ground; the product keeps its colours. */
  z.object({ op: z.literal('whiten'), gains }),
  /** The even ground around the product becomes white. `reach` 0..1: how far from the ground's colour still is ground. */
  z.object({ op: z.literal('cut-out'), reach: strength }),
  z.object({ op: z.literal('denoise'), strength }),
  z.object({ op: z.literal('sharpen'), strength }),
  /** Room around the picture until it is square, white or in the ground's own colour. */
  z.object({ op: z.literal('square'), ground: z.enum(['white', 'own']) }),
]);
export type RecipeStep = z.infer<typeof RecipeStep>;
export type RecipeOp = RecipeStep['op'];

export const RECIPE_OPS = [
  'turn',
  'straighten',
  'crop',
  'expose',
  'balance',
  'whiten',
  'cut-out',
  'denoise',
  'sharpen',
  'square',
] as const satisfies readonly RecipeOp[];

/** What is done to an original, in order. Empty: it is used as it is. */
export const Recipe = z.array(RecipeStep).max(20);
export type Recipe = z.infer<typeof Recipe>;

/** These move the picture's edges: a place in it means another one before and after them. */
const MOVING: readonly RecipeOp[] = ['turn', 'straighten', 'crop', 'square'];

/**
 * The recipe with one more step. A step of the same kind is replaced where it stands. A new one goes where `RECIPE_OPS` has
 * it, so light comes after cropping and colour after light; but one that moves the edges goes behind all others that do, since
 * its own place was found on the picture as it looks now.
 */
export function withStep(recipe: Recipe, step: RecipeStep): Recipe {
  const there = recipe.findIndex(({ op }) => op === step.op);
  if (there >= 0) return recipe.with(there, step);
  const rank = RECIPE_OPS.indexOf(step.op);
  const moves = MOVING.includes(step.op);
  const last = recipe.findLastIndex(({ op }) => RECIPE_OPS.indexOf(op) < rank || (moves && MOVING.includes(op)));
  return recipe.toSpliced(last + 1, 0, step);
}

/**
 * A step that would make this very photo better, found by doing it on a small copy and measuring again: nothing is
 * offered that does not raise the score, or that spoils another figure.
 */
export const Offer = z.object({
  step: RecipeStep,
  /** Scores 0..100 before and after this step by itself. */
  before: z.number(),
  after: z.number(),
  /** Codes of findings that it takes away. */
  solves: z.array(z.string()),
  /** Shown to choose, never done by "mend all": its effect is a matter of taste, or the figure behind it is weak. */
  onlyByHand: z.boolean(),
});
export type Offer = z.infer<typeof Offer>;
