// What goes to the printer's shop: every item of the label in the order of the decree, in both languages where there are two.
import { LABEL_ITEMS, type Label } from '../model/label.ts';
import { gtinDigits, gtinFault } from '../text/gtin.ts';
import { formatNumber } from '../text/numbers.ts';
import { englishOf, ENGLISH_HEADINGS } from './english.ts';
import { NUTRIENTS } from './nutrients.ts';
import { headingOf, nutritionBase, packLine, valueOf, type PrintedItem } from './printed.ts';

/** Letters lower than this may not be used to make content fit, in millimetres (NĐ 37/2026/NĐ-CP Art. 37.3). */
export const LOWEST_LETTER_MM = 0.9;

export type PrinterLine = { item: PrintedItem; vi: string; en: string | null };
export type NutritionRow = { vi: string; en: string; amount: string };

export type PrinterText = {
  name: { vi: string; en: string | null } | null;
  lines: PrinterLine[];
  /** With its heading in both languages. */
  nutrition: { vi: string; en: string; rows: NutritionRow[] } | null;
  /** Digits under the bars; null where none is known, or its check digit does not agree. */
  gtin: string | null;
  /** What the QR code holds. */
  qr: string | null;
  stars: number | null;
};

/** Items that are set apart: the name above all, figures as a table, addresses as codes. */
const APART: readonly string[] = ['name', 'nutrition', 'traceUrl', 'starsShown', 'printDate'];
const ITEMS = LABEL_ITEMS.filter((item): item is PrintedItem => !APART.includes(item));

function english(label: Label, item: PrintedItem): string | null {
  const words = label.english && englishOf(label, item);
  if (!words) return null;
  const heading = item === 'netQuantity' || item === 'drainedQuantity' ? headed(label, item) : ENGLISH_HEADINGS[item];
  const alone = item === 'origin' || heading === '' || words.toLowerCase().startsWith(heading.toLowerCase());
  return alone || /^(?:MFG|EXP|Best before|Net )/u.test(words) ? words : `${heading}: ${words}`;
}

/** "Net weight: 500 g" where a person wrote the bare figure: the word follows the unit, as in Vietnamese. */
const WORDS: Record<string, string> = {
  'Khối lượng tịnh': 'Net weight',
  'Thể tích thực': 'Net volume',
  'Số lượng': 'Quantity',
  'Khối lượng ráo': 'Drained weight',
};
const headed = (label: Label, item: PrintedItem): string => WORDS[headingOf(item, valueOf(label, item))] ?? '';

/** @param gtin of the pack this label is for */
export function printerText(label: Label, gtin: string | null): PrinterText {
  const { nutrition, netQuantity, starsShown } = label;
  const name = valueOf(label, 'name');
  const base = nutritionBase(netQuantity);
  const rows = NUTRIENTS.flatMap(({ name: nutrient, unit, vi, en }) => {
    const figure = nutrition?.[nutrient];
    return figure === undefined ? [] : [{ vi, en, amount: `${formatNumber(figure, 2)} ${unit}` }];
  });
  return {
    name: name === '' ? null : { vi: name, en: label.english && englishOf(label, 'name') },
    lines: ITEMS.flatMap((item) => {
      const vi = packLine(label, item);
      return vi === null ? [] : [{ item, vi, en: english(label, item) }];
    }),
    nutrition:
      rows.length === 0 ? null : { vi: `Thành phần dinh dưỡng trong ${base}`, en: `Nutrition facts per ${base}`, rows },
    gtin: gtin !== null && gtinFault(gtin) === null ? gtinDigits(gtin) : null,
    qr: label.traceUrl?.trim() || null,
    stars: starsShown,
  };
}

/** The same to be copied: a line an item, the English below it. */
export function plainText(text: PrinterText, bilingual: boolean): string {
  const { name, lines, nutrition, gtin, qr } = text;
  const pair = ({ vi, en }: { vi: string; en: string | null }) => (bilingual && en ? [vi, en] : [vi]);
  return [
    ...(name ? pair(name) : []),
    ...lines.flatMap(pair),
    ...(nutrition
      ? [
          ...pair(nutrition),
          ...nutrition.rows.map(({ vi, en, amount }) => `${bilingual ? `${vi} / ${en}` : vi}: ${amount}`),
        ]
      : []),
    ...(gtin ? [`Mã vạch: ${gtin}`] : []),
    ...(qr ? [`Mã QR: ${qr}`] : []),
  ].join('\n');
}
