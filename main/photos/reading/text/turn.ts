import { changed, type Grey } from '../grey.ts';
import { hasText, sureLetters } from './lines.ts';
import { type Look, recognise } from './tesseract.ts';

export type Quarters = 0 | 1 | 2 | 3;

/** How many times the letters of the picture as it is a turned copy must give to be believed. */
const CLEARLY = 3;
/** Lines, however badly read, under which there is nothing to stand upright. */
const LINES = 3;
/** Longest side in pixels of the turned copies: letters of a label held close are still 15 px high. */
const SIDE = 800;

/**
 * Quarter turns clockwise after which the text stands upright; null when too little text says so. Text on its side is read
 * as rubbish, so the picture is read in the other ways only when the first look found none.
 */
export async function uprightOf(grey: Grey, first: Look): Promise<Quarters | null> {
  if (hasText(first)) return 0;
  if (first.lines.length < LINES) return null;
  const scale = Math.min(1, SIDE / Math.max(grey.width, grey.height));
  for (const quarters of [1, 3, 2] as const) {
    const look = await recognise(await changed(grey, { quarters, scale }));
    if (hasText(look) && sureLetters(look) >= CLEARLY * sureLetters(first)) return quarters;
  }
  return null;
}
