import { z } from 'zod';
import { SCORE_PARTS } from '../model/photo-score.ts';
import type { PhotoScore, ScorePart } from '../model/photo-score.ts';
import type { PhotoMetrics } from '../model/photo-metrics.ts';
import { scoreFigures } from './score-figures.ts';
import type { ScoreFigure } from './score-figures.ts';
import type { Pack } from './pack.ts';

const FIGURES = Object.keys(scoreFigures) as [ScoreFigure, ...ScoreFigure[]];

/** Corners [figure, value 0..1] of a curve, the figure rising; straight between them, level outside. */
const Points = z
  .array(z.tuple([z.number(), z.number().min(0).max(1)]))
  .min(2)
  .refine((points) => points.every(([x], at) => at === 0 || x > points[at - 1]![0]), 'figures of a curve have to rise');
export type Points = z.infer<typeof Points>;

const Part = z.strictObject({
  weight: z.number().positive(),
  /** What counts where there are several curves: the least (each of them can spoil it) or the best (each would do). */
  join: z.enum(['least', 'best']),
  curves: z.array(z.strictObject({ figure: z.enum(FIGURES), points: Points })).min(1),
  /** Where the corners come from. */
  note: z.string().min(1),
});

/** How a pack weighs a photo: each part as curves over measured figures. */
export const ScoreData = z.strictObject({ source: z.string().min(1), parts: z.record(z.enum(SCORE_PARTS), Part) });
export type ScoreData = z.infer<typeof ScoreData>;

/** The height of a curve at this figure. */
export function along(points: Points, figure: number): number {
  const next = points.findIndex(([x]) => x > figure);
  const [x1, y1] = points[next - 1] ?? points.at(next === -1 ? -1 : 0)!;
  const [x2, y2] = points[next] ?? [x1, y1];
  return figure <= x1 || x2 === x1 ? y1 : y1 + ((y2 - y1) * (figure - x1)) / (x2 - x1);
}

function valueOf({ curves, join }: ScoreData['parts'][ScorePart], metrics: PhotoMetrics): number | null {
  const values = curves.flatMap(({ figure, points }) => {
    const known = scoreFigures[figure](metrics);
    return known === null ? [] : [along(points, known)];
  });
  if (values.length === 0) return null;
  return join === 'least' ? Math.min(...values) : Math.max(...values);
}

/** How good a photo is for selling: see `PhotoScore`. Pure; the same figures and the same pack give the same score. */
export function scorePhoto(metrics: PhotoMetrics, { photoScore }: Pick<Pack, 'photoScore'>): PhotoScore {
  const parts = SCORE_PARTS.flatMap((part) => {
    const value = valueOf(photoScore.parts[part], metrics);
    return value === null ? [] : [{ part, value, weight: photoScore.parts[part].weight }];
  });
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const points = (share: number) => (100 * share) / whole;
  return {
    // The size of a picture is always known: there is no picture without a part.
    score: Math.round(points(parts.reduce((sum, { value, weight }) => sum + value * weight, 0))),
    parts,
    raise: parts
      .map(({ part, value, weight }) => ({ part, points: Math.round(points((1 - value) * weight)) }))
      .filter((one) => one.points > 0)
      .toSorted((a, b) => b.points - a.points)
      .slice(0, 3),
  };
}
