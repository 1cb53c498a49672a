import { expect, test } from 'vitest';
import en from '../../main/practice/words/en.json' with { type: 'json' };
import { speak } from '../../main/practice/words/index.ts';
import vi from '../../main/practice/words/vi.json' with { type: 'json' };

const variables = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .toSorted((one, other) => String(one).localeCompare(String(other)));

test('the practice pages say the same things in both languages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(vi));
  for (const [word, text] of Object.entries(vi)) {
    expect(text, word).not.toBe('');
    expect(text, word).toBe(text.normalize('NFC'));
    expect(variables(en[word as keyof typeof en]), word).toEqual(variables(text));
  }
});

test('values stand where the words want them', () => {
  expect(speak('vi')('count', { n: 3 })).toBe('3 sản phẩm');
});
