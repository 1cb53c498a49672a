import { z } from 'zod';
import { compareKey, nfc } from '../../text/fold.ts';
import { define } from '../define.ts';
import { blank, ExactPattern } from '../text-scan.ts';

const place = { step: 'label' as const, field: 'origin' };

/** The origin begins with a phrase of the law, and the country is written in full; short forms are written out by the desk. */
export const originPhrase = define({
  params: z.strictObject({
    phrases: z.array(z.string()).min(1),
    short: z.array(z.strictObject({ pattern: ExactPattern, right: z.string() })),
  }),
  codes: ['origin-phrase', 'origin-short'],
  run({ dossier: { label } }, { phrases, short }) {
    if (blank(label?.origin)) return [];
    const found = nfc(label?.origin ?? '').trim();
    const full = short.reduce((text, { pattern, right }) => text.replace(new RegExp(pattern, 'gu'), right), found);
    const key = `${compareKey(full)} `;
    if (!phrases.some((phrase) => key.startsWith(`${compareKey(phrase)} `)))
      return [{ code: 'origin-phrase', place, values: { found }, fix: 'change' }];
    return full === found
      ? []
      : [{ code: 'origin-short', place, values: { found, right: full }, fix: 'correct', value: full }];
  },
});
