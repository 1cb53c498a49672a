import { z } from 'zod';
import type { Finding } from '../../model/finding.ts';
import { checkDigit, gtinDigits, gtinFault } from '../../text/gtin.ts';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

const CODES = { digits: 'gtin-not-digits', length: 'gtin-length', check: 'gtin-check' } as const;

/** The figures of a barcode number agree with each other. Whose number it is, this cannot know (NĐ 37/2026 Art. 28.6). */
export const gtinFigures = define({
  params: z.strictObject({}),
  codes: Object.values(CODES),
  run: ({ dossier: { variants } }) =>
    variants.flatMap(({ id, gtin }) => {
      if (gtin === null || blank(gtin)) return [];
      const fault = gtinFault(gtin);
      if (fault === null) return [];
      const digits = gtinDigits(gtin);
      const place = { step: 'price' as const, field: 'gtin', variantId: id };
      const values: Finding['values'] = { gtin: gtin.trim(), count: digits.length };
      if (fault === 'check') Object.assign(values, { last: digits.slice(-1), right: checkDigit(digits.slice(0, -1)) });
      return [{ code: CODES[fault], place, values, fix: 'change' }];
    }),
});
