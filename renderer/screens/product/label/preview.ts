import { formatNumber } from '../../../../shared/text/numbers.ts';
import type { Item } from './items.ts';
import { NUTRIENTS, type Nutrient } from './nutrients.ts';
import type { LabelItems } from './useLabelSave.ts';

/** Items that are no words on the label: a mark, and when it was printed. The name stands above all by itself. */
const NOT_WORDS: readonly Item[] = ['starsShown', 'printDate', 'name'];

type Values = { [I in Item]: LabelItems[I] | null };
type NutrientName = (name: Nutrient) => string;
export type Line = { item: Item; text: string };

/** The words of the label item by item; empty ones are left out. */
export function linesOf(items: Item[], values: Values, nutrient: NutrientName): Line[] {
  return items
    .filter((item) => !NOT_WORDS.includes(item))
    .map((item) => ({ item, text: textOf(item, values, nutrient) }))
    .filter(({ text }) => text !== '');
}

function textOf(item: Item, values: Values, nutrient: NutrientName): string {
  if (item === 'nutrition') return tableOf(values.nutrition ?? {}, nutrient);
  const value = values[item];
  if (typeof value === 'number') return `${formatNumber(value, 1)} % vol`;
  return typeof value === 'string' ? value.trim() : '';
}

const tableOf = (table: NonNullable<LabelItems['nutrition']>, nutrient: NutrientName) =>
  NUTRIENTS.flatMap(({ name, unit }) => {
    const figure = table[name];
    return figure === undefined ? [] : [`${nutrient(name)} ${formatNumber(figure, 2)} ${unit}`];
  }).join(' · ');
