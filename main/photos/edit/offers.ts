import type { Offer, Recipe } from '../../../shared/model/photo-recipe.ts';
import type { CacheSlot } from '../intake/work-copy.ts';
import { helps, solved, taking } from './gain.ts';
import { proposals } from './propose.ts';
import { openForTrials } from './trial.ts';

/**
 * Steps that would make this photo better than its recipe does, each done on the working copy and measured again; what raises
 * the score most comes first. What the score has no opinion on (upright, square, without bars) is shown unproved.
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
  for (const { step: proposed, onlyByHand, unproved } of proposals(now.pixels, now.metrics, turn)) {
    const taken = taking(recipe, proposed);
    if (!taken) continue;
    const { step } = taken;
    const then = await attempt(taken.recipe);
    if (helps(now, then, step.op) && step.op !== 'square') {
      offers.push({ step, before: now.score, after: then.score, solves: solved(now, then), onlyByHand });
    } else if (unproved) {
      // Its own findings only: room around a picture makes it larger and sharper in figures, and no better.
      const own = new Set(now.findings.filter(({ fix }) => fix?.step === step.op).map(({ code }) => code));
      const solves = solved(now, then).filter((code) => own.has(code));
      offers.push({ step, before: now.score, after: now.score, solves, onlyByHand: onlyByHand || step.op !== 'turn' });
    }
  }
  return offers.toSorted((a, b) => b.after - a.after);
}
