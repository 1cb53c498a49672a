// Debian's tesseract with the very data we ship, one thread as ours.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { DATA } from '../../../../main/photos/reading/text/tesseract.ts';
import { shippedFile } from '../../../../main/photos/reading/shipped-file.ts';
import type { ReadLine } from '../../../../main/photos/reading/text/lines.ts';
import { boxAround } from '../../../../main/photos/reading/box.ts';

const run = promisify(execFile);
/** Bytes of what it says of one picture. */
const MOST_SAID = 16_000_000;
/** Level of a word in its table. */
const WORD = '5';

export interface TesseractCli {
  version: string;
  read(path: string): Promise<ReadLine[]>;
}

/** Its table of words as lines, each with the mean confidence of its words. */
function linesIn(table: string): ReadLine[] {
  const rows = table.split('\n').map((line) => line.split('\t'));
  const [, , , , , , , , width = 1, height = 1] = rows.find(([level]) => level === '1')?.map(Number) ?? [];
  const lines = new Map<string, string[][]>();
  for (const row of rows) {
    if (row[0] !== WORD || !row[11]?.trim()) continue;
    const key = row.slice(1, 5).join(' ');
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  return [...lines.values()].map((words) => {
    const edges = (of: (row: number[]) => number) => words.map((row) => of(row.map(Number)));
    const box = boxAround(
      Math.min(...edges((row) => row[6]!)),
      Math.min(...edges((row) => row[7]!)),
      Math.max(...edges((row) => row[6]! + row[8]!)),
      Math.max(...edges((row) => row[7]! + row[9]!)),
      width,
      height,
    );
    const confidence = edges((row) => row[10]!).reduce((sum, value) => sum + value, 0) / words.length;
    const text = words.map((row) => row[11]!.trim()).join(' ');
    return { text, confidence: Math.min(100, Math.max(0, confidence)), box, xHeight: null, contrast: null };
  });
}

/** Null where it is not installed. */
export function tesseractCli(): TesseractCli | null {
  let version: string;
  try {
    version = execFileSync('tesseract', ['--version'], { encoding: 'utf8' }).split('\n', 1)[0] ?? '';
  } catch {
    return null;
  }
  const dir = mkdtempSync(join(tmpdir(), 'bench-tesseract-'));
  writeFileSync(join(dir, 'vie.traineddata'), gunzipSync(readFileSync(shippedFile(DATA))));
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  // Its own "tsv" is a file that lies beside its own data.
  const options = ['-', '--tessdata-dir', dir, '-l', 'vie', '-c', 'tessedit_create_tsv=1'];
  return {
    version,
    read: async (path) => linesIn((await run('tesseract', [path, ...options], { env, maxBuffer: MOST_SAID })).stdout),
  };
}
