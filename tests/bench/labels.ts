// npm run bench -- labels [hard|rest|codes|time …]: how well packs are read, beside the programs that people use otherwise.
import { ALL_KINDS, HARD_KINDS } from '../fixtures/pack/spoil.ts';
import { closeReader } from '../../main/photos/reading/text/tesseract.ts';
import { codes } from './labels/codes.ts';
import { measured, textFigures, textRows } from './labels/text.ts';
import { timeRows } from './labels/time.ts';
import { tesseractCli } from './photos/peers/tesseract.ts';
import type { Bench, Outcome } from './row.ts';

type Part = 'hard' | 'rest' | 'codes' | 'time';

async function run(parts: readonly string[] = []): Promise<Outcome> {
  const wanted = (part: Part) => parts.length === 0 || parts.includes(part);
  const cli = tesseractCli();
  const kinds = ALL_KINDS.filter((kind) => wanted(HARD_KINDS.includes(kind) ? 'hard' : 'rest'));
  const scores = await measured(kinds, cli);
  const bars = wanted('codes') ? await codes() : { rows: [], figures: [] };
  const rows = [...textRows(scores), ...bars.rows, ...(wanted('time') ? await timeRows(cli) : [])];
  await closeReader();
  return { rows, figures: [...textFigures(scores, cli), ...bars.figures] };
}

export const labels: Bench = { name: 'labels', run };
