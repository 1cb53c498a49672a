import { withStep } from '../../../../shared/model/photo-recipe.ts';
import type { Recipe, RecipeStep } from '../../../../shared/model/photo-recipe.ts';
import { framing, sameFrame, sameRecipe } from './recipe.ts';

/** Two looks of one photo. `laid`: one over the other with a divider; otherwise side by side, as nothing is where it was. */
export type Pair = { before: Recipe; after: Recipe; laid: boolean };

/**
 * Everything that was done against the original. Light and colour are best seen on the same piece of the picture, so the
 * original is turned and cropped like the result; only when nothing else was done does it stand beside it as it was.
 */
export function pairOfDone(recipe: Recipe): Pair {
  const before = framing(recipe);
  return sameRecipe(before, recipe)
    ? { before: [], after: recipe, laid: false }
    : { before, after: recipe, laid: true };
}

/** What one more step would do. */
export function pairOfStep(recipe: Recipe, step: RecipeStep): Pair {
  const after = withStep(recipe, step);
  return { before: recipe, after, laid: sameFrame(recipe, after) };
}
