import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPhoto } from '../../fixtures/ready.ts';
import { terminal } from './terminal.ts';

type Line = { file: string; out: string | null; skipped: boolean; failure?: { code: string } };
const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const visible = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('.len-san'))
    .toSorted();

test(
  'a folder is mended into one inside it: originals stay, results stand as they stood, and the next run makes only what is new',
  { timeout: 240_000 },
  async () => {
    const { dir, say } = terminal();
    const photos = join(dir, 'ảnh bà Năm');
    const out = join(photos, 'đã sửa');
    const at = (name: string) => join(photos, name);
    mkdirSync(at('chợ quê'), { recursive: true });
    writeFileSync(at('Mắm 1.jpg'), await drawPhoto(1, 1200));
    writeFileSync(
      at('Mắm 1.png'),
      await sharp(await drawPhoto(2, 1200))
        .png()
        .toBuffer(),
    );
    writeFileSync(at('chợ quê/Mắm 1.jpg'), await drawPhoto(3, 1200));
    writeFileSync(at('thư.jpg'), 'kính gửi');
    mkdirSync(out);
    writeFileSync(join(out, 'Mắm 1.jpg'), 'của bà Năm');
    const originals = visible(photos).filter((name) => /\.(jpg|png)$/.test(name));
    const before = originals.map((name) => hash(at(name)));
    const args = ['--json', 'photo', 'fix', photos, '--out', out, '--platform', 'shopee'];

    const first = await say(args);
    expect(first.code, 'one is no photo').toBe(1);
    expect(linesOf(first.out)).toMatchObject([
      { file: at('chợ quê/Mắm 1.jpg'), out: join(out, 'chợ quê', 'Mắm 1.jpg'), skipped: false },
      { file: at('Mắm 1.jpg'), out: join(out, 'Mắm 1 (2).jpg') },
      { file: at('Mắm 1.png'), out: join(out, 'Mắm 1 (3).jpg') },
      { file: at('thư.jpg'), out: null, failure: { code: 'photo.not-a-photo' } },
    ]);
    expect(readFileSync(join(out, 'Mắm 1.jpg'), 'utf8'), 'a file that was there is nobody of ours').toBe('của bà Năm');
    expect(originals.map((name) => hash(at(name)))).toEqual(before);
    const { format, width, height, exif } = await sharp(join(out, 'Mắm 1 (2).jpg')).metadata();
    expect({ format, square: width === height, exif }).toEqual({ format: 'jpeg', square: true, exif: undefined });

    const again = linesOf((await say(args)).out);
    expect(again.map(({ out: made, skipped }) => [made, skipped])).toEqual(
      linesOf(first.out).map(({ out: made }) => [made, made !== null]),
    );

    writeFileSync(
      at('Mắm 1.png'),
      await sharp(await drawPhoto(4, 1200))
        .png()
        .toBuffer(),
    );
    rmSync(join(out, 'chợ quê', 'Mắm 1.jpg'));
    const third = linesOf((await say(args)).out);
    expect(third.map(({ skipped }) => skipped)).toEqual([false, true, false, false]);
    expect(
      third.map(({ out: made }) => made),
      'each goes where it was',
    ).toEqual(linesOf(first.out).map(({ out: made }) => made));
    const other = linesOf((await say(['--json', 'photo', 'fix', at('Mắm 1.jpg'), '--out', out])).out);
    expect(other[0]?.skipped, 'made for another platform').toBe(false);
    expect(visible(out)).toEqual(
      ['chợ quê', 'chợ quê/Mắm 1.jpg', 'Mắm 1 (2).jpg', 'Mắm 1 (3).jpg', 'Mắm 1.jpg'].toSorted(),
    );
  },
);

test('stopped by Ctrl+C, whole results stay and the rest is made the next time', { timeout: 240_000 }, async () => {
  const { dir, say, start } = terminal();
  const photos = join(dir, 'ảnh');
  const out = join(dir, 'ra');
  mkdirSync(photos);
  for (let number = 1; number <= 6; number += 1)
    writeFileSync(join(photos, `${number}.jpg`), await drawPhoto(number, 1200));
  const args = ['--json', 'photo', 'fix', photos, '--out', out];

  const child = start(args);
  const said = text(child.stderr!);
  await once(createInterface({ input: child.stdout! }), 'line');
  child.kill('SIGINT');
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, said: await said }).toEqual({ code: 1, said: expect.stringMatching(/^Đã dừng ở \d \/ 6 tệp/) });
  const made = visible(out);
  expect(made.length).toBeGreaterThan(0);
  expect(made.length).toBeLessThan(6);
  for (const name of made) await sharp(join(out, name), { failOn: 'warning' }).stats();
  expect(readdirSync(out).filter((name) => name.startsWith('.len-san-half'))).toEqual([]);

  // Killed before it could note what it had made: the same results are known again, and made once only.
  rmSync(join(out, '.len-san-photos.json'), { force: true });
  mkdirSync(join(out, '.len-san-half-999999-x'));
  const again = await say(args);
  expect(again.code).toBe(0);
  expect(visible(out)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `${number}.jpg`));
  expect(existsSync(join(out, '.len-san-half-999999-x'))).toBe(false);
});

test('results never go among the originals, nor into a file', { timeout: 240_000 }, async () => {
  const { dir, say } = terminal();
  const photos = join(dir, 'ảnh');
  mkdirSync(photos);
  writeFileSync(join(photos, '1.jpg'), await drawPhoto(1, 600));
  for (const out of [photos, join(photos, '1.jpg')])
    expect(await say(['photo', 'fix', photos, '--out', out])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--out'),
    });
  expect((await say(['photo', 'fix', photos])).code).toBe(2);
  expect(visible(photos)).toEqual(['1.jpg']);
});
