import type { Box } from '../../../../shared/model/box.ts';
import type { PhotoReading } from '../../../../shared/model/photo-reading.ts';
import { turnedBack } from '../box.ts';
import type { Pixels } from '../../measure/pixels.ts';
import type { ReadLine } from '../text/lines.ts';
import { marksByColour } from './by-colour.ts';
import { marksByText } from './by-text.ts';
import { turned } from './turned.ts';

export type Mark = PhotoReading['marks'][number];

/** Whether the middle of one lies in the other: the same mark found twice. */
const same = ([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box) =>
  Math.abs(ax + aw / 2 - bx - bw / 2) < Math.max(aw, bw) / 2 &&
  Math.abs(ay + ah / 2 - by - bh / 2) < Math.max(ah, bh) / 2;

/**
 * Where the OCOP mark seems to be: by its colours first, then by its letters in the text that was read. Stars are never
 * counted here; a person does that.
 * @param turn quarter turns clockwise after which the text stands upright
 */
export function findMarks(pixels: Pixels, lines: ReadLine[], turn: number): Mark[] {
  const upright = turned(pixels, turn);
  const marks = marksByColour(upright).map((box): Mark => ({ box: turnedBack(box, turn), by: 'colour' }));
  for (const box of marksByText(lines)) if (!marks.some((mark) => same(mark.box, box))) marks.push({ box, by: 'text' });
  return marks;
}
