import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { drawPhoto } from '../../fixtures/ready.ts';
import { terminal } from './terminal.ts';

const TIMEOUT_MS = 240_000;
const cardsIn = (html: string) => html.split('<li class="card ').slice(1);

test(
  'a sheet is one file that needs nothing else, and a name with signs of a web page is only a name',
  { timeout: TIMEOUT_MS },
  async () => {
    const { dir, say } = terminal();
    const photos = join(dir, 'ảnh bà Năm');
    const out = join(photos, 'bảng ảnh.html');
    mkdirSync(join(photos, 'chợ quê'), { recursive: true });
    const evil = process.platform === 'win32' ? "mắm & 'cá'.jpg" : `mắm <img src=x onerror=alert(1)> & "cá".jpg`;
    writeFileSync(join(photos, evil), await drawPhoto(1, 900));
    writeFileSync(join(photos, 'chợ quê', 'Rau 1.jpg'), await drawPhoto(2, 400));
    writeFileSync(join(photos, 'hỏng.jpg'), 'kính gửi');

    const first = await say(['--json', '--lang', 'en', 'photo', 'sheet', photos, '--out', out]);
    expect(first).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(first.out)).toMatchObject({ out, photos: 3, unreadable: 1 });
    const html = readFileSync(out, 'utf8');
    expect(html).not.toMatch(/<script|onerror=alert\(1\)>|https?:|src="(?!data:image\/webp;base64,)/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<html lang="en">');
    const cards = cardsIn(html);
    expect(cards).toHaveLength(3);
    expect(cards.filter((card) => card.includes('data:image/webp;base64,UklGR'))).toHaveLength(2);
    expect(cards.find((card) => card.startsWith('unreadable'))).toContain('hỏng.jpg');
    expect(html).toContain('href="./ch%E1%BB%A3%20qu%C3%AA/Rau%201.jpg"');
    expect(html).toContain('mắm &lt;img src=x'.slice(0, process.platform === 'win32' ? 3 : undefined));
    expect(
      readdirSync(photos).filter((name) => name.startsWith('.')),
      'no draft is left',
    ).toEqual([]);

    // The sheet itself is no photo of the folder, and in Vietnamese it speaks Vietnamese.
    expect(JSON.parse((await say(['--json', 'photo', 'sheet', photos, '--out', out])).out)).toMatchObject({
      photos: 3,
    });
    expect(readFileSync(out, 'utf8')).toContain('<html lang="vi">');
  },
);

test(
  'stopped before the end, the sheet shows what was seen and says what was not; the next run ends it',
  { timeout: TIMEOUT_MS },
  async () => {
    const { dir, say, start } = terminal();
    const photos = join(dir, 'ảnh');
    const kept = join(dir, 'kq.jsonl');
    const out = join(dir, 'bảng.html');
    mkdirSync(photos);
    for (let number = 1; number <= 8; number += 1)
      writeFileSync(join(photos, `${number}.jpg`), await drawPhoto(number, 900));
    const args = ['photo', 'sheet', photos, '--out', out, '--resume', kept];

    const child = start(args);
    const said = text(child.stderr!);
    // Some were judged once the file of results has grown.
    await expect
      .poll(() => readFileSync(kept, { flag: 'a+' }).length, { timeout: TIMEOUT_MS, interval: 20 })
      .toBeGreaterThan(0);
    child.kill('SIGINT');
    expect((await once(child, 'close'))[0]).toBe(1);
    expect(await said).toMatch(/Đã dừng ở \d \/ 8 tệp/);
    const part = readFileSync(out, 'utf8');
    const seen = cardsIn(part).length;
    expect(seen).toBeLessThan(8);
    expect(part).toContain('class="stopped"');
    expect(part.trimEnd().endsWith('</html>')).toBe(true);

    await say(args);
    const whole = readFileSync(out, 'utf8');
    expect(cardsIn(whole)).toHaveLength(8);
    expect(whole).not.toContain('class="stopped"');
    expect(cardsIn(whole).slice(0, seen)).toEqual(cardsIn(part).map((card) => card.replace(FOOT, '')));
  },
);
const FOOT = '</ul></body></html>\n';

test(
  'a sheet in a folder that is not there is wrong use, and nothing is looked at',
  { timeout: TIMEOUT_MS },
  async () => {
    const { dir, say } = terminal();
    writeFileSync(join(dir, '1.jpg'), await drawPhoto(1, 400));
    const { code, err } = await say([
      'photo',
      'sheet',
      join(dir, '1.jpg'),
      '--out',
      join(dir, 'không có', 'bảng.html'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('--out');
  },
);
