import type { Label } from '../../../../shared/model/label.ts';
import type { Print } from './front.ts';
import { fit, widthOf, wrap, write } from './letters.ts';
import { barcode } from './barcode.ts';
import { box, frame, sheet } from './sheet.ts';

export type LabelText = Partial<Omit<Label, 'id' | 'productId' | 'deleted'>>;

export interface Row {
  key: string;
  value: string;
}

/** The words that the decree on labels (NĐ 37/2026/NĐ-CP, Art. 42 and Annex I) has printed before each item. */
const ROWS: readonly (readonly [keyof LabelText, string])[] = [
  ['ingredients', 'Thành phần'],
  ['materials', 'Chất liệu'],
  ['technical', 'Thông số'],
  ['usage', 'Hướng dẫn sử dụng'],
  ['storage', 'Bảo quản'],
  ['warning', 'Cảnh báo'],
  ['makerName', 'Sản xuất bởi'],
  ['makerAddress', 'Địa chỉ sản xuất'],
  ['responsibleName', 'Chịu trách nhiệm'],
  ['responsibleAddress', 'Địa chỉ'],
  ['standard', 'Tiêu chuẩn công bố'],
  ['lot', 'Số lô'],
  ['madeInYear', 'Sản xuất năm'],
];

/** Printed as they are: they carry their own first word. */
const PLAIN: readonly (keyof LabelText)[] = ['madeOn', 'useBy', 'netQuantity', 'origin'];

const textOf = (label: LabelText, item: keyof LabelText) => {
  const value = label[item];
  return typeof value === 'string' && value !== '' ? value : null;
};

export const labelRows = (label: LabelText): Row[] => [
  ...ROWS.flatMap(([item, key]) => {
    const value = textOf(label, item);
    return value ? [{ key, value }] : [];
  }),
  ...(typeof label.alcohol === 'number' ? [{ key: 'Nồng độ', value: `${label.alcohol.toLocaleString('vi')} % vol` }] : []),
  ...PLAIN.flatMap((item) => {
    const value = textOf(label, item);
    return value ? [{ key: '', value }] : [];
  }),
];

/** Rows of "key: value" broken into lines; the key stands in bold before the first line. */
const setRows = (rows: readonly Row[], width: number, size: number) =>
  rows.flatMap(({ key, value }) => {
    const bold = key === '' ? '' : `${key}: `;
    const indent = bold === '' ? 0 : widthOf(bold, { size, weight: 700 });
    return wrap(value, width, { size }, indent).map((text, i) => (i === 0 ? { bold, indent, text } : { bold: '', indent: 0, text }));
  });

export const printRows = (rows: readonly Row[], x: number, y: number, width: number, height: number, largest: number, ink: string) => {
  let size = largest;
  let lines = setRows(rows, width, size);
  while (lines.length * size * 1.42 > height && size > 6) lines = setRows(rows, width, (size *= 0.97));
  return lines
    .map((line, i) => {
      const at = y + size + i * size * 1.42;
      return (line.bold === '' ? '' : write(line.bold, x, at, { size, weight: 700, fill: ink })) + write(line.text, x + line.indent, at, { size, fill: ink });
    })
    .join('');
};

/** The back of the pack: everything that the law has printed, in letters that a photo can hold. */
export const backLabel = (width: number, height: number, name: string, label: LabelText, print: Print, gtin: string | null) => {
  const unit = Math.min(width, height) / 100;
  const [inner, low] = [width - unit * 14, gtin ? unit * 22 : 0];
  const title = fit(name, inner, { size: unit * 8.5, weight: 700, fill: print.ink });
  return sheet(Math.round(width), Math.round(height), [
    box(0, 0, width, height, print.paper),
    frame(unit * 2.5, unit * 2.5, width - unit * 5, height - unit * 5, print.accent, unit * 0.6, unit * 2),
    write(name, unit * 7, unit * 13.5, title),
    box(unit * 7, unit * 17, inner, unit * 0.6, print.accent),
    printRows(labelRows(label), unit * 7, unit * 19, inner, height - unit * 25 - low, unit * 4.4, print.ink),
    gtin ? barcode(gtin, width - unit * 49, height - unit * 27, unit * 42, unit * 20) : '',
  ]);
};

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
  const [left, right] = [unit * 9, width - unit * 9];
  const parts = [box(0, 0, width, height, print.paper), frame(unit * 2.5, unit * 2.5, width - unit * 5, height - unit * 5, print.accent, unit * 0.6, unit * 2)];
  let y = unit * 15;
  const facts = NUTRITION.flatMap(([item, name, measure]) => {
    const value = label.nutrition?.[item];
    return value === undefined ? [] : [{ name, value: `${value.toLocaleString('vi')} ${measure}` }];
  });
  if (facts.length > 0) {
    parts.push(write('Thành phần dinh dưỡng', left, y, { ...fit('Thành phần dinh dưỡng', right - left, { size: unit * 7, weight: 700 }), fill: print.ink }));
    parts.push(write('trong 100 g (ml)', left, (y += unit * 7), { size: unit * 4.6, fill: print.ink }), box(left, (y += unit * 3), right - left, unit * 0.9, print.ink));
    for (const fact of facts) {
      parts.push(write(fact.name, left, (y += unit * 7.2), { size: unit * 4.8, fill: print.ink }), write(fact.value, right, y, { size: unit * 4.8, weight: 700, fill: print.ink, anchor: 'end' }));
      parts.push(box(left, y + unit * 2, right - left, unit * 0.3, print.accent));
    }
    y += unit * 6;
  }
  const rest = labelRows({ netQuantity: label.netQuantity ?? null, origin: label.origin ?? null, standard: label.standard ?? null, materials: label.materials ?? null });
  parts.push(printRows(rest, left, y, right - left, height - y - unit * (gtin ? 36 : 8), unit * 5, print.ink));
  if (gtin) parts.push(barcode(gtin, width / 2 - unit * 33, height - unit * 35, unit * 66, unit * 26));
  return sheet(Math.round(width), Math.round(height), parts);
};
