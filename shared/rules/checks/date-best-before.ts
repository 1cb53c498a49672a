import { z } from 'zod';
import { lawfulDate, printedDay } from '../../label/dates.ts';
import { define } from '../define.ts';
import { findPattern, Pattern } from '../text-scan.ts';

const place = { step: 'label' as const, field: 'useBy' };

/** "Sử dụng tốt nhất trước ngày" is for food alone (Annex I 2): other goods print "HSD". */
export const bestBeforeHere = define({
  params: z.strictObject({ words: z.array(Pattern).min(1) }),
  codes: ['best-before-not-here'],
  run({ dossier: { label } }, { words }) {
    const found = findPattern(label?.useBy ?? null, words);
    if (found === null) return [];
    const rest = label!
      .useBy!.normalize('NFC')
      .replace(found, '')
      .replace(/^[\s:]+/u, '');
    const value = lawfulDate(rest, 'HSD');
    return [
      {
        code: 'best-before-not-here',
        place,
        values: { found },
        ...(value === null ? { fix: 'change' } : { fix: 'correct', value }),
      },
    ];
  },
});

/** Past that day food may be sold on only by who keeps the file that it is still safe (Art. 46.4): asked once the day has passed. */
export const bestBeforePassed = define({
  params: z.strictObject({ words: z.array(Pattern).min(1), question: z.string() }),
  codes: ['best-before-passed'],
  run({ dossier: { label }, today, said }, { words, question }) {
    const last = printedDay(label?.useBy ?? null);
    if (last === null || last >= today || findPattern(label!.useBy, words) === null) return [];
    return said(question) === 'yes'
      ? []
      : [{ code: 'best-before-passed', place, values: { last }, fix: 'answer', question }];
  },
});
