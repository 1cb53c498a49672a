import { write } from './letters.ts';
import { box, sheet } from './sheet.ts';

/** A wooden ruler of 30 cm. */
export const rulerArt = (width: number, height: number) => {
  const step = (width - 40) / 300;
  const marks = Array.from({ length: 301 }, (_, mm) =>
    box(20 + mm * step - 0.8, 0, 1.6, height * (mm % 10 === 0 ? 0.42 : mm % 5 === 0 ? 0.3 : 0.18), '#3b2a1a'),
  );
  const numbers = Array.from({ length: 31 }, (_, cm) =>
    write(String(cm), 20 + cm * 10 * step, height * 0.8, { size: height * 0.26, fill: '#3b2a1a', anchor: 'middle' }),
  );
  return sheet(width, height, [box(0, 0, width, height, '#e6c48d', 6), ...marks, ...numbers]);
};
