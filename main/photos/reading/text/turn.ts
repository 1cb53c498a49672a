import { changed, type Grey } from '../grey.ts';
import { lettersOf } from './lines.ts';
import { type Look, recognise } from './tesseract.ts';

export type Quarters = 0 | 1 | 2 | 3;

/** Letters read for certain from which the picture stands as it should. */
const PLENTY = 40;
/** Letters that a turned copy must give, and how many times those of the picture as it is. */
const ENOUGH = 15;
const CLEARLY = 3;
/** Lines, however badly read, under which there is no text to stand upright. */
const LINES = 3;
/** Longest side in pixels of the turned copies. */
const SIDE = 1000;

/**
 * Quarter turns clockwise after which the text stands upright; null when too little text says so. Turned text is read as
 * rubbish, so the picture is read in the other ways only when the first look found hardly a word.
 */
export async function uprightOf(grey: Grey, first: Look): Promise<Quarters | null> {
  const asItIs = lettersOf(first);
  if (asItIs >= PLENTY) return 0;
  if (first.lines.length < LINES) return null;
  let best: { quarters: Quarters; letters: number } = { quarters: 0, letters: asItIs };
  for (const quarters of [1, 3, 2] as const) {
    const scale = Math.min(1, SIDE / Math.max(grey.width, grey.height));
    const letters = lettersOf(await recognise(await changed(grey, { quarters, scale }), 'auto'));
    if (letters > best.letters) best = { quarters, letters };
    if (letters >= PLENTY && letters >= CLEARLY * asItIs) break;
  }
  if (best.quarters === 0) return best.letters >= ENOUGH ? 0 : null;
  return best.letters >= ENOUGH && best.letters >= CLEARLY * asItIs ? best.quarters : null;
}
