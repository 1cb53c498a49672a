import { z } from 'zod';
import type { Day } from '../../model/ids.ts';
import { dayOfFigures, lawfulDate } from '../../label/dates.ts';
import { nfc } from '../../text/fold.ts';
import { define } from '../define.ts';
import { blank, ExactPattern, findPattern, Pattern } from '../text-scan.ts';

const FIELDS = ['madeOn', 'useBy'] as const;
const place = (field: string) => ({ step: 'label' as const, field });

/** The first form that fits, with its day: undefined where the form has none ("12 tháng"), null where it is no real day. */
function read(written: string, forms: RegExp[]): { day: Day | null | undefined } | null {
  for (const form of forms) {
    const found = form.exec(nfc(written).trim());
    if (!found) continue;
    const { day = '', month = '', year } = found.groups ?? {};
    return { day: year === undefined ? undefined : dayOfFigures(day, month, year) };
  }
  return null;
}

/** Dates on the label in a form of the law; `loose` forms are understood all the same, and only advised against. */
export const labelDates = define({
  params: z.strictObject({
    field: z.enum(FIELDS),
    forms: z.array(ExactPattern),
    loose: z.array(ExactPattern),
    sample: z.string(),
  }),
  codes: ['date-form', 'date-signs-mixed', 'date-not-real'],
  run({ dossier: { label } }, { field, forms, loose, sample }) {
    const written = label?.[field] ?? '';
    if (blank(written)) return [];
    const values = { found: written.trim(), sample };
    const exact = read(written, forms);
    const about = exact ?? read(written, loose);
    const value = lawfulDate(written, field === 'madeOn' ? 'NSX' : 'HSD');
    // Only what the forms themselves would let pass is written for the person.
    const right = value !== null && value !== written && read(value, forms)?.day ? value : null;
    const help = right === null ? { fix: 'change' as const } : { fix: 'correct' as const, value: right };
    if (!about) return [{ code: 'date-form', place: place(field), values, ...help }];
    if (about.day === null) return [{ code: 'date-not-real', place: place(field), values, fix: 'change' }];
    return exact ? [] : [{ code: 'date-signs-mixed', place: place(field), values, severity: 'advice', ...help }];
  },
});

/** The two dates make sense together and today. `best` are words after whose day goods may still be sold, which is another rule's. */
export const labelDatesInOrder = define({
  params: z.strictObject({ dates: z.array(ExactPattern), best: z.array(Pattern).default([]) }),
  codes: ['made-in-future', 'use-by-before-made', 'use-by-passed'],
  run({ dossier: { label }, today }, { dates, best }) {
    const made = read(label?.madeOn ?? '', dates)?.day ?? null;
    const useBy = read(label?.useBy ?? '', dates)?.day ?? null;
    if (made !== null && made > today)
      return [{ code: 'made-in-future', place: place('madeOn'), values: { made }, fix: 'change' }];
    if (made !== null && useBy !== null && useBy <= made) {
      return [{ code: 'use-by-before-made', place: place('useBy'), values: { made, useBy }, fix: 'change' }];
    }
    return useBy !== null && useBy < today && findPattern(label?.useBy ?? null, best) === null
      ? [{ code: 'use-by-passed', place: place('useBy'), values: { useBy }, fix: 'change' }]
      : [];
  },
});
