// Drawn packs photographed badly: letters wrong and items found, ours beside the command-line tesseract with the same data.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from '../../../main/photos/edit/render.ts';
import { asPgm, greyOf } from '../../../main/photos/reading/grey.ts';
import type { ReadLine } from '../../../main/photos/reading/text/lines.ts';
import { readText } from '../../../main/photos/reading/text/read-text.ts';
import { seenItems } from '../../../shared/label/seen/compare.ts';
import type { PrintedItem } from '../../../shared/label/printed.ts';
import { type Content, contentOf, KINDS } from '../../fixtures/pack/contents.ts';
import { drawPack, styleOf } from '../../fixtures/pack/draw.ts';
import { HARD_KINDS, type Kind, photographed } from '../../fixtures/pack/spoil.ts';
import { asSharp } from '../../photos/draw.ts';
import { type Figure, percent } from '../photos/figure.ts';
import type { TesseractCli } from '../photos/peers/tesseract.ts';
import { mean } from '../photos/statistics.ts';
import { errorRate } from '../photos/text-score.ts';
import type { Row } from '../row.ts';

/** The twelve packs: every kind of goods once, four typefaces, five grounds. */
const SEEDS = Array.from({ length: KINDS }, (_, at) => at + 1);
/** As readPhoto looks at a photo first. */
const SIDE = 1600;
const QUALITY = 92;

/** What one reader made of one photo. `accused`: items that it reads otherwise than they are printed. */
interface Score {
  errors: number;
  items: number;
  found: number;
  accused: number;
}

export interface Scores {
  kind: Kind;
  ours: Score[];
  cli: Score[];
  prepared: Score[];
}

function scored(lines: ReadLine[], printed: string, { label, items }: Content): Score {
  const seen = seenItems(label, [{ photoId: 'pack', reading: { lines, codes: [] } }]);
  const wanted = seen.filter(({ item }) => items.includes(item as PrintedItem));
  return {
    errors: errorRate(lines.map(({ text }) => text).join(' '), printed),
    items: items.length,
    found: wanted.filter(({ state }) => state === 'found').length,
    accused: wanted.filter(({ state }) => state === 'different').length,
  };
}

/** Every pack in one kind of photo. */
async function scoresOf(kind: Kind, dir: string, cli: TesseractCli | null): Promise<Scores> {
  const scores: Scores = { kind, ours: [], cli: [], prepared: [] };
  for (const seed of SEEDS) {
    const content = contentOf(seed);
    const pack = await drawPack(content, styleOf(seed));
    const { picture } = await photographed(pack.picture, kind, seed);
    const printed = pack.lines.map(({ text }) => text).join(' ');
    const photo = await asSharp({ ...picture, data: Buffer.from(picture.data) })
      .jpeg({ quality: QUALITY })
      .toBuffer();
    const [path, preparedPath] = [join(dir, 'photo.jpg'), join(dir, 'prepared.pgm')];
    writeFileSync(path, photo);
    const pixels = await render(photo, [], SIDE);
    // The other program has a core of its own.
    const [{ lines, picture: prepared }, raw] = await Promise.all([readText(pixels, greyOf(pixels)), cli?.read(path)]);
    scores.ours.push(scored(lines, printed, content));
    if (!cli || !raw) continue;
    scores.cli.push(scored(raw, printed, content));
    writeFileSync(preparedPath, asPgm(prepared));
    scores.prepared.push(scored(await cli.read(preparedPath), printed, content));
  }
  return scores;
}

export async function measured(kinds: readonly Kind[], cli: TesseractCli | null): Promise<Scores[]> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-labels-'));
  try {
    const all: Scores[] = [];
    for (const kind of kinds) {
      all.push(await scoresOf(kind, dir, cli));
      process.stderr.write(`labels: ${kind}, ${all.length} of ${kinds.length}\n`);
    }
    return all;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const errors = (scores: Score[]): number => mean(scores.map((score) => score.errors));
const total = (scores: Score[], of: (score: Score) => number): number =>
  scores.reduce((sum, score) => sum + of(score), 0);
const share = (scores: Score[], of: (score: Score) => number): number =>
  total(scores, of) / total(scores, ({ items }) => items);

function row(what: string, unit: string, ours: number, floor: number, note: string): Row {
  return { what, ours, floor, ratio: ours / floor, unit, note };
}

function rowsOf(name: string, scores: Pick<Scores, 'ours' | 'cli' | 'prepared'>): Row[] {
  const { ours, cli, prepared } = scores;
  const on = prepared.length > 0 ? `; on our prepared pictures ${errors(prepared).toFixed(1)}` : '';
  const found = (of: Score[]) => 100 * share(of, (score) => score.found);
  const ready = prepared.length > 0 ? `; on our prepared pictures ${found(prepared).toFixed(1)}` : '';
  const accused = `said to differ ${percent(share(ours, (score) => score.accused))}`;
  return [
    row(`${name}: letters wrong`, '%', errors(ours), errors(cli), `floor: tesseract${on}`),
    row(`${name}: items found`, '%', found(ours), found(cli), `floor: tesseract${ready}; ${accused}`),
  ];
}

const joined = (all: Scores[]) => ({
  ours: all.flatMap(({ ours }) => ours),
  cli: all.flatMap(({ cli }) => cli),
  prepared: all.flatMap(({ prepared }) => prepared),
});

export function textRows(all: Scores[]): Row[] {
  const hard = all.filter(({ kind }) => HARD_KINDS.includes(kind));
  return [
    ...all.flatMap((scores) => rowsOf(scores.kind, scores)),
    ...(hard.length === HARD_KINDS.length ? rowsOf('hard subset', joined(hard)) : []),
    ...(all.length > HARD_KINDS.length ? rowsOf('all kinds', joined(all)) : []),
  ];
}

/** The goals, which are of the hard subset. */
export function textFigures(all: Scores[], cli: TesseractCli | null): Figure[] {
  const hard = all.filter(({ kind }) => HARD_KINDS.includes(kind));
  if (hard.length < HARD_KINDS.length) return [];
  const { ours, cli: theirs, prepared } = joined(hard);
  const beat = (of: (scores: Score[]) => string) =>
    cli ? `${cli.version} ${of(theirs)}, on our pictures ${of(prepared)}` : 'tesseract not installed';
  const note = `${ours.length} photos of drawn packs`;
  const found = (scores: Score[]) => share(scores, (score) => score.found);
  const wrong = (scores: Score[]) => percent(errors(scores) / 100);
  return [
    {
      what: 'letters wrong, hard subset',
      beat: beat(wrong),
      reach: '≤ 5 %',
      ours: wrong(ours),
      met: errors(ours) <= 5 && (theirs.length === 0 || errors(ours) < errors(theirs)),
      note,
    },
    {
      what: 'label items found, hard subset',
      beat: beat((scores) => percent(found(scores))),
      reach: '≥ 96 %',
      ours: percent(found(ours)),
      met: found(ours) >= 0.96,
      note,
    },
  ];
}
