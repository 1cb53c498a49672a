import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsInComponents } from './jsx-text.ts';

const components = globSync('renderer/**/*.tsx', { cwd: new URL('../../..', import.meta.url) });
const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

test('every word on the screens comes from the locales, so that nobody meets a language they did not choose', () => {
  expect(components.length).toBeGreaterThan(0);
  const found = components.flatMap((file) => wordsInComponents(read(file), file).map((words) => `${file}: ${words}`));
  expect(found).toEqual([]);
});

describe('the search itself', () => {
  test.each([
    ['<p>Xin chào</p>', 'Xin chào'],
    ['<p>{"Hello"}</p>', 'Hello'],
    ['<p>{done ? "Xong" : t("a.b")}</p>', 'Xong'],
    ['<p>{done && `Còn ${n} ảnh`}</p>', 'Còn '],
    ['<Button title="Save">{t("x.y")}</Button>', 'Save'],
    ['<input placeholder={"Tên" + n} />', 'Tên'],
    ['<><span aria-label={busy ? "Đang gửi" : undefined} /></>', 'Đang gửi'],
  ])('finds the words in %s', (jsx, words) => {
    expect(wordsInComponents(`export const x = ${jsx};`, 'x.tsx')).toContain(words);
  });

  test.each([
    '<p>{t("list.title")}</p>',
    '<p>×  · 12 %</p>',
    '<p className="wide row">{name}</p>',
    '<Text size="lg" role="status">{`${a}/${b}`}</Text>',
    '<p>{kind === "front" ? t("a.b") : null}</p>',
  ])('lets %s be', (jsx) => {
    expect(wordsInComponents(`export const x = ${jsx};`, 'x.tsx')).toEqual([]);
  });
});
