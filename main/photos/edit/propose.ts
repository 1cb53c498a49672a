import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import type { RecipeStep } from '../../../shared/model/photo-recipe.ts';
import type { Pixels } from '../measure/pixels.ts';
import { cutsCleanly } from './ground/clean.ts';
import { LIGHT } from './light.ts';
import { cropFor } from './propose-crop.ts';
import { withinOf } from './steps/cut-out.ts';
import { gainBetween } from './steps/expose.ts';
import { NEARLY_WHITE_FROM } from './steps/whiten.ts';

export interface Proposal {
  step: RecipeStep;
  onlyByHand: boolean;
  /** The score has no opinion on it (which way is up, which shape) or a wrong one, so it is shown even if it does not rise. */
  unproved?: true;
}

/** Where the brightest percent of a well-lit photo lies (luma): bright, and nothing burnt. */
const WELL_LIT = 240;
/** Least gain of light that is worth a change … */
const GAIN_FROM = 1.15;
/** … and the most after which noise and steps are all that is gained. */
const GAIN_TO = 8;

/** The steps that might help, with all that they need, in the order in which they are best done. Measuring decides. */
export function proposals(pixels: Pixels, metrics: PhotoMetrics, turn?: number | null): Proposal[] {
  return [
    ...turned(turn ?? 0),
    ...straight(metrics),
    ...cropFor(metrics),
    ...brighter(metrics),
    ...balanced(metrics),
    ...whitened(metrics),
    ...cut(pixels, metrics),
    ...smooth(metrics),
    ...sharper(metrics),
    ...squared(metrics),
  ];
}

function turned(turn: number): Proposal[] {
  return turn === 1 || turn === 2 || turn === 3
    ? [{ step: { op: 'turn', quarters: turn }, onlyByHand: false, unproved: true }]
    : [];
}

/** Degrees under which nobody sees a tilt, and over which it is a view from above rather than a slip of the hand. */
const TILT_FROM = 0.7;
const TILT_TO = 12;

function straight({ tilt }: PhotoMetrics): Proposal[] {
  if (tilt === null || Math.abs(tilt) < TILT_FROM || Math.abs(tilt) > TILT_TO) return [];
  return [{ step: { op: 'straighten', degrees: -tilt }, onlyByHand: false }];
}

/** Where the brightest part is a plain ground, it is paper in the dark, and paper is white: a burnt ground hurts nobody. */
const WHITE_GROUND = 252;
const GROUND_FROM = 0.6;
/** The ground's median against the brightest percent, from which it is the brightest part. */
const BRIGHTEST_FROM = 0.93;

function brighter({ exposure: { p99 }, ring: { uniform, median } }: PhotoMetrics): Proposal[] {
  const ground = (77 * median[0] + 150 * median[1] + 29 * median[2]) / 256;
  const paper = uniform >= GROUND_FROM && ground >= BRIGHTEST_FROM * p99;
  const gain = Math.min(GAIN_TO, gainBetween(p99, paper ? WHITE_GROUND : WELL_LIT));
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
/** Least gain of light that is worth a step. */
const WHITEN_FROM = 1.01;

function whitened({ ring }: PhotoMetrics): Proposal[] {
  const nearly = ring.nearWhite >= NEARLY_WHITE || nearlyWhite(ring);
  if (!nearly || ring.white >= WHITE_ENOUGH) return [];
  const gains = ring.median.map((value) => rounded(Math.max(1, LIGHT[WHITE]! / LIGHT[Math.round(value)]!)));
  // The ground's middle is white already, and what is darker is not the ground's doing.
  if (Math.max(...gains) < WHITEN_FROM) return [];
  return [{ step: { op: 'whiten', gains: gains as [number, number, number] }, onlyByHand: false }];
}

/** Where a ground runs from white into its own shadow, half of it may be darker than nearly white; then its median must be. */
const MEDIAN_SPREAD = 18;
const SOME_WHITE = 0.3;

function nearlyWhite({ median, nearWhite, white }: PhotoMetrics['ring']): boolean {
  const darkest = Math.min(...median);
  const bright = darkest >= NEARLY_WHITE_FROM && Math.max(...median) - darkest <= MEDIAN_SPREAD;
  return bright && Math.max(nearWhite, white) >= SOME_WHITE;
}

/** So much of the ring must have one colour before the product is cut out of it. */
const EVEN_FROM = 0.9;
/** Pattern on the ground, as a share of the ring's tiles, up to which it is called plain. */
const BUSY_TO = 0.3;
/** With so much white there is little to cut out of, and whitening does it more gently. */
const MOSTLY_WHITE = 0.7;
/** Highest IoU over recoloured grounds of grocery photos between 0.15 and 0.3; more eats pale packs. */
const REACH = 0.2;

/** By itself only where the shape is beyond doubt and the ground was meant to be white: a blue cloth may be there on purpose. */
function cut(pixels: Pixels, { ring }: PhotoMetrics): Proposal[] {
  if (ring.uniform < EVEN_FROM || ring.busy > BUSY_TO || ring.white >= MOSTLY_WHITE) return [];
  const meantWhite = Math.min(...ring.median) >= LIGHT_GROUND_FROM && (ring.cast ?? 1) <= CAST_TO;
  const onlyByHand = !meantWhite || !cutsCleanly(pixels, withinOf(REACH));
  return [{ step: { op: 'cut-out', reach: REACH }, onlyByHand }];
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

function squared({ width, height, ring }: PhotoMetrics): Proposal[] {
  if (Math.min(width, height) >= (1 - SQUARE_WITHIN) * Math.max(width, height)) return [];
  const own = ring.uniform >= PLAIN_FROM && ring.white < NEARLY_WHITE;
  return [{ step: { op: 'square', ground: own ? 'own' : 'white' }, onlyByHand: true, unproved: true }];
}

/** Three decimals: a recipe is text that must be the same on every machine. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
