import { z } from 'zod';
import { ingredientParts } from '../../label/ingredient-rows.ts';
import { NUTRIENTS, type Nutrient, type Nutrition } from '../../label/nutrients.ts';
import { nutritionBase } from '../../label/printed.ts';
import { PRODUCER_KINDS } from '../../model/producer.ts';
import { define } from '../define.ts';
import { findPattern, Pattern } from '../text-scan.ts';

const place = { step: 'label' as const, field: 'nutrition' };
const NAMES = NUTRIENTS.map(({ name }) => name) as [Nutrient, ...Nutrient[]];
const MAIN = ['energy', 'protein', 'carbohydrate', 'fat', 'sodium'] as const;

/**
 * Packed food has a table of nutrients (TT 30/2026/TT-BYT), but not that of small makers (`notOf`), of one ingredient alone,
 * of goods with such a name (`exempt`: vinegar, salt, water), or all of whose ingredients are such (`plain`: tea, coffee and
 * their flavours), Art. 1.2.
 */
export const nutritionThere = define({
  params: z.strictObject({ notOf: z.array(z.enum(PRODUCER_KINDS)), exempt: z.array(Pattern), plain: z.array(Pattern) }),
  codes: ['label-item-missing'],
  run({ dossier: { product, producer, label } }, { notOf, exempt, plain }) {
    if (label?.nutrition) return [];
    if (producer?.kind && notOf.includes(producer.kind)) return [];
    const parts = ingredientParts(label?.ingredients ?? null);
    if (parts.length === 1) return [];
    if (parts.length > 0 && parts.every((part) => findPattern(part, plain) !== null)) return [];
    if (findPattern([label?.name, product.name].join(' | '), exempt) !== null) return [];
    return [{ code: 'label-item-missing', place, values: { item: 'nutrition' }, fix: 'fill' }];
  },
});

/** Energy of a gram in kcal, by the usual factors. */
const KCAL = { protein: 4, carbohydrate: 4, fat: 9 } as const;
type Source = keyof typeof KCAL;
const SOURCES = Object.keys(KCAL) as Source[];

const energyOf = (table: Nutrition, names: readonly Source[]) =>
  names.reduce((sum, name) => sum + (table[name] ?? 0) * KCAL[name], 0);

/** What one that is left out must be, from the others; null where they do not tell. */
function implied(table: Nutrition, name: Nutrient): number | null {
  const source = SOURCES.find((one) => one === name);
  const others = SOURCES.filter((one) => one !== name);
  if (others.some((one) => table[one] === undefined)) return null;
  if (name === 'energy') return energyOf(table, SOURCES);
  if (!source || table.energy === undefined) return null;
  return Math.max(0, (table.energy - energyOf(table, others)) / KCAL[source]);
}

/**
 * A table that is printed has five nutrients, sugars where sugar was added, saturated fat where it is fried. One below its
 * threshold (`least`, Annex I) may be left out: where the others tell that it is, nothing is said, and where nothing tells,
 * it is only asked.
 */
export const nutritionComplete = define({
  params: z.strictObject({
    least: z.partialRecord(z.enum(NAMES), z.number()),
    sweetened: z.array(Pattern),
    fried: z.array(Pattern),
    salted: z.array(Pattern),
  }),
  codes: ['nutrient-missing', 'nutrient-maybe-missing'],
  run({ dossier: { product, label } }, { least, sweetened, fried, salted }) {
    const table = label?.nutrition;
    if (!table) return [];
    const ingredients = label.ingredients ?? '';
    const called = [label.name, product.name, ingredients].join(' | ');
    const wanted: Nutrient[] = [
      ...MAIN,
      ...(findPattern(ingredients, sweetened) === null ? [] : ['sugars' as const]),
      ...(findPattern(called, fried) === null ? [] : ['saturatedFat' as const]),
    ];
    const sure: Partial<Record<Nutrient, boolean>> = {
      sodium: findPattern(ingredients, salted) !== null,
      sugars: true,
    };
    // Energy may be left out of liquids alone (Annex I 1).
    const poured = nutritionBase(label.netQuantity) === '100 ml';
    const limitOf = (name: Nutrient) => (name === 'energy' && !poured ? 0 : (least[name] ?? 0));
    const lacking = wanted.flatMap((name) => {
      if (table[name] !== undefined) return [];
      const worth = implied(table, name);
      return worth !== null && worth <= limitOf(name) ? [] : [{ name, sure: worth !== null || sure[name] === true }];
    });
    const missing = lacking.filter((each) => each.sure);
    const perhaps = lacking.filter((each) => !each.sure);
    const of = (names: typeof lacking) => ({ nutrient: names[0]!.name, count: names.length });
    return [
      ...(missing.length > 0
        ? [{ code: 'nutrient-missing' as const, place, values: of(missing), fix: 'fill' as const }]
        : []),
      ...(perhaps.length > 0
        ? [
            {
              code: 'nutrient-maybe-missing' as const,
              place,
              values: of(perhaps),
              severity: 'advice' as const,
              fix: 'fill' as const,
            },
          ]
        : []),
    ];
  },
});

/** Figures that cannot be: more than 100 g in 100 g (100 ml may weigh more), or an energy far from what its sources give. `off` is a share of it. */
export const nutritionAddsUp = define({
  params: z.strictObject({ off: z.number(), kcal: z.number() }),
  codes: ['nutrition-too-much', 'nutrition-energy-differs'],
  run({ dossier: { label } }, { off, kcal }) {
    const table = label?.nutrition;
    if (!table) return [];
    const grams = SOURCES.reduce((sum, name) => sum + (table[name] ?? 0), 0) + (table.sodium ?? 0) / 1_000;
    const { sugars = 0, carbohydrate, saturatedFat = 0, fat, energy } = table;
    const full = grams > 100 && nutritionBase(label.netQuantity) === '100 g';
    if (full || sugars > (carbohydrate ?? Infinity) || saturatedFat > (fat ?? Infinity))
      return [{ code: 'nutrition-too-much', place, fix: 'change' }];
    const sum = energyOf(table, SOURCES);
    if (energy === undefined || SOURCES.some((name) => table[name] === undefined)) return [];
    return Math.abs(energy - sum) <= Math.max(kcal, off * Math.max(energy, sum))
      ? []
      : [{ code: 'nutrition-energy-differs', place, values: { energy, sum: Math.round(sum) }, fix: 'change' }];
  },
});
