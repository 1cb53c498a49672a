// A program that is older than its rules says them in the words that came with them; no file changes what it says itself.
import { expect, test } from 'vitest';
import { readPackFile, tie } from '../../main/rules/file.ts';
import { createI18n } from '../../shared/locales/i18n.ts';
import { currentPack } from '../../shared/rules/index.ts';
import { wordsOf } from '../../shared/rules/words.ts';
import { newer, newRule, newQuestion } from './newer-pack.ts';
import { signedText, younger } from './pack-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const failed = (detail: string) =>
  expect.objectContaining({ code: 'pack.broken', values: { detail: expect.stringContaining(detail) as string } });

test('what a newer rule asks, why, and what may be answered come with the pack, in both languages', () => {
  const { pack } = readPackFile(bytes(signedText(newer())));
  const words = wordsOf(pack);
  expect(words.vi).toMatchObject({
    'rule.OCP-99.title': newRule.words.vi.title,
    'rule.OCP-99.why': newRule.words.vi.why,
    'question.stream-sale.ask': newQuestion.words.vi.ask,
    'question.stream-sale.against': newQuestion.words.vi.against,
    'answer.sometimes': 'Thỉnh thoảng',
  });
  expect(words.en).toMatchObject({ 'rule.OCP-99.title': newRule.words.en.title, 'answer.sometimes': 'Sometimes' });
});

test("the words that the publisher's program has go along without being typed", () => {
  const { pack } = readPackFile(bytes(signedText()));
  const carried = wordsOf(pack);
  for (const language of ['vi', 'en'] as const) {
    const { t } = createI18n(language);
    expect(carried[language]['rule.OCP-01.title']).toBe(t('rule.OCP-01.title'));
    expect(carried[language]['question.label-map.ask']).toBe(t('question.label-map.ask'));
    expect(carried[language]['answer.yes']).toBe(t('answer.yes'));
  }
  const asked = pack.questions.every(
    ({ id }) => carried.vi[`question.${id}.ask`] && carried.en[`question.${id}.against`],
  );
  expect(asked).toBe(true);
  expect(pack.rules.every(({ id }) => carried.vi[`rule.${id}.why`])).toBe(true);
});

test('the pack of the program needs none', () => {
  expect(wordsOf(currentPack)).toEqual({ vi: {}, en: {} });
});

test('a rule, question or answer that nobody has words for is not signed', () => {
  const { words: _rule, ...ruleAlone } = newRule;
  const { words: _question, ...questionAlone } = newQuestion;
  expect(() => signedText(newer({ rule: ruleAlone }))).toThrow(failed('rule.OCP-99'));
  expect(() => signedText(newer({ question: questionAlone }))).toThrow(failed('question.stream-sale'));
  expect(() => signedText(newer({ answers: {} }))).toThrow(failed('answer.sometimes'));
});

test('words are part of what is signed', () => {
  const text = signedText(newer());
  const altered = text.replace(newRule.words.vi.title, 'Gửi tiền vào tài khoản này');
  expect(altered).not.toBe(text);
  expect(() => readPackFile(bytes(altered))).toThrow(expect.objectContaining({ code: 'pack.changed' }));
});

test.each([
  ['a page of text', 'a'.repeat(81)],
  ['nothing but blanks', '   '],
  ['two lines', 'Một\nHai'],
  ['orders to a terminal', 'Một\u001b[2J'],
  ['signs that turn the writing about', 'Một\u202e hai'],
  ['signs that cannot be seen', 'Một\u200b hai'],
  ['a place to be filled in', 'Chào {{name}}'],
  ['words of other keys', '$t(app.name)'],
])('%s is no title', (_what, title) => {
  const words = { ...newRule.words, vi: { ...newRule.words.vi, title } };
  expect(() => tie(newer({ rule: { ...newRule, words } }))).toThrow(failed('title'));
});

test('words in one language alone, or for the answers that no choice can be, are refused', () => {
  const { en: _en, ...half } = newRule.words;
  expect(() => tie(newer({ rule: { ...newRule, words: half } }))).toThrow(failed('en'));
  expect(() => tie(newer({ answers: { __proto: { vi: 'Có', en: 'Yes' } } }))).toThrow(failed('answers'));
  expect(() => tie(younger({ answers: { 'a.b': { vi: 'Có', en: 'Yes' } } }))).toThrow(failed('answers'));
});
