import { z } from 'zod';
import { madeDay, printedDay } from '../../label/dates.ts';
import { byShare, ingredientParts, readIngredient } from '../../label/ingredient-rows.ts';
import { Day } from '../../model/ids.ts';
import type { Dossier } from '../../model/dossier.ts';
import { addMonths, addDays, daysBetween } from '../../text/dates.ts';
import { compareKey } from '../../text/fold.ts';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

const place = (field: string) => ({ step: 'label' as const, field });

/** A phrase that the law words itself, in either style of writing tones (NĐ 37/2026 Annex I 3, 67). */
export const requiredPhrases = define({
  params: z.strictObject({ phrases: z.array(z.string()).min(1) }),
  codes: ['phrase-missing'],
  run({ dossier: { label } }, { phrases }) {
    const said = ` ${compareKey([label?.name, label?.requiredPhrase, label?.warning, label?.usage].join(' '))} `;
    const missing = phrases.find((phrase) => !said.includes(` ${compareKey(phrase)} `));
    if (missing === undefined) return [];
    const value = [label?.requiredPhrase, missing].filter((part) => !blank(part)).join('. ');
    return [
      { code: 'phrase-missing', place: place('requiredPhrase'), values: { phrase: missing }, fix: 'correct', value },
    ];
  },
});

/** An ingredient that the product is named after: its share stands on the label (Art. 43.3). */
export const namedIngredient = define({
  params: z.strictObject({ not: z.array(z.string()) }),
  codes: ['named-ingredient-share'],
  run({ dossier: { label } }, { not }) {
    const name = ` ${compareKey(label?.name ?? '')} `;
    const parts = ingredientParts(label?.ingredients ?? null);
    // Of one thing alone it is all there is.
    if (parts.length < 2) return [];
    const named = parts.find((part) => {
      const key = compareKey(part.replace(/\(.*|\d.*/u, ''));
      return key !== '' && !not.includes(key) && name.includes(` ${key} `) && readIngredient(part).percent === null;
    });
    return named
      ? [{ code: 'named-ingredient-share', place: place('ingredients'), values: { found: named }, fix: 'change' }]
      : [];
  },
});

/** Shares that are given stand in falling order (Art. 48.1). The desk can put them so where every part has one. */
export const ingredientOrder = define({
  params: z.strictObject({}),
  codes: ['ingredients-order'],
  run({ dossier: { label } }) {
    const parts = ingredientParts(label?.ingredients ?? null).map((part) => ({
      part,
      percent: readIngredient(part).percent,
    }));
    const known = parts.flatMap(({ percent }) => percent ?? []);
    if (known.every((share, index) => index === 0 || known[index - 1]! >= share)) return [];
    const all = known.length === parts.length;
    const value = byShare(parts)
      .map(({ part }) => part)
      .join(', ');
    return [
      {
        code: 'ingredients-order',
        place: place('ingredients'),
        ...(all ? { fix: 'correct', value } : { fix: 'change' }),
      },
    ];
  },
});

/** Labels printed by the decree before this one may be used up to a last day, and goods with an old address as well (Art. 98.3, 98.5). */
export const oldLabel = define({
  params: z.strictObject({ printedBefore: Day, until: Day, notice: z.int() }),
  codes: ['old-label-ended', 'old-label-ends'],
  run({ dossier: { label }, today }, { printedBefore, until, notice }) {
    if (!label?.printDate || label.printDate >= printedBefore) return [];
    const left = daysBetween(today, until);
    if (left < 0) return [{ code: 'old-label-ended', place: place('printDate'), values: { until }, fix: 'change' }];
    return left <= notice
      ? [
          {
            code: 'old-label-ends',
            place: place('printDate'),
            values: { until, count: left },
            severity: 'advice',
            fix: 'ask',
          },
        ]
      : [];
  },
});

const PERIOD = /(\d{1,3})\s*(ngày|tháng|năm)/u;
/** The day until which goods made on the label's day can be used, from a date or from a period. */
function lastUse({ label }: Dossier): { made: string; last: string } | null {
  const made = madeDay(label);
  const last = printedDay(label?.useBy ?? null);
  const period = PERIOD.exec(label?.useBy ?? '');
  if (!made) return null;
  if (last) return { made, last };
  if (!period) return null;
  const count = Number(period[1]);
  return {
    made,
    last: period[2] === 'ngày' ? addDays(made, count) : addMonths(made, period[2] === 'năm' ? 12 * count : count),
  };
}

/** A period of use counts from a day that stands somewhere (Art. 46.2). */
export const periodAnchored = define({
  params: z.strictObject({}),
  codes: ['period-without-date'],
  run({ dossier: { label } }) {
    const [made, use] = [label?.madeOn ?? '', label?.useBy ?? ''];
    const lone = PERIOD.test(use) && !printedDay(use) && (blank(made) || (PERIOD.test(made) && !printedDay(made)));
    return lone ? [{ code: 'period-without-date', place: place('madeOn'), fix: 'fill' }] : [];
  },
});

/** Enough life left for a parcel and a shelf; fresh goods are let be. Our own proposal. */
export const lifeLeft = define({
  params: z.strictObject({ days: z.int(), share: z.number(), fresh: z.int() }),
  codes: ['life-short'],
  run({ dossier, today }, { days, share, fresh }) {
    const span = lastUse(dossier);
    if (!span) return [];
    const [whole, left] = [daysBetween(span.made, span.last), daysBetween(today, span.last)];
    return whole <= fresh || left < 0 || left >= Math.max(days, whole * share)
      ? []
      : [{ code: 'life-short', place: place('useBy'), values: { count: left }, fix: 'ask' }];
  },
});

/** Orderer, repacker and the like: named where the product is made so. */
export const ordererNamed = define({
  params: z.strictObject({}),
  codes: ['orderer-missing'],
  run: ({ dossier: { product, label } }) =>
    product.madeToOrder && blank(label?.ordererName)
      ? [{ code: 'orderer-missing', place: place('ordererName'), fix: 'fill' }]
      : [],
});

/** What the declaration says of ingredients and life is what the label says (NĐ 15/2018 Art. 5; NĐ 37/2026 Art. 41.1). */
export const declarationAgrees = define({
  params: z.strictObject({}),
  codes: ['declaration-differs'],
  run({ dossier: { label, papers } }) {
    const pairs = [
      ['ingredients', label?.ingredients],
      ['shelfLife', label?.useBy],
    ] as const;
    return papers
      .filter(({ kind }) => kind === 'self-declaration' || kind === 'registered-declaration')
      .flatMap(({ id, details }) =>
        pairs.flatMap(([detail, here]) => {
          const there = details?.[detail];
          const [a, b] = [compareKey(there ?? ''), compareKey(here ?? '')];
          // "24 tháng" stands in "HSD: 24 tháng kể từ NSX".
          const same = a === b || (detail === 'shelfLife' && (a.includes(b) || b.includes(a)));
          return a === '' || b === '' || same
            ? []
            : [
                {
                  code: 'declaration-differs' as const,
                  place: { step: 'papers' as const, field: detail, paperId: id },
                  values: { here: here!.trim().slice(0, 80), there: there!.trim().slice(0, 80) },
                  fix: 'change' as const,
                },
              ];
        }),
      );
  },
});
