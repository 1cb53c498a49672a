import type { Recipe, RecipeOp } from '../../../shared/model/photo-recipe.ts';
import { RECIPE_OPS } from '../../../shared/model/photo-recipe.ts';
import type { CacheSlot } from '../intake/work-copy.ts';
import { helps, solved, taking } from './gain.ts';
import { proposals } from './propose.ts';
import { openForTrials } from './trial.ts';

/** Points of the score under which a photo is left alone, unless a finding goes: nobody sees the difference. */
const WORTH = 2;

export interface Mending {
  recipe: Recipe;
  /** What was done, in order. */
  applied: RecipeOp[];
  /** Scores 0..100 before and after all of it. */
  before: number;
  after: number;
}

/**
 * Does every step that needs no choice and is proved to help, one on top of the other: first the edges, then light, colour
 * and the ground, each found on the picture as the steps before it left it.
 * @param turn as in `offersFor`
 * @throws Failure as `openForTrials` does
 */
export async function mend(path: string, recipe: Recipe, slot?: CacheSlot, turn?: number | null): Promise<Mending> {
  const attempt = await openForTrials(path, slot);
  let now = await attempt(recipe);
  const before = now.score;
  const applied: RecipeOp[] = [];
  for (const op of RECIPE_OPS) {
    const found = proposals(now.pixels, now.metrics, turn).find(
      ({ step, onlyByHand }) => step.op === op && !onlyByHand,
    );
    const taken = found && taking(now.recipe, found.step);
    if (!taken) continue;
    const then = await attempt(taken.recipe);
    const worth = then.score >= now.score + WORTH || solved(now, then).length > 0;
    if (op !== 'turn' && !(worth && helps(now, then, op))) continue;
    now = then;
    applied.push(op);
  }
  return { recipe: now.recipe, applied, before, after: now.score };
}
