import { z } from 'zod';
import { LABEL_ITEMS } from '../../model/label.ts';
import { define } from '../define.ts';

const WORD = /\p{L}+/gu;
const marked = (text: string) => /[\u0300-\u036f]/u.test(text.normalize('NFD')) || /đ/iu.test(text);

/** Items that must be told in Vietnamese: so many words without one Vietnamese letter are of another language. */
export const labelVietnamese = define({
  params: z.strictObject({ items: z.array(z.enum(LABEL_ITEMS)).min(1), words: z.int().positive() }),
  codes: ['label-not-vietnamese'],
  run: ({ dossier: { label } }, { items, words }) =>
    items.flatMap((item) => {
      const text = label?.[item];
      if (typeof text !== 'string' || (text.match(WORD) ?? []).length < words || marked(text)) return [];
      return [
        {
          code: 'label-not-vietnamese' as const,
          place: { step: 'label' as const, field: item },
          values: { found: text.trim().slice(0, 60) },
          fix: 'change' as const,
        },
      ];
    }),
});
