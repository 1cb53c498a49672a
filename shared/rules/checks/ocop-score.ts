import { z } from 'zod';
import { ocopCertificate } from '../certificate.ts';
import { define } from '../define.ts';
import { pointsIn } from '../scoring/points.ts';
import { scoreOf } from '../scoring/score.ts';
import { FLOOR_STARS, sheetOf } from '../scoring/sheet.ts';

const place = { step: 'papers' as const, field: 'score' };

/**
 * The product's own score against the stars of its certificate: what would be lost at the next evaluation. Silent until
 * somebody has scored every criterion that the stars ask for.
 */
export const ocopScore = define({
  params: z.strictObject({ part: z.enum(['total', 'floors', 'parts']) }),
  codes: ['score-below-stars', 'score-floor-missing', 'score-part-over'],
  run(context, { part }) {
    const { dossier } = context;
    const set = dossier.product.ocopSet;
    const points = set ? pointsIn(dossier.answers, set) : {};
    if (!set || Object.keys(points).length === 0) return [];
    const score = scoreOf(sheetOf(set), points);
    if (part === 'parts')
      return Object.entries(score.parts)
        .filter(([, { over }]) => over)
        .map(([name, { points: got, max }]) => ({
          code: 'score-part-over' as const,
          place,
          values: { part: name, got, max },
          fix: 'change' as const,
        }));
    const stars = FLOOR_STARS.find((level) => level === ocopCertificate(context)?.stars);
    if (!stars) return [];
    if (part === 'total')
      return score.open.length === 0 && score.starsByTotal < stars
        ? [{ code: 'score-below-stars', place, values: { stars, total: score.total }, fix: 'change' }]
        : [];
    const missing = score.lacks[stars].criteria.filter(({ code }) => !score.open.includes(code));
    return missing.length > 0
      ? [
          {
            code: 'score-floor-missing',
            place,
            values: { stars, codes: missing.map(({ code }) => code).join(', '), count: missing.length },
            fix: 'change',
          },
        ]
      : [];
  },
});
