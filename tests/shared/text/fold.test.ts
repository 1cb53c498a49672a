import fc from '../fc.ts';
import { describe, expect, test } from 'vitest';
import { compareKey, differingWords, searchKey } from '../../../shared/text/fold.ts';

/** Letters people really type, with and without accents, composed and not. */
const letters = Array.from(
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ ĐÀỐ',
);
const vietnamese = fc.array(fc.constantFrom(...letters), { maxLength: 30 }).map((parts) => parts.join(''));

describe('searching without accents', () => {
  test.each([
    ['Nước mắm', 'nuoc mam'],
    ['ĐƯỜNG', 'duong'],
    ['Mật ong Đô Lương', 'mat ong do luong'],
    ['Bánh đa Ðô Lương', 'banh da do luong'],
    ['Giò bê', 'gio be'],
  ])('%s is found by typing %s', (written, typed) => {
    expect(searchKey(written)).toBe(searchKey(typed));
  });

  test('a name copied from a Mac is found like one typed here', () => {
    fc.assert(fc.property(vietnamese, (text) => searchKey(text.normalize('NFD')) === searchKey(text.normalize('NFC'))));
  });

  test('the key of a key is itself, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => searchKey(searchKey(text)) === searchKey(text)));
  });
});

describe('comparing names', () => {
  test.each([
    ['Nước mắm Hoà Bình', 'nước mắm hòa bình'],
    ['khoẻ', 'khỏe'],
    ['Thuý', 'THÚY'],
    ['Uỷ ban', 'Ủy ban'],
    ['toà nhà', 'tòa nhà'],
    ['HTX Sen quê Bác – Nam Đàn', 'HTX Sen quê Bác - Nam Đàn'],
    ['Giò  bê\u00A0(Nam Đàn)', 'giò bê Nam Đàn'],
    ['Bánh ða', 'bánh đa'],
    ['mật\u200Bong', 'mậtong'],
  ])('"%s" and "%s" are the same name', (one, other) => {
    expect(compareKey(one)).toBe(compareKey(other));
  });

  test.each([
    ['Mật ong', 'Mat ong'],
    ['Nước mắm 30', 'Nước mắm 40'],
    ['quý', 'qúi'],
    ['đa', 'da'],
  ])('"%s" and "%s" stay different names', (one, other) => {
    expect(compareKey(one)).not.toBe(compareKey(other));
  });

  test('syllables with one spelling only keep it', () => {
    expect(compareKey('Hoàng toàn quý già giá huỳnh ngoẻo')).toBe('hoàng toàn quý già giá huỳnh ngoẻo');
  });

  test('the key of a key is itself, and does not depend on the Unicode form', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(compareKey(compareKey(text))).toBe(compareKey(text));
        expect(compareKey(text.normalize('NFD'))).toBe(compareKey(text));
      }),
    );
  });

  test('the words that differ are named, in their order', () => {
    expect(differingWords('Nước mắm Cửa Lò 30', 'Nước mắm Cửa Hội 30 độ')).toEqual(['lò', 'hội', 'độ']);
    expect(differingWords('Giò bê', 'giò  BÊ')).toEqual([]);
  });
});
