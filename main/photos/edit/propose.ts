import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import type { RecipeStep } from '../../../shared/model/photo-recipe.ts';
import { cropFor } from './propose-crop.ts';
import { LIGHT } from './light.ts';

export interface Proposal {
  step: RecipeStep;
  onlyByHand: boolean;
}

/** Where the brightest percent of a well-lit photo lies (luma): bright, and nothing burnt. */
const WELL_LIT = 242;
/** Least gain of light that is worth a change … */
const GAIN_FROM = 1.15;
/** … and the most after which noise and steps are all that is gained. */
const GAIN_TO = 6;

/** The steps that might help, with all that they need, in the order in which they are best done. Measuring decides. */
export function proposals(metrics: PhotoMetrics, turn?: number | null): Proposal[] {
  const { ring } = metrics;
  return [
    ...turned(turn ?? 0),
    ...straight(metrics),
    ...cropFor(metrics),
    ...brighter(metrics),
    ...balanced(metrics),
    ...whitened(metrics),
    ...cut(metrics),
    ...smooth(metrics),
    ...sharper(metrics),
    ...squared(metrics, ring),
  ];
}

function turned(turn: number): Proposal[] {
  return turn === 1 || turn === 2 || turn === 3 ? [{ step: { op: 'turn', quarters: turn }, onlyByHand: false }] : [];
}

/** Degrees under which nobody sees a tilt, and over which it is a view from above rather than a slip of the hand. */
const TILT_FROM = 0.7;
const TILT_TO = 12;

function straight({ tilt }: PhotoMetrics): Proposal[] {
  if (tilt === null || Math.abs(tilt) < TILT_FROM || Math.abs(tilt) > TILT_TO) return [];
  return [{ step: { op: 'straighten', degrees: -tilt }, onlyByHand: false }];
}

function brighter({ exposure: { p99 } }: PhotoMetrics): Proposal[] {
  const gain = Math.min(GAIN_TO, LIGHT[WELL_LIT]! / LIGHT[Math.max(1, Math.round(p99))]!);
  return gain < GAIN_FROM ? [] : [{ step: { op: 'expose', gain: rounded(gain) }, onlyByHand: false }];
}

/** A ground of one colour (share of the ring), light enough to be called white paper in bad light … */
const PLAIN_FROM = 0.7;
const LIGHT_GROUND_FROM = 150;
/** … with a tint that one sees, and that a lamp or a window may well have made; past that it is the ground's own colour. */
const CAST_FROM = 0.04;
const CAST_TO = 0.16;
/** Without such a ground only the near-neutral middle tones speak, and they are weak: from here they are worth showing. */
const WEAK_CAST_FROM = 0.127;

function balanced({ ring, neutral }: PhotoMetrics): Proposal[] {
  const plain = ring.uniform >= PLAIN_FROM && Math.min(...ring.median) >= LIGHT_GROUND_FROM;
  if (plain && ring.cast !== null && ring.cast > CAST_FROM) {
    const light = ring.median.map((value) => LIGHT[Math.round(value)]!);
    const grey = 0.2126 * light[0]! + 0.7152 * light[1]! + 0.0722 * light[2]!;
    const gains = light.map((value) => rounded(grey / value)) as [number, number, number];
    return [{ step: { op: 'balance', gains }, onlyByHand: ring.cast > CAST_TO }];
  }
  if (plain || !neutral || neutral.cast < WEAK_CAST_FROM) return [];
  return [
    { step: { op: 'balance', gains: neutral.gains.map(clampGain) as [number, number, number] }, onlyByHand: true },
  ];
}

/** Gains found in a scene are never trusted further than this. */
const clampGain = (gain: number): number => rounded(Math.min(1.5, Math.max(0.67, gain)));

/** A ground is nearly white when so much of the ring is … */
const NEARLY_WHITE = 0.6;
/** … and white enough when so much is. */
const WHITE_ENOUGH = 0.97;
/** The byte that the ground's median is brought to: noise around it still counts as white. */
const WHITE = 252;

function whitened({ ring }: PhotoMetrics): Proposal[] {
  if (ring.nearWhite < NEARLY_WHITE || ring.white >= WHITE_ENOUGH) return [];
  const gains = ring.median.map((value) => rounded(Math.max(1, LIGHT[WHITE]! / LIGHT[Math.round(value)]!)));
  return [{ step: { op: 'whiten', gains: gains as [number, number, number] }, onlyByHand: false }];
}

/** So much of the ring must have one colour before the product is cut out of it. */
const EVEN_FROM = 0.9;
const REACH = 0.3;

function cut({ ring }: PhotoMetrics): Proposal[] {
  if (ring.uniform < EVEN_FROM || ring.white >= WHITE_ENOUGH) return [];
  return [{ step: { op: 'cut-out', reach: REACH }, onlyByHand: true }];
}

/** Standard deviation at 1024 px from which noise is seen, and what strength takes one luma step of it away. */
const NOISY_FROM = 1.13;
const STRENGTH_A_STEP = 0.1;

function smooth({ noise }: PhotoMetrics): Proposal[] {
  if (noise === null || noise < NOISY_FROM) return [];
  return [{ step: { op: 'denoise', strength: rounded(Math.min(1, noise * STRENGTH_A_STEP)) }, onlyByHand: true }];
}

/** Sharpness ("B") between a blurred photo, which only a new one helps, and a sharp one. */
const SOFT_FROM = 0.4;
const SOFT_TO = 0.8;
/** Everything smeared one way is shake, and sharpening shows it the better. */
const SHAKEN_TO = 0.35;

function sharper({ blur }: PhotoMetrics): Proposal[] {
  const { direction } = blur;
  const sharpness = blur.subject ?? blur.sharpness;
  if (sharpness === null || sharpness < SOFT_FROM || sharpness > SOFT_TO) return [];
  if (direction !== null && direction < SHAKEN_TO) return [];
  return [{ step: { op: 'sharpen', strength: 0.5 }, onlyByHand: true }];
}

/** Sides that differ by less than this share are square to the eye. */
const SQUARE_WITHIN = 0.02;

function squared({ width, height }: PhotoMetrics, ring: PhotoMetrics['ring']): Proposal[] {
  if (Math.min(width, height) >= (1 - SQUARE_WITHIN) * Math.max(width, height)) return [];
  const own = ring.uniform >= PLAIN_FROM && ring.white < NEARLY_WHITE;
  return [{ step: { op: 'square', ground: own ? 'own' : 'white' }, onlyByHand: true }];
}

/** Three decimals: a recipe is text that must be the same on every machine. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
