import { expect, test } from 'vitest';
import { inOrder } from '../../../main/doors/cli/in-order.ts';
import type { Line } from '../../../main/doors/cli/lines.ts';
import { createProgress } from '../../../main/doors/cli/progress.ts';
import { card, safe } from '../../../main/doors/cli/sheet-page.ts';
import { createI18n } from '../../../shared/locales/i18n.ts';
import type { Box } from '../../../shared/model/box.ts';
import { metrics } from '../../shared/rules/dossier.ts';

const i18n = createI18n('vi');

async function* numbers(count: number, taken: number[] = []) {
  for (let number = 0; number < count; number += 1) {
    taken.push(number);
    yield number;
  }
}

test('answers come in the order of the files, and no more than a few files are ever in hand', async () => {
  const taken: number[] = [];
  const given: number[] = [];
  const later = (number: number) => new Promise<number>((resolve) => setImmediate(() => resolve(number)));
  for await (const number of inOrder(numbers(100, taken), 3, new AbortController().signal, later)) {
    given.push(number);
    expect(taken.length - given.length).toBeLessThan(3);
  }
  expect(given).toEqual(Array.from({ length: 100 }, (_, number) => number));
});

test('once stopped it ends, even while an answer never comes', async () => {
  const stopping = new AbortController();
  const given: number[] = [];
  const work = (number: number) => (number < 2 ? Promise.resolve(number) : new Promise<number>(() => {}));
  for await (const number of inOrder(numbers(9), 1, stopping.signal, work)) {
    given.push(number);
    if (number === 1) setImmediate(() => stopping.abort());
  }
  expect(given).toEqual([0, 1]);
});

function shown(isTTY: boolean, total: number, done: number, columns = 60) {
  let [clock, written] = [0, ''];
  const write = (text: string) => {
    written += text;
    return true;
  };
  const progress = createProgress(i18n, total, () => clock, { isTTY, columns, write });
  for (let number = 1; number <= done; number += 1) {
    clock += 1000;
    progress.step(`/ảnh/Mắm\u001B[2J ${number}.jpg`);
  }
  progress.end();
  return written;
}

test('on a terminal one line is written over, never wider than it, and no name gives it orders', () => {
  const written = shown(true, 100, 3);
  expect(written).not.toContain('\n');
  const lines = written.split('\r\u001B[K').filter((line) => line !== '');
  expect(lines).toEqual([
    expect.stringMatching(/^1 \/ 100 · Mắm\?\[2J 1\.jpg$/),
    expect.stringMatching(/^2 \/ 100 · còn 2 phút · Mắm/),
    expect.stringMatching(/^3 \/ 100/),
  ]);
  expect(written.endsWith('\r\u001B[K'), 'nothing is left of it').toBe(true);
  for (const line of shown(true, 100, 3, 20).split('\r\u001B[K')) expect(line.length).toBeLessThan(20);
});

test('in a log there is a line now and then, and none for a few files', () => {
  expect(shown(false, 6, 6)).toBe('');
  expect(shown(false, 150, 150)).toBe('50 / 150 · còn 2 phút\n100 / 150 · còn 50 giây\n');
});

const box: Box = [0.9, 0, 0.1, 0.5];
const finding = {
  rule: 'PHO-05',
  severity: 'advice' as const,
  message: 'Có số <điện thoại>',
  detail: '',
  source: '',
  fix: null,
};
const line: Line = {
  file: '/ảnh/1.jpg',
  verdict: 'mend',
  score: { score: 61, parts: [], raise: [{ part: 'ground', points: 9 }] },
  findings: [
    { ...finding, place: { step: 'photos' } },
    { ...finding, place: { step: 'photos', box } },
  ],
  metrics: metrics({ width: 4000, height: 2000 }),
  source: null,
  by: { rules: 'vn', lang: 'vi' },
  ms: { decode: 1, checks: 1 },
};

test('a finding with a place is marked there with its number, in the shape of the picture', () => {
  const html = card(i18n, line, '1.jpg', '/ảnh/bảng.html', Uint8Array.of(1, 2, 3));
  expect(html).toContain('viewBox="0 0 320.0 160.0"');
  expect(html.match(/<rect class="line" x="288.0" y="0.0" width="32.0" height="80.0"/g)).toHaveLength(1);
  expect(html, 'the number stays inside the picture').toMatch(/<circle cx="288.0" cy="11.0" r="11"\/><text[^>]*>2</);
  expect(html).toContain('Có số &lt;điện thoại&gt;');
  expect(html).toContain('href="./1.jpg"');
  expect(html).toContain('--score:61');
  expect(card(i18n, line, '1.jpg', '/ảnh/bảng.html', null)).not.toContain('<svg');
});

test('signs that HTML gives a meaning, and those that it cannot hold, are taken away', () => {
  expect(safe(`<a b='c' d="e">&\u0000\u001B`)).toBe('&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;');
});
