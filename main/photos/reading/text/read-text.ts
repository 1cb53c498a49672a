import type { Pixels } from '../../measure/pixels.ts';
import { changed, type Grey } from '../grey.ts';
import { hasText, joined, linesOf, type ReadLine } from './lines.ts';
import { looksAt } from './looks.ts';
import { type Quarters, uprightOf } from './turn.ts';
import { quarterView } from './view.ts';

export interface ReadText {
  lines: ReadLine[];
  turn: Quarters | null;
  /** The picture that was read best, as it was made readable. */
  picture: Grey;
}

/**
 * Text in the photo, and the quarter turns after which it stands upright.
 * @param photo at 1600 px at most
 * @param grey the same picture
 */
export async function readText(photo: Pixels, grey: Grey): Promise<ReadText> {
  let [best, ...others] = await looksAt(quarterView(grey, 0, photo));
  const turn = await uprightOf(grey, best.look);
  if (turn) [best, ...others] = await looksAt(quarterView(await changed(grey, { quarters: turn }), turn, photo));
  // A picture without text is looked at once more in vain; what it gave is no text of another look.
  const told = hasText(best.look) ? [best, ...others] : [best];
  return { turn, lines: joined(told.map((seen) => linesOf(seen, photo))), picture: best.view.grey };
}
