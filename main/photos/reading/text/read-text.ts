import type { Pixels } from '../../measure/pixels.ts';
import { type Change, changed, type Grey } from '../grey.ts';
import { leanOf } from './deskew.ts';
import { evenness, flattened, groundOf } from './flat-field.ts';
import { hasText, joined, linesOf, type ReadLine, type Seen, sureLetters } from './lines.ts';
import { type Look, recognise } from './tesseract.ts';
import { type Quarters, uprightOf } from './turn.ts';
import { quarterView, resized, type View } from './view.ts';

/** Mean confidence from which the text is good enough: clean labels give 94, tilted ones 79, blurred ones 55. */
const GOOD = 85;
/** The same below which a lean is worth a look: letters that lean by eight degrees are still read, but not all of them. */
const LEVEL = 90;
/** Degrees of lean that the reader makes up for by itself. */
const LEAST_LEAN = 1.5;
/** Longest side in pixels of the copy on which the lean is found. */
const LEAN_SIDE = 700;
/** Least light of the ground, as a share of its most, that is no shadow yet. */
const EVEN = 0.75;

/** Sharper by as much as a lens a little out of focus took away: letters at half size first, then as they are. */
const SHARPER: Change[] = [
  { scale: 0.5, sharpen: { sigma: 2.5, m1: 2, m2: 5 } },
  { sharpen: { sigma: 4, m1: 1, m2: 4 } },
];

const best = (all: Seen[]): Look => all.reduce((a, b) => (sureLetters(b.look) > sureLetters(a.look) ? b : a)).look;

/**
 * The first look and, while there is text that reads poorly, others: levelled, with shadows taken out, sharper. Each helps
 * with what it is for and may spoil the rest, so what counts is how many letters were read for certain, not the order.
 */
async function looksAt(view: View, first: Look): Promise<Seen[]> {
  const { grey } = view;
  const seen: Seen[] = [{ look: first, view }];
  // Where there is no text, further looks find none either.
  if (!hasText(first)) return seen;
  let turn: number | 'auto' = 'auto';
  const look = async (picture: Grey) =>
    seen.push({ look: await recognise(picture, turn), view: resized(view, picture) });

  const lean = leanOf(await changed(grey, { scale: Math.min(1, LEAN_SIDE / Math.max(grey.width, grey.height)) }));
  if (first.confidence < LEVEL && Math.abs(lean - (first.radians * 180) / Math.PI) > LEAST_LEAN) {
    turn = (lean * Math.PI) / 180;
    await look(grey);
    if (best(seen) === first) turn = 'auto';
  }
  const light = await groundOf(grey);
  if (evenness(light) < EVEN) await look(await flattened(grey, light));
  for (const sharper of SHARPER) {
    if (best(seen).confidence >= GOOD) break;
    await look(await changed(grey, sharper));
  }
  return seen;
}

export interface ReadText {
  lines: ReadLine[];
  turn: Quarters | null;
}

/**
 * Text in the photo, and the quarter turns after which it stands upright.
 * @param photo at 1600 px at most
 * @param grey the same picture
 */
export async function readText(photo: Pixels, grey: Grey): Promise<ReadText> {
  const first = await recognise(grey, 'auto');
  const turn = await uprightOf(grey, first);
  const upright = quarterView(turn ? await changed(grey, { quarters: turn }) : grey, turn ?? 0, photo);
  const looks = await looksAt(upright, turn ? await recognise(upright.grey, 'auto') : first);
  const ranked = looks.toSorted((a, b) => sureLetters(b.look) - sureLetters(a.look));
  return { turn, lines: joined(ranked.map((seen) => linesOf(seen, photo))) };
}
