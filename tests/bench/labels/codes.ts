// Photos of codes that others have labelled (../shared/data/barcodes-zxing): ours beside zbarimg and ZXingReader, run now.
import { readFileSync } from 'node:fs';
import { render } from '../../../main/photos/edit/render.ts';
import { greyOf } from '../../../main/photos/reading/grey.ts';
import { codesIn, READING_SIDE } from '../../../main/photos/reading/read.ts';
import { type Figure, percent, skipped } from '../photos/figure.ts';
import { type CodeReader, zbar, zxing } from '../photos/peers/codes.ts';
import { quoted } from '../photos/quoted.ts';
import type { Row } from '../row.ts';

/** UPC-E printed short, as the number it stands for (GS1 General Specifications, 5.2.2.4.2). */
function longUpc(text: string): string {
  const [n = '', a = '', b = '', c = '', d = '', e = '', how = '', check = ''] = text;
  if (how <= '2') return n + a + b + how + '0000' + c + d + e + check;
  if (how === '3') return n + a + b + c + '00000' + d + e + check;
  if (how === '4') return n + a + b + c + d + '00000' + e + check;
  return n + a + b + c + d + e + '0000' + how + check;
}

/** The list lost the blanks at the ends of some texts. */
const bare = (text: string): string => text.replace(/^0+/, '').replace(/\s+/g, ' ').trim();
const RETAIL = /^(?:ean13-[1-4]|ean8-1|upca-3|upce-3)$/;

/** Where the list has another text than the code: this one reads so in every way that it reads at all, its own errors corrected. */
const MISTYPED: Record<string, string> = {
  'qrcode-2_13.png': 'The 2005 USGS aerial photography of the Washington Monument is censored.',
};

type Kind = 'retail' | 'qr' | 'none';
/** `wrong`: another text than the one that stands there, of a photo in which that one was not read. */
type Tally = { read: number; wrong: number };
type Tallies = Record<Kind, Tally>;
const none = (): Tallies => ({ retail: { read: 0, wrong: 0 }, qr: { read: 0, wrong: 0 }, none: { read: 0, wrong: 0 } });

/** What folder of the set holds which kind; others (Code 128, blurred beyond every reader) are left out. */
function kindOf({ folder = '', expect_none: empty }: Record<string, string>): Kind | null {
  if (empty === '1') return 'none';
  return folder.startsWith('qr') ? 'qr' : RETAIL.test(folder) ? 'retail' : null;
}

async function ours(path: string): Promise<string[]> {
  const bytes = readFileSync(path);
  const pixels = await render(bytes, [], READING_SIDE);
  return (await codesIn(bytes, [], pixels, greyOf(pixels))).map(({ text }) => text);
}

export async function codes(): Promise<{ rows: Row[]; figures: Figure[] }> {
  const all = quoted('barcodes-zxing');
  if (all.length === 0) return { rows: [], figures: [skipped('codes', '–', '–', 'no labelled photos of codes')] };
  const readers: CodeReader[] = [
    { name: 'ours', read: ours },
    ...[zbar(), zxing()].filter((reader) => reader !== null),
  ];
  const tallies = new Map(readers.map(({ name }) => [name, none()]));
  const counts: Record<Kind, number> = { retail: 0, qr: 0, none: 0 };
  for (const { path, file, label: listed, more } of all) {
    const label = MISTYPED[file] ?? listed;
    const kind = kindOf(more);
    if (!kind) continue;
    counts[kind]++;
    const wanted = new Set([bare(label), ...(more['folder'] === 'upce-3' ? [bare(longUpc(label))] : [])]);
    await Promise.all(
      readers.map(async ({ name, read }) => {
        const found = (await read(path)).map(bare);
        const tally = tallies.get(name)![kind];
        if (kind === 'none' ? found.length > 0 : found.some((text) => wanted.has(text))) tally.read++;
        // The second code of a Japanese book (192…) is no misread.
        else if (found.some((text) => !text.startsWith('192'))) tally.wrong++;
      }),
    );
  }
  const own = tallies.get('ours')!;
  const peers = readers.slice(1).map(({ name }) => ({ name, tally: tallies.get(name)! }));
  const best = (kind: Kind) => Math.max(0, ...peers.map(({ tally }) => tally[kind].read));
  const beat = (of: (tally: Tallies) => string) =>
    peers.map(({ name, tally }) => `${name} ${of(tally)}`).join(', ') || '–';
  const row = (what: string, kind: Kind, part: keyof Tally): Row => {
    const floor = part === 'read' ? best(kind) : Math.max(0, ...peers.map(({ tally }) => tally[kind].wrong));
    const value = own[kind][part];
    const note = beat((tally) => String(tally[kind][part]));
    return { what: `${what}, of ${counts[kind]}`, ours: value, floor, ratio: value / floor, unit: 'photos', note };
  };
  const goal = (what: string, kind: Kind, least: number): Figure => ({
    what,
    beat: beat((tally) => percent(tally[kind].read / counts[kind])),
    reach: `≥ ${100 * least} %`,
    ours: percent(own[kind].read / counts[kind]),
    met: own[kind].read / counts[kind] >= least && own[kind].read > best(kind),
    note: `${counts[kind]} photos`,
  });
  const told = counts.retail + counts.qr + counts.none;
  const misread = (tally: Tallies) => tally.retail.wrong + tally.qr.wrong + tally.none.read;
  return {
    rows: [
      row('retail codes read', 'retail', 'read'),
      row('retail codes misread', 'retail', 'wrong'),
      row('QR codes read', 'qr', 'read'),
      row('codes read where there is none', 'none', 'read'),
    ],
    figures: [
      goal('retail codes read', 'retail', 0.86),
      goal('QR codes read', 'qr', 0.94),
      {
        what: 'codes read wrong',
        beat: beat((tally) => percent(misread(tally) / told)),
        reach: '≤ 0.5 %',
        ours: percent(misread(own) / told),
        met: misread(own) / told <= 0.005,
        note: `${told} photos`,
      },
    ],
  };
}
