import type { Label } from '../model/label.ts';

export type Nutrition = NonNullable<Label['nutrition']>;
export type Nutrient = keyof Nutrition;

/** In the order and the units in which they are printed, with the words that stand on the pack (TT 30/2026/TT-BYT). */
export const NUTRIENTS = [
  { name: 'energy', unit: 'kcal', vi: 'Năng lượng', en: 'Energy' },
  { name: 'protein', unit: 'g', vi: 'Chất đạm', en: 'Protein' },
  { name: 'carbohydrate', unit: 'g', vi: 'Carbohydrat', en: 'Carbohydrate' },
  { name: 'sugars', unit: 'g', vi: 'Đường tổng số', en: 'Total sugars' },
  { name: 'fat', unit: 'g', vi: 'Chất béo', en: 'Fat' },
  { name: 'saturatedFat', unit: 'g', vi: 'Chất béo bão hòa', en: 'Saturated fat' },
  { name: 'sodium', unit: 'mg', vi: 'Natri', en: 'Sodium' },
] as const satisfies readonly { name: Nutrient; unit: string; vi: string; en: string }[];

/** With one figure changed; nothing at all once the last figure is taken out. */
export function withNutrient(table: Nutrition | null, name: Nutrient, figure: number | null): Nutrition | null {
  const { [name]: _old, ...rest } = table ?? {};
  const next = figure === null ? rest : { ...rest, [name]: figure };
  return Object.keys(next).length > 0 ? next : null;
}
