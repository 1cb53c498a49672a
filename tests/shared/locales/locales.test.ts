import { describe, expect, test } from 'vitest';
import { FAILURES } from '../../../shared/contract/failure.ts';
import en from '../../../shared/locales/en.json' with { type: 'json' };
import vi from '../../../shared/locales/vi.json' with { type: 'json' };
import { FIX_KINDS, SEVERITIES, STEPS } from '../../../shared/model/finding.ts';
import { ISSUER_LEVELS, PAPER_KINDS } from '../../../shared/model/paper.ts';
import { PHOTO_ROLES } from '../../../shared/model/photo.ts';
import { PRODUCER_KINDS } from '../../../shared/model/producer.ts';
import { OCOP_SETS } from '../../../shared/model/product.ts';
import { currentPack } from '../../../shared/rules/index.ts';
import { checks } from '../../../shared/rules/registry.ts';
import { flat, singular, variables } from './words.ts';

const languages = { vi: flat(vi), en: flat(en) };
const keysOf = (sentences: [string, string][]) => new Set(sentences.map(([key]) => singular(key)));
const keys = { vi: keysOf(languages.vi), en: keysOf(languages.en) };
const both = (key: string) => keys.vi.has(key) && keys.en.has(key);
const codes = [...new Set(Object.values(checks).flatMap((check) => check.codes))];

/** Variables by key. `count` may hide in a plural: "one day" needs no figure. */
function variablesOf(sentences: [string, string][]) {
  const byKey = new Map<string, Set<string>>();
  for (const [key, sentence] of sentences)
    byKey.set(singular(key), new Set([...(byKey.get(singular(key)) ?? []), ...variables(sentence)]));
  return new Map([...byKey].map(([key, names]) => [key, [...names].toSorted()]));
}

describe('two languages', () => {
  test('what is said in one is said in the other', () => {
    expect(
      [...keys.vi].filter((key) => !keys.en.has(key)),
      'missing in English',
    ).toEqual([]);
    expect(
      [...keys.en].filter((key) => !keys.vi.has(key)),
      'missing in Vietnamese',
    ).toEqual([]);
  });

  test('both sentences take the same values, shown the same way', () => {
    const [first, second] = [variablesOf(languages.vi), variablesOf(languages.en)];
    expect([...first].filter(([key, names]) => String(names) !== String(second.get(key))).map(([key]) => key)).toEqual(
      [],
    );
  });

  test('no sentence is empty, padded, or in another Unicode form', () => {
    const odd = Object.values(languages).flatMap((all) =>
      all.filter(
        ([, sentence]) => sentence.trim() !== sentence || sentence === '' || sentence !== sentence.normalize('NFC'),
      ),
    );
    expect(odd).toEqual([]);
  });

  test('a plural in English has both its forms', () => {
    const forms = languages.en.map(([key]) => key).filter((key) => /_(?:one|other)$/.test(key));
    const lone = forms.filter(
      (key) => !forms.includes(key.replace(/_(one|other)$/, (_, form) => (form === 'one' ? '_other' : '_one'))),
    );
    expect(lone).toEqual([]);
  });
});

describe('words for what the house can say', () => {
  test('every failure a person can see has a sentence', () => {
    expect(FAILURES.filter((code) => !both(`failure.${code}`))).toEqual([]);
  });

  test('every finding has a title and an explanation', () => {
    expect(
      codes.flatMap((code) => [`finding.${code}.title`, `finding.${code}.detail`]).filter((key) => !both(key)),
    ).toEqual([]);
  });

  test('no words are left over for findings that nobody gives', () => {
    expect(Object.keys(vi.finding).filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('every function of the registry is used by the rules that came with the program', () => {
    const used = new Set(currentPack.rules.flatMap((rule) => rule.codes));
    expect(codes.filter((code) => !used.has(code))).toEqual([]);
  });

  test.each([
    ['fix', FIX_KINDS],
    ['severity', SEVERITIES],
    ['step', STEPS],
    ['role', PHOTO_ROLES],
    ['ocopSet', OCOP_SETS],
    ['producerKind', PRODUCER_KINDS],
    ['paperKind', PAPER_KINDS],
    ['issuerLevel', ISSUER_LEVELS],
  ] as const)('every %s has a name', (area, names) => {
    expect(names.filter((name) => !both(`${area}.${name}`))).toEqual([]);
  });
});

test('a finding never says that something is certified, lawful or approved (NĐ 37/2026 Art. 28.6)', () => {
  const boast =
    /hợp lệ|hợp pháp|đạt chuẩn|đã được (?:chứng nhận|công nhận là)|đúng quy định|\b(?:certified|lawful|compliant|approved|valid)\b/i;
  const sentences = Object.values(languages).flatMap((all) => all.filter(([key]) => key.startsWith('finding.')));
  expect(sentences.filter(([, sentence]) => boast.test(sentence))).toEqual([]);
});
