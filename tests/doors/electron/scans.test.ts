import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScans } from '../../../main/doors/electron/scans.ts';

const SHA = 'a'.repeat(64);
const PDF = `lensan://desk/scan/${SHA}.pdf`;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'giấy tờ '))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function scans(answer: Response | null = new Response('%PDF-1.7')) {
  const opened: string[] = [];
  return {
    opened,
    ...createScans(
      join(folder, 'scans'),
      async () => answer,
      async (path) => opened.push(path),
    ),
  };
}

test('a scan opens as a copy, under the type it has', async () => {
  const { opened, show } = scans();
  await show(PDF);
  expect(opened).toHaveLength(1);
  expect(opened[0]).toMatch(/\.pdf$/);
  expect(readFileSync(opened[0] ?? '', 'utf8')).toBe('%PDF-1.7');
});

test.each([null, new Response(null, { status: 404 })])('a scan that is gone opens nothing', async (answer) => {
  const { opened, show } = scans(answer);
  await show(PDF);
  expect(opened).toEqual([]);
});

test.each([PDF, `lensan://desk/scan/${SHA}.jpg`, `lensan://desk/scan/${SHA}.heic`])('%s is a scan', (address) => {
  expect(scans().isScan(address)).toBe(true);
});

test.each([
  `lensan://desk/scan/${SHA}.exe`,
  `lensan://desk/scan/${SHA}.desktop`,
  `lensan://desk/scan/${SHA}.svg`,
  `lensan://desk/scan/${SHA}.pdf.exe`,
  `lensan://desk/scan/../../${SHA}.pdf`,
  `lensan://desk/scan/..%2f${SHA}.pdf`,
  `lensan://desk/scan/${SHA}.pdf/x`,
  `lensan://desk/thumb/${SHA}.pdf`,
  `lensan://elsewhere/scan/${SHA}.pdf`,
  `https://desk/scan/${SHA}.pdf`,
  `file:///scan/${SHA}.pdf`,
  '',
])('%s is none, and no program is started for it', (address) => {
  expect(scans().isScan(address)).toBe(false);
});

test('copies of the last time are gone after a start', () => {
  mkdirSync(join(folder, 'scans'));
  writeFileSync(join(folder, 'scans', 'old.pdf'), '');
  scans();
  expect(readdirSync(folder)).toEqual([]);
});
