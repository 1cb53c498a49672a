import { z } from 'zod';
import type { Label } from '../../model/label.ts';
import { define } from '../define.ts';
import { findPattern, findPhrase, Pattern } from '../text-scan.ts';

const TEXTS = ['title', 'description', 'story'] as const;
const ITEMS = ['name', 'usage'] as const satisfies (keyof Label)[];

/** Words that make food or a cosmetic sound like a medicine, in what a buyer reads and on the label. Whole words, with accents. */
const claims = <const C extends string>(code: C) =>
  define({
    params: z.strictObject({
      words: z.array(z.string()),
      patterns: z.array(Pattern).default([]),
      not: z.array(z.string()).default([]),
    }),
    codes: [code],
    run({ dossier: { product, label } }, { words, patterns, not }) {
      const read = [
        ...TEXTS.map((field) => ({ place: { step: 'facts' as const, field }, text: product[field] })),
        ...ITEMS.map((field) => ({ place: { step: 'label' as const, field }, text: label?.[field] ?? null })),
      ];
      return read.flatMap(({ place, text }) => {
        // What must be said is no claim: "không có tác dụng thay thế thuốc chữa bệnh".
        const rest = not.reduce((left, phrase) => left.replaceAll(phrase, ' '), (text ?? '').normalize('NFC'));
        const found = findPhrase(rest, words) ?? findPattern(rest, patterns);
        return found === null ? [] : [{ code, place, values: { found }, fix: 'change' as const }];
      });
    },
  });

export const healthClaims = claims('health-claim');
export const cosmeticClaims = claims('cosmetic-claim');
export const herbClaims = claims('herb-claim');
