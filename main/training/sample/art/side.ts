import { headed } from './back.ts';
import { barcode } from './barcode.ts';
import type { Print } from './front.ts';
import { write } from './letters.ts';
import { labelRows, printRows } from './rows.ts';
import type { LabelText } from './rows.ts';
import { box, sheet } from './sheet.ts';

const NUTRITION = [
  ['energy', 'Năng lượng', 'kcal'],
  ['protein', 'Chất đạm', 'g'],
  ['carbohydrate', 'Carbohydrat', 'g'],
  ['sugars', 'Đường tổng số', 'g'],
  ['fat', 'Chất béo', 'g'],
  ['saturatedFat', 'Chất béo bão hòa', 'g'],
  ['sodium', 'Natri', 'mg'],
] as const;

/** The narrow side of the pack: nutrition, quantity and barcode. */
export const sideLabel = (width: number, height: number, label: LabelText, print: Print, gtin: string | null) => {
  const unit = Math.min(width, height) / 100;
  const [left, right] = [unit * 7, width - unit * 7];
  const facts = NUTRITION.flatMap(([item, name, measure]) => {
    const value = label.nutrition?.[item];
    return value === undefined ? [] : [{ name, value: `${value.toLocaleString('vi')} ${measure}` }];
  });
  const parts = headed(width, height, facts.length > 0 ? 'Thành phần dinh dưỡng' : (label.name ?? ''), print);
  let y = unit * 23;
  if (facts.length > 0) {
    parts.push(write('trong 100 g (ml)', left, (y += unit * 5), { size: unit * 4.4, fill: print.ink }));
    for (const fact of facts) {
      parts.push(
        write(fact.name, left, (y += unit * 7), { size: unit * 4.8, fill: print.ink }),
        write(fact.value, right, y, { size: unit * 4.8, weight: 700, fill: print.ink, anchor: 'end' }),
      );
      parts.push(box(left, y + unit * 2, right - left, unit * 0.3, print.accent));
    }
    y += unit * 6;
  }
  const rest = labelRows({
    netQuantity: label.netQuantity ?? null,
    origin: label.origin ?? null,
    standard: label.standard ?? null,
    materials: label.materials ?? null,
  });
  parts.push(printRows(rest, left, y, right - left, height - y - unit * (gtin ? 30 : 8), unit * 4.8, print.ink));
  if (gtin) parts.push(barcode(gtin, width / 2 - unit * 33, height - unit * 28, unit * 66, unit * 19));
  return sheet(Math.round(width), Math.round(height), parts);
};
