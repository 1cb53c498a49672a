import fc from '../fc.ts';
import { describe, expect, test } from 'vitest';
import { formatBytes } from '../../../shared/text/bytes.ts';
import { userLength, utf8Length } from '../../../shared/text/length.ts';
import { formatMoney, parseMoney } from '../../../shared/text/money.ts';
import { formatNumber, parseNumber } from '../../../shared/text/numbers.ts';

describe('money', () => {
  test.each([
    '125000',
    '125.000',
    '125,000',
    '125 000',
    '125k',
    '125K',
    '125 nghìn',
    '0,125 triệu',
    '125.000 ₫',
    '125.000đ',
    '125000 VND',
    '125.000 đồng',
    ' 125.000\u00A0₫ ',
  ])('%s is 125.000 ₫', (typed) => {
    expect(parseMoney(typed)).toBe(125_000);
  });

  test.each([
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1,5 triệu', 1_500_000],
    ['1.5tr', 1_500_000],
    ['12,5k', 12_500],
    ['0', 0],
  ])('%s is read as meant', (typed, vnd) => {
    expect(parseMoney(typed)).toBe(vnd);
  });

  test.each([
    '',
    'mười nghìn',
    '-5000',
    '12.50',
    '125,5',
    '1.25.000',
    '125.000.00',
    '12 34',
    '1,2345k',
    'k',
    '1e5',
    '0x10',
  ])('%s is asked about instead of guessed', (typed) => {
    expect(parseMoney(typed)).toBeNull();
  });

  test('a price written on the screen is read back as the same price', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (vnd) => parseMoney(formatMoney(vnd)) === vnd));
  });

  test('reading never fails and never gives a part of a đồng', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const vnd = parseMoney(typed);
        expect(vnd === null || (Number.isSafeInteger(vnd) && vnd >= 0)).toBe(true);
      }),
    );
  });
});

describe('numbers', () => {
  test.each([
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['1.000', 1_000],
    ['1,000', 1],
    ['0.125', 0.125],
    ['12.345.678,9', 12_345_678.9],
    ['1,000,000', 1_000_000],
    ['1 000', 1_000],
    ['1.5', 1.5],
    ['007', 7],
  ])('%s is read as it is meant in Viet Nam', (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  test.each(['', 'abc', '1.2.3', '1,2,3', '1.00,5', ',5', '5,', '-1', 'NaN', 'Infinity'])(
    '%s is no number',
    (typed) => {
      expect(parseNumber(typed)).toBeNull();
    },
  );

  test.each([
    [1234.5, '1.234,5'],
    [0, '0'],
    [-1234567.891, '-1.234.567,891'],
    [-0.0001, '0'],
    [100, '100'],
  ])('%d is written %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        (thousandths) => parseNumber(formatNumber(thousandths / 1000)) === thousandths / 1000,
      ),
    );
  });
});

describe('sizes', () => {
  test.each([
    [0, '0 KB', '0 KB'],
    [1, '1 KB', '1 KB'],
    [640_000, '640 KB', '640 KB'],
    [999_600, '1 MB', '1 MB'],
    [1_240_000, '1,2 MB', '1.2 MB'],
    [2_500_000_000, '2,5 GB', '2.5 GB'],
    [1_200_000_000_000, '1.200 GB', '1,200 GB'],
  ])('%d bytes are told in both languages', (bytes, vi, en) => {
    expect([formatBytes(bytes, 'vi'), formatBytes(bytes, 'en')]).toEqual([vi, en]);
  });
});

describe('lengths', () => {
  test('an accent is no character of its own, whatever form the text came in', () => {
    expect(userLength('Nước mắm'.normalize('NFD'))).toBe(8);
    expect(userLength('🐟🐟')).toBe(2);
  });

  test('bytes are those that UTF-8 sends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => utf8Length(text) === new TextEncoder().encode(text.normalize('NFC')).length,
      ),
    );
  });
});
