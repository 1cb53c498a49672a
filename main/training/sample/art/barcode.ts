import { write } from './letters.ts';
import { box } from './sheet.ts';

/** EAN-13 (GS1 General Specifications, 5.2): seven modules a digit; the first digit is told by the parity of the left six. */
const LEFT = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
];
const PARITY = ['LLLLLL', 'LLGLGG', 'LLGGLG', 'LLGGGL', 'LGLLGG', 'LGGLLG', 'LGGGLL', 'LGLGLG', 'LGLGGL', 'LGGLGL'];
const swap = (modules: string) => [...modules].map((m) => (m === '1' ? '0' : '1')).join('');
const digit = (d: string, kind: string) => {
  const left = LEFT[Number(d)]!;
  if (kind === 'L') return left;
  return kind === 'R' ? swap(left) : [...swap(left)].toReversed().join('');
};

/** Modules of the whole code, 1 for a bar. */
export const ean13 = (gtin: string) => {
  const parity = PARITY[Number(gtin[0])]!;
  const left = Array.from(gtin.slice(1, 7), (d, i) => digit(d, parity[i]!)).join('');
  const right = Array.from(gtin.slice(7), (d) => digit(d, 'R')).join('');
  return `101${left}01010${right}101`;
};

/** With quiet zones of 11 and 7 modules, bars and digits. */
export const barcode = (gtin: string, x: number, y: number, width: number, height: number) => {
  const module = width / (11 + 95 + 7);
  const bars = [...ean13(gtin)]
    .map((m, i) => (m === '1' ? box(x + (11 + i) * module, y, module * 1.02, height * 0.84, '#151515') : ''))
    .join('');
  const spaced = `${gtin[0]}  ${gtin.slice(1, 7)}  ${gtin.slice(7)}`;
  return (
    box(x, y, width, height * 1.04, '#ffffff') +
    bars +
    write(spaced, x + width / 2, y + height, { size: height * 0.15, fill: '#151515', anchor: 'middle' })
  );
};
