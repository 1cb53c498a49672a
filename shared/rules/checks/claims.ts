import { z } from 'zod';
import type { Label } from '../../model/label.ts';
import type { Product } from '../../model/product.ts';
import { define } from '../define.ts';
import { findPattern, findPhrase, Pattern } from '../text-scan.ts';

type Read = {
  facts: readonly Extract<keyof Product, 'title' | 'description' | 'story'>[];
  label: readonly Extract<keyof Label, 'name' | 'usage'>[];
  fix: 'change' | 'ask';
};

/** Words that promise something, in what a buyer reads and on the label. Whole words, with accents. */
const claims = <const C extends string>(code: C, { facts, label: items, fix }: Read) =>
  define({
    params: z.strictObject({
      words: z.array(z.string()),
      patterns: z.array(Pattern).default([]),
      not: z.array(z.string()).default([]),
    }),
    codes: [code],
    run({ dossier: { product, label } }, { words, patterns, not }) {
      const read = [
        ...facts.map((field) => ({ place: { step: 'facts' as const, field }, text: product[field] })),
        ...items.map((field) => ({ place: { step: 'label' as const, field }, text: label?.[field] ?? null })),
      ];
      return read.flatMap(({ place, text }) => {
        // What must be said is no claim: "không có tác dụng thay thế thuốc chữa bệnh".
        const rest = not.reduce((left, phrase) => left.replaceAll(phrase, ' '), (text ?? '').normalize('NFC'));
        const found = findPhrase(rest, words) ?? findPattern(rest, patterns);
        return found === null ? [] : [{ code, place, values: { found }, fix }];
      });
    },
  });

/** Of a medicine, where it is food or a cosmetic: the words must go. */
const CURING: Read = { facts: ['title', 'description', 'story'], label: ['name', 'usage'], fix: 'change' };
export const healthClaims = claims('health-claim', CURING);
export const cosmeticClaims = claims('cosmetic-claim', CURING);
export const herbClaims = claims('herb-claim', CURING);

/** Of what is in it: they may stay where a figure or a proof stands beside them (NĐ 37/2026 Art. 43.2, 48.1). */
const PROVABLE: Read = { facts: ['title'], label: ['name'], fix: 'ask' };
export const claimsOfNature = claims('claim-needs-proof', PROVABLE);
export const claimsOfAmount = claims('claim-needs-amount', PROVABLE);
