import type { Label } from '../../../../shared/model/label.ts';
import { widthOf, wrap, write } from './letters.ts';

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
  ...(typeof label.alcohol === 'number'
    ? [{ key: 'Nồng độ', value: `${label.alcohol.toLocaleString('vi')} % vol` }]
    : []),
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
    return wrap(value, width, { size }, indent).map((text, i) =>
      i === 0 ? { bold, indent, text } : { bold: '', indent: 0, text },
    );
  });

export const printRows = (
  rows: readonly Row[],
  x: number,
  y: number,
  width: number,
  height: number,
  largest: number,
  ink: string,
) => {
  let size = largest;
  let lines = setRows(rows, width, size);
  while (lines.length * size * 1.42 > height && size > 6) lines = setRows(rows, width, (size *= 0.97));
  return lines
    .map((line, i) => {
      const at = y + size + i * size * 1.42;
      return (
        (line.bold === '' ? '' : write(line.bold, x, at, { size, weight: 700, fill: ink })) +
        write(line.text, x + line.indent, at, { size, fill: ink })
      );
    })
    .join('');
};
