// What is done to a photo, edited as a list. A recipe is never changed in place.
import type { Recipe, RecipeOp, RecipeStep } from '../../../../shared/model/photo-recipe.ts';

/** As many steps as a recipe may have (shared/model/photo-recipe.ts). */
export const MOST_STEPS = 20;

/** Steps that change what is in the frame and where; all others leave every place where it is. */
const FRAMING: readonly RecipeOp[] = ['turn', 'straighten', 'crop', 'square'];

export const isFraming = ({ op }: RecipeStep): boolean => FRAMING.includes(op);
export const framing = (recipe: Recipe): Recipe => recipe.filter(isFraming);

export const sameRecipe = (a: Recipe, b: Recipe): boolean => JSON.stringify(a) === JSON.stringify(b);
/** Whether every place is at the same place in both, so that one can be laid over the other. */
export const sameFrame = (a: Recipe, b: Recipe): boolean => sameRecipe(framing(a), framing(b));

/** Where a step of this kind stands; −1 when there is none. */
export const indexOf = (recipe: Recipe, op: RecipeOp): number => recipe.findIndex((step) => step.op === op);

export const without = (recipe: Recipe, index: number): Recipe => recipe.toSpliced(index, 1);

export const withoutOp = (recipe: Recipe, op: RecipeOp): Recipe => recipe.filter((step) => step.op !== op);

/** The step `by` places later (or earlier, below 0); the list itself when it would fall out. */
export function reordered(recipe: Recipe, index: number, by: number): Recipe {
  const step = recipe[index];
  const to = index + by;
  if (!step || to < 0 || to >= recipe.length) return recipe;
  return recipe.toSpliced(index, 1).toSpliced(to, 0, step);
}

/** A quarter turn more. Turns with nothing but light and colour between them are one; four of them are none. */
export function turned(recipe: Recipe, clockwise: boolean): Recipe {
  const at = recipe.findLastIndex(isFraming);
  const last = recipe[at];
  const quarter = clockwise ? 1 : 3;
  if (last?.op !== 'turn') return recipe.toSpliced(at + 1, 0, { op: 'turn', quarters: quarter });
  const quarters = (last.quarters + quarter) % 4;
  return quarters === 0 ? recipe.toSpliced(at, 1) : recipe.with(at, { op: 'turn', quarters: quarters as 1 | 2 | 3 });
}

/** The steps that a tool's own step stands on: what is before it, or everything when it is not there yet. */
export function before(recipe: Recipe, op: RecipeOp): Recipe {
  const at = indexOf(recipe, op);
  return at === -1 ? recipe : recipe.slice(0, at);
}
