import type { Label } from '../../../../shared/model/label.ts';

type Nutrition = NonNullable<Label['nutrition']>;
export type Nutrient = keyof Nutrition;

/** In the order and the units in which they are printed (TT 30/2026/TT-BYT). */
export const NUTRIENTS = [
  { name: 'energy', unit: 'kcal' },
  { name: 'protein', unit: 'g' },
  { name: 'carbohydrate', unit: 'g' },
  { name: 'sugars', unit: 'g' },
  { name: 'fat', unit: 'g' },
  { name: 'saturatedFat', unit: 'g' },
  { name: 'sodium', unit: 'mg' },
] as const satisfies readonly { name: Nutrient; unit: string }[];

/** With one figure changed; nothing at all once the last figure is taken out. */
export function withNutrient(table: Nutrition | null, name: Nutrient, figure: number | null): Nutrition | null {
  const { [name]: _old, ...rest } = table ?? {};
  const next = figure === null ? rest : { ...rest, [name]: figure };
  return Object.keys(next).length > 0 ? next : null;
}
