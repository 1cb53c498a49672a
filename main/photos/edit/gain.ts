import { type Recipe, type RecipeOp, type RecipeStep, withStep } from '../../../shared/model/photo-recipe.ts';
import type { Trial } from './trial.ts';

/** The share of burnt-out pixels outside a white ground may grow by this much: a whitened ground's rim alone is 1 to 2 %. */
const MORE_BURNT = 0.03;
/** Noise may grow by this factor, and below that deviation (luma steps at 1024 px) nobody sees it … */
const MORE_NOISE = 1.15;
const UNSEEN_NOISE = 1;
/** … except by brightening, which cannot but multiply it: there the score weighs noise against light. */
const NOISIER: readonly RecipeOp[] = ['expose'];

/** Codes of findings that were there before and are gone. */
export function solved(before: Trial, after: Trial): string[] {
  const left = new Set(after.findings.map(({ code }) => code));
  return [...new Set(before.findings.map(({ code }) => code))].filter((code) => !left.has(code));
}

/** What was not wrong before: at most something that the next step mends, and no more than is solved. */
function findsMore(before: Trial, after: Trial): boolean {
  const fresh = solved(after, before);
  const mendable = after.findings.filter(({ code, fix, severity }) => {
    return fresh.includes(code) && fix?.kind === 'mend' && severity === 'advice';
  });
  return mendable.length < fresh.length || fresh.length > solved(before, after).length;
}

function spoils(before: Trial, after: Trial, op: RecipeOp): boolean {
  if (findsMore(before, after)) return true;
  const burnt = (trial: Trial): number => trial.metrics.exposure.clipped ?? 0;
  if (burnt(after) > burnt(before) + MORE_BURNT) return true;
  if (NOISIER.includes(op)) return false;
  return (after.metrics.noise ?? 0) > Math.max(UNSEEN_NOISE, (before.metrics.noise ?? 0) * MORE_NOISE);
}

/** Whether a step is worth it: the score rises, or something is solved while it does not fall, and nothing else is spoilt. */
export function helps(before: Trial, after: Trial, op: RecipeOp): boolean {
  if (after.score < before.score || spoils(before, after, op)) return false;
  return after.score > before.score || solved(before, after).length > 0;
}

/**
 * The proposed step as it has to stand in the recipe: what is measured now comes on top of a step of the same kind. Null when
 * the two cannot be joined: a later step moved the edges, or they undo each other.
 */
export function joined(recipe: Recipe, step: RecipeStep): RecipeStep | null {
  const at = recipe.findIndex(({ op }) => op === step.op);
  const there = recipe[at];
  if (!there) return step;
  const moved = recipe
    .slice(at + 1)
    .some(({ op }) => op === 'turn' || op === 'straighten' || op === 'crop' || op === 'square');
  if (step.op === 'expose' && there.op === 'expose') return { ...step, gain: limited(there.gain * step.gain) };
  if (step.op === 'balance' && there.op === 'balance') return { ...step, gains: times(there.gains, step.gains) };
  if (step.op === 'whiten' && there.op === 'whiten') return { ...step, gains: times(there.gains, step.gains) };
  if (step.op === 'turn' && there.op === 'turn') {
    const quarters = (there.quarters + step.quarters) % 4;
    return moved || quarters === 0 ? null : { ...step, quarters: quarters as 1 | 2 | 3 };
  }
  if (step.op === 'straighten' && there.op === 'straighten') {
    const degrees = there.degrees + step.degrees;
    return moved || Math.abs(degrees) > 15 ? null : { ...step, degrees };
  }
  if (step.op === 'crop' && there.op === 'crop') {
    const [left, top, width, height] = there.box;
    const [x, y, w, h] = step.box;
    return moved ? null : { ...step, box: [left + x * width, top + y * height, w * width, h * height] };
  }
  return step;
}

const limited = (gain: number): number => Math.min(8, Math.max(0.25, Math.round(gain * 1000) / 1000));

const times = (a: [number, number, number], b: [number, number, number]): [number, number, number] => [
  limited(a[0] * b[0]),
  limited(a[1] * b[1]),
  limited(a[2] * b[2]),
];

/** The recipe with a proposed step; null where it cannot be taken up. */
export function taking(recipe: Recipe, step: RecipeStep): { recipe: Recipe; step: RecipeStep } | null {
  const whole = joined(recipe, step);
  return whole && { recipe: withStep(recipe, whole), step: whole };
}
