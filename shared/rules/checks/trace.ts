import { z } from 'zod';
import type { Dossier } from '../../model/dossier.ts';
import { checkDigit, gtinDigits } from '../../text/gtin.ts';
import { ocopCertificate } from '../certificate.ts';
import { define } from '../define.ts';
import { blank, findPattern, Pattern } from '../text-scan.ts';

const place = (field: string) => ({ step: 'label' as const, field });
/** What leads to the trace: the address typed for the label, and the QR codes on photos of the label's sides. */
const links = ({ label, photos }: Dossier) => [
  ...(blank(label?.traceUrl) ? [] : [label!.traceUrl!.trim()]),
  ...photos
    .filter(({ role }) => role === 'back' || role === 'side')
    .flatMap(({ reading }) =>
      (reading?.codes ?? []).filter(({ format }) => format === 'QRCode').map(({ text }) => text),
    ),
];

/** So many stars ask for a code that leads to the product's trace (QĐ 26/2026 Annex II 2.3). */
export const traceThere = define({
  params: z.strictObject({ stars: z.int() }),
  codes: ['trace-missing'],
  run: (context, { stars }) =>
    (ocopCertificate(context)?.stars ?? 0) >= stars && links(context.dossier).length === 0
      ? [{ code: 'trace-missing', place: place('traceUrl'), values: { stars }, fix: 'fill' }]
      : [],
});

/** The least that a trace must tell (NĐ 37/2026 Art. 23.5, 23.7). */
const NEEDED = ['name', 'makerName', 'makerAddress', 'origin'] as const;

export const traceData = define({
  params: z.strictObject({}),
  codes: ['trace-data-missing'],
  run({ dossier }) {
    const { label, photos } = dossier;
    if (links(dossier).length === 0 || !label) return [];
    const stands = { makerName: label.responsibleName, makerAddress: label.responsibleAddress };
    const missing = NEEDED.find((item) => blank(label[item]) && blank(stands[item as keyof typeof stands]));
    if (missing) return [{ code: 'trace-data-missing', place: place(missing), values: { item: missing }, fix: 'fill' }];
    return photos.length === 0
      ? [{ code: 'trace-data-missing', place: { step: 'photos' }, values: { item: 'image' }, fix: 'add-photo' }]
      : [];
  },
});

/** An address on the net, typed with or without its scheme. */
const LINK = /^(?:https?:\/\/)?[^\s/:;]+\.[^\s/:;]{2,}(?:[/?#]\S*)?$/iu;

/** The code leads to the maker's trace, not to a shop, a chat or a telephone (Art. 23.11). */
export const traceHost = define({
  params: z.strictObject({ away: z.array(Pattern) }),
  codes: ['trace-away', 'trace-no-link'],
  run({ dossier }, { away }) {
    const typed = dossier.label?.traceUrl ?? null;
    // A bank account or a line of Wi-Fi may have been read from a code and written in.
    if (!blank(typed) && !LINK.test(typed!.trim()))
      return [
        {
          code: 'trace-no-link',
          place: place('traceUrl'),
          values: { found: typed!.trim().slice(0, 60) },
          fix: 'change',
        },
      ];
    const link = links(dossier).find((each) => findPattern(each, away) !== null);
    return link
      ? [{ code: 'trace-away', place: place('traceUrl'), values: { found: link.slice(0, 60) }, fix: 'change' }]
      : [];
  },
});

/** GS1 Digital Link: /01/ and fourteen digits, then lot and the rest (GS1 Digital Link URI Syntax 1.3). */
const DIGITAL_LINK = /\/01\/(?<gtin>\d{8,14})(?=[/?#]|$)(?:\/22\/[^/?]+)?(?:\/10\/(?<lot>[^/?]+))?/u;

/** Whoever wrote the address may have put anything into it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const traceLink = define({
  params: z.strictObject({}),
  codes: ['trace-gtin-wrong', 'trace-gtin-differs', 'trace-lot-differs'],
  run({ dossier }) {
    const { label, variants } = dossier;
    const typed = variants.flatMap(({ gtin }) => (blank(gtin) ? [] : [gtinDigits(gtin!).padStart(14, '0')]));
    for (const link of links(dossier)) {
      const found = DIGITAL_LINK.exec(link)?.groups;
      if (!found?.['gtin']) continue;
      const { gtin, lot } = found;
      const good = gtin.length === 14 && checkDigit(gtin.slice(0, -1)) === Number(gtin.at(-1));
      if (!good)
        return [{ code: 'trace-gtin-wrong', place: place('traceUrl'), values: { found: gtin }, fix: 'change' }];
      if (typed.length > 0 && !typed.includes(gtin))
        return [{ code: 'trace-gtin-differs', place: place('traceUrl'), values: { found: gtin }, fix: 'change' }];
      if (lot && !blank(label?.lot) && decoded(lot) !== label!.lot!.trim())
        return [
          {
            code: 'trace-lot-differs',
            place: place('traceUrl'),
            values: { found: lot, lot: label!.lot!.trim() },
            fix: 'ask',
          },
        ];
    }
    return [];
  },
});
