import type { Grey } from '../grey.ts';
import { leastSquares } from './least-squares.ts';
import { spectrumOf, type Wave } from './spectrum.ts';

/**
 * What smeared a picture, in its pixels: a lens out of focus (about a bell curve of this spread), or a hand that moved along
 * a line of this length, in degrees clockwise from level.
 */
export type Blur = { kind: 'focus'; spread: number } | { kind: 'motion'; length: number; degrees: number };

/** How much of a wave of so many turns a pixel across and down is left, −1..1. */
export function leftOf(blur: Blur): (u: number, v: number) => number {
  if (blur.kind === 'focus') {
    const k = -2 * Math.PI ** 2 * blur.spread ** 2;
    return (u, v) => Math.exp(k * (u * u + v * v));
  }
  const radians = (blur.degrees * Math.PI) / 180;
  const [dx, dy] = [blur.length * Math.cos(radians), blur.length * Math.sin(radians)];
  return (u, v) => {
    const phase = Math.PI * (u * dx + v * dy);
    return Math.abs(phase) < 1e-6 ? 1 : Math.sin(phase) / phase;
  };
}

/** Pixels of motion that are looked for: less does no harm, more leaves nothing to be read. */
const LENGTHS = Array.from({ length: 12 }, (_, at) => 4 + 2 * at);
const DEGREES = Array.from({ length: 18 }, (_, at) => 10 * at);
/** Of the waves at a gap of the smear grain alone is left. */
const FLOOR = 0.01;
/**
 * How much of what else is unexplained the gaps of a motion explain, and by what factor they are there, from which they are
 * believed. Moved labels gave 0.55 to 0.84 and 1.05 to 1.3; others at most 0.24 and 0.45.
 */
const EXPLAINED = 0.35;
const THERE = 0.7;

type Motion = { length: number; degrees: number; explained: number; there: number };

/** How the strength of letters' waves usually falls: with turns, and other across than down. */
function usual(waves: Wave[]): Float64Array[] {
  const column = (of: (wave: Wave) => number) => Float64Array.from(waves, of);
  const aslant = ({ u, v, turns }: Wave) => (u * u - v * v) / (turns * turns);
  return [
    column(() => 1),
    column(({ turns }) => Math.log(turns)),
    column(({ turns }) => turns * turns),
    column(aslant),
    column((wave) => aslant(wave) ** 2),
  ];
}

/** The line along which the picture was moved, by the waves that it leaves out. */
function motionIn(waves: Wave[]): Motion | null {
  const strengths = Float64Array.from(waves, ({ strength }) => strength);
  const columns = usual(waves);
  const { left: unexplained } = leastSquares(columns, strengths);
  const tried = (length: number, degrees: number): Motion => {
    const left = leftOf({ kind: 'motion', length, degrees });
    const gaps = Float64Array.from(waves, ({ u, v }) => Math.log(left(u, v) ** 2 + FLOOR));
    const fit = leastSquares([...columns, gaps], strengths);
    return { length, degrees, explained: 1 - fit.left / unexplained, there: fit.factors[columns.length]! };
  };
  const best = (all: Motion[]): Motion => all.reduce((a, b) => (b.there > 0 && b.explained > a.explained ? b : a));
  let found = best(LENGTHS.flatMap((length) => DEGREES.map((degrees) => tried(length, degrees))));
  for (const step of [1, 0.5]) {
    const around = [-step, 0, step];
    const { length, degrees } = found;
    found = best([found, ...around.flatMap((dl) => around.map((da) => tried(length + dl, degrees + 5 * da)))]);
  }
  return found.explained > EXPLAINED && found.there > THERE ? found : null;
}

/** Turns a pixel between which letters' waves fall by a factor of e or so, and every spread of a bell curve more by its square. */
const SLOW: [from: number, to: number] = [0.035, 0.05];
const FAST: [from: number, to: number] = [0.08, 0.1];
const USUAL_FALL = 1;
/** Spread in pixels under which letters are read as they are. */
const LEAST_SPREAD = 1.8;

/** How far out of focus the picture is, as the spread of a bell curve in pixels. */
function spreadIn(waves: Wave[]): number {
  const band = ([from, to]: [number, number]) => {
    const inside = waves.filter(({ turns }) => turns >= from && turns < to);
    const mean = (of: (wave: Wave) => number) => inside.reduce((sum, wave) => sum + of(wave), 0) / inside.length;
    return { strength: mean(({ strength }) => strength), square: mean(({ turns }) => turns * turns) };
  };
  const [slow, fast] = [band(SLOW), band(FAST)];
  const fall = slow.strength - fast.strength - USUAL_FALL;
  return Math.sqrt(Math.max(0, fall) / (4 * Math.PI ** 2 * (fast.square - slow.square)));
}

/** What smeared the letters of a picture; null when nothing did, or it is too small to say. */
export function blurOf(grey: Grey): Blur | null {
  const waves = spectrumOf(grey);
  if (waves.length === 0) return null;
  const motion = motionIn(waves);
  if (motion) return { kind: 'motion', length: motion.length, degrees: motion.degrees };
  const spread = spreadIn(waves);
  return spread > LEAST_SPREAD ? { kind: 'focus', spread } : null;
}
