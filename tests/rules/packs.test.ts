// A pack from a stick is used only if every byte is what a trusted publisher signed, and never leaves a desk without rules.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { canonical } from '../../main/rules/canonical.ts';
import { installedFile } from '../../main/rules/installed.ts';
import { createRules } from '../../main/rules/service.ts';
import { fingerprint, newKeys } from '../../main/rules/signature.ts';
import { currentPack } from '../../shared/rules/index.ts';
import { tempStore, testClock } from '../fixtures/desk.ts';
import { asFile, office, signedElsewhere, signedText, younger } from './pack-file.ts';

const AT_NEW_YEAR = Date.parse('2027-01-01T08:00:00+07:00');
const figures = fingerprint(office.publicKey);

function desk(at = AT_NEW_YEAR) {
  const { store, dir } = tempStore(undefined, testClock(at));
  const file = installedFile(dir);
  const open = () => createRules({ meta: store.meta, file, now: () => at, changed: () => {} });
  return { file, open, rules: open() };
}

test('the signed form is the same however keys stand and lines are broken, and no two packs share it', () => {
  expect(canonical({ b: [1, { d: 'ở', c: null }], a: true })).toBe('{"a":true,"b":[1,{"c":null,"d":"ở"}]}');
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});

test('an unknown publisher is refused by name and figures, and used once the figures were compared', async () => {
  const { rules, open, file } = desk();
  const given = asFile(signedText());
  const refused = { code: 'pack.unknown-signer', values: { name: 'Sở Công Thương', fingerprint: figures } };
  await expect(rules.preview(given)).rejects.toMatchObject(refused);
  await expect(rules.install(given)).rejects.toMatchObject(refused);
  await expect(rules.trust(given, '0000 0000')).rejects.toMatchObject({ code: 'pack.fingerprint' });
  await rules.trust(given, figures.replaceAll(' ', ''));
  expect(await rules.install(given)).toMatchObject({ date: '2026-12-24', publisher: { name: 'Sở Công Thương' } });
  expect(rules.pack().date).toBe('2026-12-24');
  expect(open().state()).toMatchObject({ date: '2026-12-24', broken: null });
  expect(readFileSync(file, 'utf8')).toBe(signedText());
});

test('what a pack changes is told by rule before it is used', async () => {
  const pack = younger();
  const [first, second, ...rest] = pack.rules;
  const words = { vi: { title: 'Điều mới', why: 'Luật mới.' }, en: { title: 'A new one', why: 'A new law.' } };
  pack.rules = [{ ...first!, source: 'NĐ 99/2027' }, Object.assign({ ...second! }, { id: 'OCP-99', words }), ...rest];
  const { rules } = desk();
  await rules.trust(asFile(signedText(pack)), figures);
  const { changes } = await rules.preview(asFile(signedText(pack)));
  expect(changes).toEqual([
    { id: first!.id, kind: 'changed', aspects: ['source'], words: expect.any(Object) as object },
    { id: 'OCP-99', kind: 'added', aspects: [], words },
    { id: second!.id, kind: 'removed', aspects: [], words: null },
  ]);
  expect(rules.pack()).toBe(currentPack);
});

test('a file that is not what was signed, or is no pack, is refused and says why', async () => {
  const { rules } = desk();
  const signed = signedText();
  const other = JSON.stringify({
    ...(JSON.parse(signed) as object),
    publisher: { name: 'Ai đó', key: newKeys().publicKey },
  });
  const files: [string, string][] = [
    [signed.replace('2026-12-24', '2026-12-25'), 'pack.changed'],
    [other, 'pack.changed'],
    ['', 'pack.empty'],
    ['  \n', 'pack.empty'],
    ['xin chào', 'pack.not-a-pack'],
    ['{}', 'pack.not-a-pack'],
    [signed.slice(0, 500), 'pack.not-a-pack'],
    [' '.repeat(5_000_001), 'pack.too-big'],
  ];
  for (const [text, code] of files) await expect(rules.install(asFile(text)), code).rejects.toMatchObject({ code });
  expect(rules.pack()).toBe(currentPack);
});

test('rules that need a newer program are not signed by mistake, and older ones do not replace newer ones', async () => {
  const pack = younger();
  pack.rules[0] = { ...pack.rules[0]!, check: 'notYetWritten' };
  expect(() => signedText(pack)).toThrow(
    expect.objectContaining({ code: 'pack.newer-program', values: { checks: 'notYetWritten' } }),
  );
  const { rules } = desk();
  await expect(rules.install(asFile(signedElsewhere(pack)))).rejects.toMatchObject({ code: 'pack.newer-program' });
  const old = asFile(signedText(younger({ date: '2026-01-01' })));
  await rules.trust(old, figures);
  await expect(rules.install(old)).rejects.toMatchObject({ code: 'pack.older', values: { date: '2026-01-01' } });
});

test('an installed file that went bad leaves the rules of the program in use, and is told', async () => {
  const { rules, open, file } = desk();
  const given = asFile(signedText());
  await rules.trust(given, figures);
  await rules.install(given);
  for (const text of ['', signedText().slice(0, 900), signedText().replace('2026-12-24', '2026-12-26')]) {
    writeFileSync(file, text);
    const again = open();
    expect(again.pack()).toBe(currentPack);
    expect(again.state().broken?.code).toMatch(/^pack\./);
  }
});

test('a half-written file beside the installed one changes nothing', async () => {
  const { rules, open, file } = desk();
  await rules.trust(asFile(signedText()), figures);
  await rules.install(asFile(signedText()));
  const half = join(dirname(file), '.incoming-999999999-0-1');
  writeFileSync(half, signedText().slice(0, 700));
  expect(open().state()).toMatchObject({ date: '2026-12-24', broken: null });
  await rules.install(asFile(signedText()));
  expect(readdirSync(dirname(file)), 'cleared away with the next one').toEqual(['pack.json']);
});

test('a folder that nothing can be written to keeps the old rules', async () => {
  const { rules, file } = desk();
  await rules.trust(asFile(signedText()), figures);
  // In the place of the file to be written stands a folder: nothing can take its name, whoever runs the test.
  mkdirSync(join(file, 'đầy'), { recursive: true });
  await expect(rules.install(asFile(signedText()))).rejects.toThrow(/pack\.json/);
  expect(rules.pack()).toBe(currentPack);
  expect(readdirSync(dirname(file))).toEqual(['pack.json']);
});

test('rules that nobody reviewed for more than 90 days are called old', () => {
  const days = (n: number) => Date.parse(`${currentPack.date}T08:00:00+07:00`) + n * 86_400_000;
  expect(desk(days(90)).rules.state()).toMatchObject({ ageDays: 90, stale: false });
  expect(desk(days(91)).rules.state()).toMatchObject({ ageDays: 91, stale: true });
});
