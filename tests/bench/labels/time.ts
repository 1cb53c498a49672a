// Reading the label on a photo of 12 megapixels, everything that the second look does, against tesseract on the same file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPhoto } from '../../../main/photos/reading/read.ts';
import { contentOf } from '../../fixtures/pack/contents.ts';
import { drawPack, styleOf } from '../../fixtures/pack/draw.ts';
import { type Kind, photographed } from '../../fixtures/pack/spoil.ts';
import { asSharp } from '../../photos/draw.ts';
import type { TesseractCli } from '../photos/peers/tesseract.ts';
import type { Row } from '../row.ts';

const ROUNDS = 3;
const SEED = 5;
/** Pixels: what a phone gives. */
const PHONE = { width: 4000, height: 3000 };

async function best(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

export async function timeRows(cli: TesseractCli | null): Promise<Row[]> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-labels-'));
  try {
    const rows: Row[] = [];
    const pack = await drawPack(contentOf(SEED), styleOf(SEED), '8936012345674');
    for (const kind of ['clean', 'perspective mild', 'phone'] satisfies Kind[]) {
      const { picture } = await photographed(pack.picture, kind, SEED);
      const path = join(dir, 'photo.jpg');
      const photo = asSharp({ ...picture, data: Buffer.from(picture.data) });
      const fitted = photo.resize(PHONE.width, PHONE.height, {
        fit: 'contain',
        background: '#82806f',
        kernel: 'cubic',
      });
      writeFileSync(path, await fitted.jpeg({ quality: 90 }).toBuffer());
      const ours = await best(() => readPhoto(path, []));
      const floor = cli ? await best(() => cli.read(path)) : Number.NaN;
      const note = 'floor: tesseract alone on the same file; ours with codes and the OCOP mark';
      rows.push({ what: `12 MP, ${kind}: text, codes, mark`, ours, floor, ratio: ours / floor, unit: 'ms', note });
    }
    return rows;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
