import type { Offer, Recipe } from '../../../shared/model/photo-recipe.ts';
import type { CacheSlot } from '../intake/work-copy.ts';
import { helps, solved, taking } from './gain.ts';
import { proposals } from './propose.ts';
import { openForTrials } from './trial.ts';

/**
 * Steps that would make this photo better than its recipe does, each done on the working copy and measured again; what raises
 * the score most comes first. Turning upright and squaring are offered unproved: the score knows nothing of them.
 * @param turn quarter turns clockwise after which the text in the picture stands upright, where that was read
 * @throws Failure as `openForTrials` does
 */
export async function offersFor(
  path: string,
  recipe: Recipe,
  slot?: CacheSlot,
  turn?: number | null,
): Promise<Offer[]> {
  const attempt = await openForTrials(path, slot);
  const now = await attempt(recipe);
  const offers: Offer[] = [];
  for (const { step: proposed, onlyByHand } of proposals(now.metrics, turn)) {
    const taken = taking(recipe, proposed);
    if (!taken) continue;
    const then = await attempt(taken.recipe);
    const { op } = taken.step;
    if (op !== 'turn' && op !== 'square' && !helps(now, then, op)) continue;
    offers.push({ step: taken.step, before: now.score, after: then.score, solves: solved(now, then), onlyByHand });
  }
  return offers.toSorted((a, b) => b.after - a.after);
}
