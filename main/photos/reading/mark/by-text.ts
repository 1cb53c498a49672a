import type { Box } from '../../../../shared/model/box.ts';
import { searchKey } from '../../../../shared/text/fold.ts';
import type { ReadLine } from '../text/lines.ts';

/** The word by itself (a photocopy is no mark), with the noughts that readers take for its rings. */
const OCOP = /(?<![\p{L}\p{N}])[o0]c[o0]p(?![\p{L}\p{N}])/u;

/** Lines in which the mark's letters are read. */
export const marksByText = (lines: ReadLine[]): Box[] =>
  lines.filter(({ text }) => OCOP.test(searchKey(text))).map(({ box }) => box);
