import { barcode } from './barcode.ts';
import type { Print } from './front.ts';
import { fit, write } from './letters.ts';
import { labelRows, printRows } from './rows.ts';
import type { LabelText } from './rows.ts';
import { box, frame, sheet } from './sheet.ts';

/** A coloured head with a title in it, above paper with a thin frame. */
export const headed = (width: number, height: number, title: string, print: Print) => {
  const unit = Math.min(width, height) / 100;
  const style = fit(title, width - unit * 14, { size: unit * 8, weight: 700, fill: print.paper });
  return [
    box(0, 0, width, height, print.paper),
    frame(unit * 2.5, unit * 2.5, width - unit * 5, height - unit * 5, print.accent, unit * 0.6, unit * 2),
    box(0, 0, width, unit * 19, print.block ?? print.ink),
    box(0, unit * 19, width, unit * 1.1, print.accent),
    write(title, unit * 7, unit * 10.5 + style.size * 0.35, style),
  ];
};

/** The back of the pack: everything that the law has printed, in letters that a photo can hold. */
export const backLabel = (
  width: number,
  height: number,
  name: string,
  label: LabelText,
  print: Print,
  gtin: string | null,
) => {
  const unit = Math.min(width, height) / 100;
  const low = gtin ? unit * 22 : 0;
  return sheet(Math.round(width), Math.round(height), [
    ...headed(width, height, name, print),
    printRows(
      labelRows(label),
      unit * 7,
      unit * 23,
      width - unit * 14,
      height - unit * 29 - low,
      unit * 4.4,
      print.ink,
    ),
    gtin ? barcode(gtin, width - unit * 49, height - unit * 27, unit * 42, unit * 20) : '',
  ]);
};
