import { appendFileSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { drawPhoto } from '../../fixtures/ready.ts';
import { terminal } from './terminal.ts';

type Line = { file: string; verdict: string; ms: object; reading?: { codes: unknown[] } };
const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** A folder of drawn photos, with names as people give them. */
async function photosIn(folder: string, count: number) {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1)
    writeFileSync(join(folder, `Ảnh chợ ${String(number).padStart(2, '0')}.jpg`), await drawPhoto(number, 900));
}

test(
  'stopped by Ctrl+C the check says how far it came, and goes on from there the next time',
  { timeout: 240_000 },
  async () => {
    const { dir, say, start } = terminal();
    const photos = join(dir, 'ảnh bà Năm');
    const kept = join(photos, 'kết quả.jsonl');
    await photosIn(photos, 12);
    const args = ['--json', 'photo', 'check', photos, '--resume', kept];

    const child = start(args);
    const first = createInterface({ input: child.stdout! });
    const said = text(child.stderr!);
    await once(first, 'line');
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(await said).toMatch(/^Đã dừng ở \d+ \/ 12 tệp/);
    const before = linesOf(readFileSync(kept, 'utf8'));
    expect(before.length).toBeLessThan(12);

    // What a cut of the power leaves behind.
    appendFileSync(kept, '{"file":"/nửa chừng');
    const again = linesOf((await say(args)).out);
    expect(again.map(({ file }) => file)).toEqual(
      Array.from({ length: 12 }, (_, at) => join(photos, `Ảnh chợ ${String(at + 1).padStart(2, '0')}.jpg`)),
    );
    expect(again.slice(0, before.length), 'their times are those of the first run').toEqual(before);
    expect(linesOf(readFileSync(kept, 'utf8'))).toEqual(again);

    const touched = join(photos, 'Ảnh chợ 03.jpg');
    writeFileSync(touched, 'không còn là ảnh');
    const third = linesOf((await say(args)).out);
    expect(third[2], 'a photo that was changed is judged anew').toMatchObject({ file: touched, verdict: 'unreadable' });
    expect(third.toSpliced(2, 1)).toEqual(again.toSpliced(2, 1));
  },
);

test('a file of something else is never taken for results, nor written to', { timeout: 240_000 }, async () => {
  const { dir, say } = terminal();
  await photosIn(join(dir, 'ảnh'), 1);
  for (const other of ['Sổ thu chi\n1. cá\n', '[1]\n', 'một dòng']) {
    const path = join(dir, 'sổ.txt');
    writeFileSync(path, other);
    const { code, out } = await say(['photo', 'check', join(dir, 'ảnh'), '--resume', path]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(readFileSync(path, 'utf8')).toBe(other);
  }
});

test.runIf(process.platform !== 'win32')(
  'folders linked into each other end, and a folder or file that is not there is named',
  { timeout: 240_000 },
  async () => {
    const { dir, say } = terminal();
    const photos = join(dir, 'ảnh');
    await photosIn(photos, 1);
    mkdirSync(join(photos, 'trong'));
    symlinkSync(photos, join(photos, 'trong', 'vòng'));
    symlinkSync(join(dir, 'mất rồi'), join(photos, 'gãy'));
    const { code, out } = await say(['--json', 'photo', 'check', photos, join(dir, 'không có thư mục')]);
    expect(code).toBe(1);
    const lines = linesOf(out);
    expect(lines.map(({ file }) => file.split('/').at(-1))).toContain('không có thư mục');
    expect(lines.filter(({ verdict }) => verdict !== 'unreadable').length).toBeLessThanOrEqual(2);
  },
);

test(
  'asked to, it also reads codes and text; a run that has not read does not answer for one that should',
  { timeout: 240_000 },
  async () => {
    const { dir, say } = terminal();
    const photos = join(dir, 'ảnh');
    const kept = join(dir, 'kq.jsonl');
    await photosIn(photos, 1);
    const plain = linesOf((await say(['--json', 'photo', 'check', photos, '--resume', kept])).out);
    expect(plain[0]).not.toHaveProperty('reading');
    const read = linesOf((await say(['--json', 'photo', 'check', photos, '--read', '--resume', kept])).out);
    expect(read[0]?.reading).toMatchObject({ codes: expect.any(Array), lines: expect.any(Array) });
  },
);

test(
  'what was kept counts only for the same photo, rules and language, and only as it was written',
  { timeout: 240_000 },
  async () => {
    const { dir, say } = terminal();
    const photos = join(dir, 'ảnh');
    const kept = join(dir, 'kq.jsonl');
    await photosIn(photos, 1);
    const judgedNow = async (lang = 'vi') =>
      linesOf((await say(['--json', '--lang', lang, 'photo', 'check', photos, '--resume', kept])).out)[0];
    const first = await judgedNow();
    expect(await judgedNow()).toEqual(first);
    expect(await judgedNow('en')).toMatchObject({ by: { lang: 'en' } });

    const edit = (from: string, to: string) => writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll(from, to));
    edit('"rules":"', '"rules":"x');
    expect(await judgedNow('en')).not.toMatchObject({ by: { rules: expect.stringMatching(/^x/) } });
    edit('"verdict":"', '"verdict":"<script>');
    expect((await judgedNow())?.verdict).toBe(first?.verdict);
    utimesSync(join(photos, 'Ảnh chợ 01.jpg'), 1_000_000_000, 1_000_000_000);
    expect(await judgedNow()).toMatchObject({ source: { modified: 1_000_000_000_000 } });
  },
);
