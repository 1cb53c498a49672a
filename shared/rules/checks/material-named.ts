import { z } from 'zod';
import { define } from '../define.ts';
import { findPattern, Pattern } from '../text-scan.ts';

/** Wood is named by its kind (Annex I 32): "gỗ xà cừ", not "gỗ" alone. */
export const materialNamed = define({
  params: z.strictObject({ bare: z.array(Pattern).min(1) }),
  codes: ['wood-unnamed'],
  run({ dossier: { label } }, { bare }) {
    const found = findPattern(label?.materials ?? null, bare);
    return found === null
      ? []
      : [{ code: 'wood-unnamed', place: { step: 'label', field: 'materials' }, values: { found }, fix: 'change' }];
  },
});
