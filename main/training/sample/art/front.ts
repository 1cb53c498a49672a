import { emblem } from './emblem.ts';
import type { Emblem } from './emblem.ts';
import { fit, wrap, write } from './letters.ts';
import { box, frame, sheet, stars } from './sheet.ts';

/** Colours and sign of one product's print. */
export interface Print {
  paper: string;
  ink: string;
  accent: string;
  /** Colour of the block behind the name; the paper where left out. */
  block?: string;
  emblem: Emblem;
}

export interface FrontText {
  brand: string;
  /** The product's name, already in the lines in which it is printed. */
  name: readonly string[];
  below: string;
  stars: number | null;
  quantity: string | null;
  maker: string;
}

/** The face of the pack. All sizes follow the smaller of width and height, so one design serves jar, bottle, bag and tag. */
export const frontLabel = (width: number, height: number, text: FrontText, print: Print) => {
  const unit = Math.min(width, height * 0.9) / 100;
  const middle = width / 2;
  const dark = print.block !== undefined;
  const [nameInk, ground] = [dark ? print.paper : print.ink, print.block ?? print.paper];
  const parts = [box(0, 0, width, height, print.paper)];
  const split = height * (dark ? 0.74 : 1);
  if (dark) parts.push(box(0, 0, width, split, ground), box(0, split, width, unit * 1.2, print.accent));
  else parts.push(frame(unit * 3, unit * 3, width - unit * 6, height - unit * 6, print.accent, unit * 0.7, unit * 2));
  const foot = dark ? split + unit * 3.5 : height - unit * 28;
  const room = (dark ? split : foot) - unit * 9;
  const lines = 1.18 * text.name.length + 0.28;
  const sign = Math.min(unit * 34, room * 0.3);
  const gaps = unit * 14.5;
  const widest = Math.min(
    ...text.name.map((line) => fit(line, width - unit * 20, { size: unit * 21, weight: 700 }).size),
  );
  const size = Math.min(widest, (room - sign - gaps) / lines);
  const block = sign + gaps + size * lines;
  let y = unit * 6 + Math.max(0, (room - block) / 2);
  parts.push(
    emblem(
      print.emblem,
      middle,
      y + sign / 2,
      sign,
      dark ? print.accent : print.ink,
      dark ? print.paper : print.accent,
    ),
  );
  y += sign + unit * 7;
  parts.push(
    write(text.brand.toLocaleUpperCase('vi'), middle, y, {
      ...fit(text.brand.toLocaleUpperCase('vi'), width * 0.8, { size: unit * 4.8, weight: 700, spacing: 0.22 }),
      fill: print.accent,
      anchor: 'middle',
    }),
  );
  for (const line of text.name)
    parts.push(write(line, middle, (y += size * 1.18), { size, weight: 700, fill: nameInk, anchor: 'middle' }));
  y += size * 0.28 + unit * 5.5;
  parts.push(
    write(text.below, middle, y, {
      ...fit(text.below, width - unit * 16, { size: unit * 5.2 }),
      fill: nameInk,
      anchor: 'middle',
    }),
  );
  let low = foot + unit * 6.5;
  if (text.stars) parts.push(stars(text.stars, middle, low - unit * 1.5, unit * 5.4, dark ? print.accent : '#c8942a'));
  if (text.quantity)
    parts.push(
      write(text.quantity, middle, (low += unit * 8), {
        ...fit(text.quantity, width - unit * 16, { size: unit * 5.2, weight: 700 }),
        fill: print.ink,
        anchor: 'middle',
      }),
    );
  for (const line of wrap(text.maker, width - unit * 14, { size: unit * 3.7 }).slice(0, 2))
    parts.push(write(line, middle, (low += unit * 5.6), { size: unit * 3.7, fill: print.ink, anchor: 'middle' }));
  return sheet(Math.round(width), Math.round(height), parts);
};
