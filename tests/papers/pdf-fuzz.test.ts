import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPhotoPool } from '../../main/photos/pool/pool.ts';
import { Failure } from '../../shared/contract/failure.ts';
import { seeded, tempDir } from '../fixtures/desk.ts';
import { drawPdf, drawSheet } from './pdf.ts';

const PDFS = 60;
const ZERO = 48;

/** A copy with bytes changed, pieces moved, or digits of its tables and sizes made others. */
function spoilt(whole: Uint8Array, kind: number, random: () => number): Uint8Array {
  const pdf = Uint8Array.from(whole);
  const place = () => Math.floor(random() * pdf.length);
  for (let edits = 1 + Math.floor(random() * 30); edits > 0; edits--) {
    const at = place();
    if (kind === 0) pdf[at] = Math.floor(random() * 256);
    else if (kind === 1) pdf.copyWithin(at, place(), place());
    else
      for (let to = at; to < Math.min(pdf.length, at + 4_000); to++)
        if (pdf[to]! >= ZERO && pdf[to]! < ZERO + 10 && random() < 0.05) pdf[to] = ZERO + Math.floor(random() * 10);
  }
  return pdf;
}

test(
  'PDFs gone wrong in any way are measured or refused by name, and never stop what comes after',
  { timeout: 120_000 },
  async () => {
    const dir = tempDir();
    const pool = createPhotoPool({ cacheDir: dir });
    onTestFinished(() => pool.close());
    const whole = await drawPdf([{ jpeg: await drawSheet({ side: 500 }) }, { text: 'So 123' }]);
    const random = seeded(7);
    const path = join(dir, 'giấy.pdf');
    const told: string[] = [];
    for (let at = 0; at < PDFS; at++) {
      writeFileSync(path, spoilt(whole, at % 4, random));
      told.push(
        await pool
          .scanPages({ path, sha256: '' })
          .then(() => pool.scan({ path, sha256: '' }))
          .then(
            ({ pages }) => (pages > 0 ? 'measured' : 'no page'),
            (error: unknown) => (error instanceof Failure ? error.code : String(error)),
          ),
      );
    }
    // A helper may die of one: the pool says so, and the next gets a new one.
    const names = ['measured', 'scan.cut', 'scan.broken', 'scan.encrypted', 'scan.too-many-pages', 'photo.worker-died'];
    expect(told.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(told)).toContain('measured');
    writeFileSync(path, whole);
    expect(await pool.scan({ path, sha256: '' })).toMatchObject({ pages: 2, dpi: 43 });
  },
);
