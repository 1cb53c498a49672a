import { expect, test } from 'vitest';
import {
  blankLabel,
  codeKey,
  fullest,
  groupOf,
  isLong,
  looksOf,
  packView,
  toneOf,
  wordless,
  type Shown,
} from '../../../renderer/screens/pack/view.ts';
import { Label } from '../../../shared/model/label.ts';
import { createI18n } from '../../../shared/locales/i18n.ts';
import { dossier, id, label, photo } from '../../shared/rules/dossier.ts';
import { lines, reading } from '../../shared/label/seen/reading.ts';

const seen = (item: Shown['item'], photoId: string | null): Shown => ({
  item,
  typed: '',
  state: photoId ? 'found' : 'unseen',
  at: photoId ? { photoId, box: [0, 0, 1, 1], text: '' } : null,
  confirmed: false,
});

test('the photo that tells the most is shown first; without any nothing is chosen', () => {
  const items = [seen('name', 'A'), seen('usage', 'B'), seen('lot', 'B'), seen('storage', null)];
  expect(fullest({ items })).toBe('B');
  expect(fullest({ items: [seen('name', null)] })).toBeNull();
});

test('what a person confirmed is asked no more, whatever was read', () => {
  expect(groupOf({ state: 'different', confirmed: true })).toBe('found');
  expect(groupOf({ state: 'different', confirmed: false })).toBe('different');
});

test('a confirmation ends when the words are changed', () => {
  const said = { ...label(), usage: 'Dùng ngay', confirmed: { usage: 'Dùng ngay' } };
  const usageOf = (of: Label) =>
    packView(dossier({ label: of, photos: [] })).items.find(({ item }) => item === 'usage')?.confirmed;
  expect(usageOf(said)).toBe(true);
  expect(usageOf({ ...said, usage: 'Pha loãng' })).toBe(false);
});

test('an empty label has no item and is as the desk would make it', () => {
  expect(Label.omit({ id: true }).safeParse(blankLabel(id('P'))).error).toBeUndefined();
});

test('with nothing typed at all, what was read on the pack is offered to be written in', () => {
  const read = reading(lines('Thành phần: Cá cơm 70 %, muối biển 30 %', 'Bảo quản: Nơi khô ráo, thoáng mát'));
  const view = packView(dossier({ label: null, photos: [photo('back', { reading: read })] }));
  expect(view.items.filter((one) => groupOf(one) === 'untyped').map(({ item }) => item)).toContain('ingredients');
});

test('a code that only may matter is drawn as a question, and each says its own sentence', () => {
  expect(toneOf({ says: 'same' })).toBe('found');
  expect(toneOf({ says: 'untyped' })).toBe('untyped');
  expect(toneOf({ says: 'differs' })).toBe('different');
  const { t } = createI18n('vi');
  for (const [kind, says] of [
    ['bars', 'fault'],
    ['square', 'differs'],
  ] as const) {
    expect(t(codeKey({ kind, says }))).not.toContain('pack.codes');
  }
});

test('the same picture twice is one to be read', () => {
  expect(looksOf([photo('front', { look: 'a' }), photo('back', { look: 'a' }), photo('side', { look: 'b' })])).toBe(2);
});

test('only a photo that was read is said to show no words', () => {
  expect(wordless(photo('back', { reading: reading([]) }))).toBe(true);
  expect(wordless(photo('back', { reading: reading(lines('Thành phần')) }))).toBe(false);
  expect(wordless(photo('back', { reading: null }))).toBe(false);
});

test('a text of many lines is folded, one of a line or two is not', () => {
  expect(isLong('Đường '.repeat(60))).toBe(true);
  expect(isLong('Nơi khô ráo, thoáng mát.')).toBe(false);
});
