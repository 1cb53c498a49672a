import { turnedBack } from '../box.ts';
import { changed, type Grey } from '../grey.ts';
import { leanOf } from './deskew.ts';
import { flattened } from './flat-field.ts';
import { joined, lettersOf, linesOf, type ReadLine } from './lines.ts';
import { type Look, recognise } from './tesseract.ts';
import { type Quarters, uprightOf } from './turn.ts';

/** Mean confidence from which the first look is good enough: clean labels give 94, tilted ones 79, blurred ones 55. */
const GOOD = 85;
/** Letters read for certain under which further looks are not worth their second: there is hardly any text. */
const FEW = 12;
/** Longest side in pixels of the copy on which the lean is found. */
const LEAN_SIDE = 700;
/** Degrees under which turning again gives the same text. */
const LEVEL = 0.4;

/** Up to three looks, the second and third only while the text is poor: lines levelled, then shadows taken out. */
async function looksAt(grey: Grey, first: Look): Promise<Look[]> {
  const looks = [first];
  const poor = () => looks.every(({ confidence }) => confidence < GOOD);
  if (!poor() || lettersOf(first) < FEW) return looks;
  const small = await changed(grey, { scale: Math.min(1, LEAN_SIDE / Math.max(grey.width, grey.height)) });
  const lean = leanOf(small);
  const radians = (lean * Math.PI) / 180;
  if (Math.abs(lean - (first.radians * 180) / Math.PI) > LEVEL) looks.push(await recognise(grey, radians));
  // Never first: it ruins smeared letters and dark labels.
  if (poor()) looks.push(await recognise(await flattened(grey), looks.length > 1 ? radians : 'auto'));
  return looks;
}

export interface ReadText {
  lines: ReadLine[];
  turn: Quarters | null;
}

/** Text in the picture, and the quarter turns after which it stands upright. @param grey at 1600 px at most */
export async function readText(grey: Grey): Promise<ReadText> {
  const first = await recognise(grey, 'auto');
  const turn = await uprightOf(grey, first);
  const upright = turn ? await changed(grey, { quarters: turn }) : grey;
  const looks = await looksAt(upright, turn ? await recognise(upright, 'auto') : first);
  const lines = joined(looks.toSorted((a, b) => b.confidence - a.confidence).map((look) => linesOf(look, upright)));
  return { turn, lines: lines.map((line) => ({ ...line, box: turnedBack(line.box, turn ?? 0) })) };
}
