import { z } from 'zod';
import { lawfulDate, printedDay } from '../../label/dates.ts';
import { formatDay } from '../../text/dates.ts';
import { nfc } from '../../text/fold.ts';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';
import { blank, ExactPattern, findPattern } from '../text-scan.ts';

const place = (field: string) => ({ step: 'label' as const, field });

/**
 * Goods that were packed anew show when, in full words, beside the days of making and of last use that other rules ask for
 * (NĐ 37/2026 Art. 46.3). Who packed it, or when, tells that they were. `head` is what the desk writes before the day.
 */
export const repackedDates = define({
  params: z.strictObject({ forms: z.array(ExactPattern).min(1), head: z.string() }),
  codes: ['repacked-date-missing', 'repacked-date-form', 'repacked-date-order'],
  run({ dossier: { label }, today }, { forms, head }) {
    if (!label || (blank(label.packerName) && blank(label.repackedOn))) return [];
    if (blank(label.repackedOn)) return [{ code: 'repacked-date-missing', place: place('repackedOn'), fix: 'fill' }];
    const hits: Hit<'repacked-date-form' | 'repacked-date-order'>[] = [];
    const written = nfc(label.repackedOn!).trim();
    const day = printedDay(lawfulDate(written, 'NSX') ?? written);
    if (findPattern(written, forms) === null) {
      const sample = `${head}: ${formatDay(day ?? today)}`;
      const help = day === null ? { fix: 'change' as const } : { fix: 'correct' as const, value: sample };
      hits.push({
        code: 'repacked-date-form',
        place: place('repackedOn'),
        values: { found: written, sample },
        ...help,
      });
    }
    const made = printedDay(label.madeOn);
    if (day !== null && ((made !== null && day < made) || day > today))
      hits.push({ code: 'repacked-date-order', place: place('repackedOn'), values: { day }, fix: 'change' });
    return hits;
  },
});
