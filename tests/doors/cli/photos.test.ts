import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPhoto } from '../../fixtures/ready.ts';
import { asSharp, pack } from '../../photos/draw.ts';
import { terminal } from './terminal.ts';

const HEIC = fileURLToPath(new URL('../../fixtures/drawn.heic', import.meta.url));

type Line = {
  file: string;
  verdict: string;
  findings: { fix: { kind: string } | null }[];
  metrics: object;
  ms: object;
  score: { score: number } | null;
  source: { bytes: number; modified: number } | null;
  by: object;
  failure?: object;
};
const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

test(
  'a folder of photos is judged one line a file, without a product and without writing anything',
  { timeout: 240_000 },
  async () => {
    const { dir, data, say } = terminal();
    const photos = join(dir, 'ảnh');
    mkdirSync(join(photos, 'chợ'), { recursive: true });
    const good = await asSharp(pack(2100, 2100)).jpeg({ quality: 88 }).toBuffer();
    writeFileSync(join(photos, '1 tốt.jpg'), good);
    writeFileSync(join(photos, '2 nhòe.jpg'), await sharp(good).blur(14).jpeg().toBuffer());
    copyFileSync(HEIC, join(photos, '3.heic'));
    writeFileSync(join(photos, '4 thư.jpg'), 'kính gửi');
    writeFileSync(join(photos, '.ẩn.jpg'), good);
    writeFileSync(join(photos, 'chợ', '5 tốt.png'), await sharp(good).png().toBuffer());

    const { code, out, err } = await say(['--json', 'photo', 'check', photos, join(dir, 'không có.jpg')]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const lines = linesOf(out);
    expect(lines.map(({ file, verdict }) => [file, verdict])).toEqual([
      [join(photos, '1 tốt.jpg'), 'good'],
      [join(photos, '2 nhòe.jpg'), 'retake'],
      [join(photos, '3.heic'), expect.stringMatching(/^(mend|retake)$/)],
      [join(photos, '4 thư.jpg'), 'unreadable'],
      [join(photos, 'chợ', '5 tốt.png'), 'good'],
      [join(dir, 'không có.jpg'), 'unreadable'],
    ]);
    for (const { file, verdict, findings, metrics, ms, score, source, by, ...rest } of lines) {
      expect(by).toEqual({ rules: expect.any(String), lang: 'vi' });
      expect(source === null, file).toBe(file.endsWith('không có.jpg'));
      expect(ms, file).toEqual({ decode: expect.any(Number), checks: expect.any(Number) });
      if (verdict === 'unreadable') {
        expect({ findings, metrics, score }).toEqual({ findings: [], metrics: {}, score: null });
        expect(rest).toEqual({ failure: { code: expect.stringMatching(/^photo\./), message: expect.any(String) } });
      } else {
        expect(metrics).toMatchObject({
          width: expect.any(Number),
          height: expect.any(Number),
          blur: expect.any(Object),
          exposure: expect.any(Object),
        });
        expect(score?.score, file).toBeGreaterThan(0);
        expect(rest).toEqual({});
      }
      expect(findings.some((finding) => finding.fix?.kind === 'retake')).toBe(verdict === 'retake');
    }
    expect(readdirSync(join(data, 'photos'))).toEqual([]);
    expect(await say(['--json', 'photo', 'check', join(photos, '1 tốt.jpg')])).toMatchObject({ code: 0, err: '' });
  },
);

// A limit on file sizes is the one full disk that needs no right to make.
test.runIf(process.platform !== 'win32')(
  'a full disk is called so, and takes nothing that was there',
  { timeout: 240_000 },
  async () => {
    const { dir, json, say, within } = terminal();
    const { id } = (await json(['product', 'new', '--name', 'Nhút'])).value as { id: string };
    const small = join(dir, 'nhỏ.jpg');
    const large = join(dir, 'lớn.png');
    writeFileSync(small, await drawPhoto(1, 300));
    const noise = Buffer.from(Array.from({ length: 1100 * 1100 * 3 }, (_, at) => (at * 2_654_435_761) >>> 24));
    writeFileSync(
      large,
      await sharp(noise, { raw: { width: 1100, height: 1100, channels: 3 } })
        .png({ compressionLevel: 0 })
        .toBuffer(),
    );
    await say(['photo', 'add', id, small]);
    const { code, out, err } = await within(2_000_000, ['--lang', 'en', 'photo', 'add', id, large]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/disk/i);
    expect((await json(['product', 'show', id])).value).toMatchObject({ photos: [{ fileName: 'nhỏ.jpg' }] });
    expect((await say(['photo', 'add', id, large])).code, 'with room again it goes in').toBe(0);
  },
);
