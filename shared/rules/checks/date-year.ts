import { z } from 'zod';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

const place = { step: 'label' as const, field: 'madeInYear' };

/** Where the year of making is told, it has four figures (NĐ 37/2026 Art. 46.1, Annex III 1.5), and is not to come. */
export const yearOfMaking = define({
  params: z.strictObject({}),
  codes: ['year-form', 'year-in-future'],
  run({ dossier: { label }, today }) {
    const found = (label?.madeInYear ?? '').trim();
    if (blank(found)) return [];
    const short = /^['’]?(\d\d)$/u.exec(found)?.[1];
    if (short !== undefined)
      return [{ code: 'year-form', place, values: { found }, fix: 'correct', value: `20${short}` }];
    if (!/^\d{4}$/u.test(found)) return [{ code: 'year-form', place, values: { found }, fix: 'change' }];
    return found > today.slice(0, 4) ? [{ code: 'year-in-future', place, values: { found }, fix: 'change' }] : [];
  },
});
