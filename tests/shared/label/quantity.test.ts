import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn, isPacksOf, lawfulQuantity, packsIn } from '../../../shared/label/quantity.ts';
import { IN_BASE_UNIT, unitOf } from '../../../shared/label/units.ts';
import { formatNumber } from '../../../shared/text/numbers.ts';

describe('what is weighed or poured in a text', () => {
  const bases = (text: string) => amountsIn(text).map(({ base, of }) => [base, of]);

  test('amounts come in grams and millilitres, whatever the unit', () => {
    expect(bases('Khối lượng tịnh: 0,5 kg')).toEqual([[500, 'mass']]);
    expect(bases('2 lạng, 1 lít, 33 cl')).toEqual([
      [200, 'mass'],
      [1000, 'volume'],
      [330, 'volume'],
    ]);
    expect(bases('1.000 g')).toEqual([[1000, 'mass']]);
    expect(bases('1,5L')).toEqual([[1500, 'volume']]);
  });

  test('strengths, sizes, temperatures, names and ends of larger figures are none', () => {
    for (const text of ['35 g/l', '20 cm x 30 cm', 'ở 20 °C', '4 sao', 'Cửa Lò 40°N', '1 000 g', 'g', '', null])
      expect(amountsIn(text), String(text)).toEqual([]);
  });

  test('what stands in a pack may follow a stroke', () => {
    expect(bases('330 ml/chai')).toEqual([[330, 'volume']]);
  });

  test.each([
    ['10 gói x 20 g', 10, 'gói', 20],
    ['200 g (10 gói x 20 g)', 10, 'gói', 20],
    ['60 g (20 túi lọc x 3 g)', 20, 'túi lọc', 3],
    ['10 x 20g', 10, '', 20],
    ['20 g × 10 gói', 10, 'gói', 20],
    ['20 g/gói x 10', 10, '', 20],
    ['3 hộp, mỗi hộp 200 g', 3, 'hộp', 200],
  ])('packs in a pack: %s', (text, count, pack, base) => {
    expect(packsIn(text)).toMatchObject({ count, pack, each: { base } });
  });

  test('sizes and one amount alone are no packs', () => {
    for (const text of ['20 cm x 30 cm', '500 g', '2 chai', 'x 20 g', null])
      expect(packsIn(text), String(text)).toBeNull();
  });
});

test('a box of twelve is packs of one, half of one is not', () => {
  expect(isPacksOf(6000, 500)).toBe(true);
  expect(isPacksOf(250, 500)).toBe(false);
});

const UNITS = Object.keys(IN_BASE_UNIT);

test('an amount is found again as it was written, and where it was written', () => {
  const words = fc.constantFrom('Khối lượng tịnh: ', 'Hộp ', '', 'Còn lại ');
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...UNITS), (before, figure, unit) => {
      const written = `${formatNumber(figure)} ${unit}`;
      const text = `${before}${written}, để nơi khô`;
      const [found] = amountsIn(text);
      expect(text.slice(found!.from, found!.to)).toBe(written);
      expect(found!.base).toBeCloseTo(figure * IN_BASE_UNIT[unit]!, 6);
    }),
  );
});

test('packs are found again as they were written', () => {
  const count = fc.integer({ min: 1, max: 99 });
  const figure = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(
      count,
      fc.constantFrom('gói', 'túi', 'lọ'),
      figure,
      fc.constantFrom('g', 'ml'),
      (many, pack, each, unit) => {
        expect(packsIn(`${many} ${pack} x ${each} ${unit}`)).toMatchObject({
          count: many,
          pack,
          each: { figure: each },
        });
        expect(packsIn(`${each} ${unit} x ${many} ${pack}`)).toMatchObject({
          count: many,
          pack,
          each: { figure: each },
        });
      },
    ),
  );
});

test('writing a quantity right never changes how much it is', () => {
  const unit = fc.constantFrom('g', 'gr', 'G', 'KG', 'kg', 'ký', 'ml', 'ML', 'cc', 'lạng', 'lit', 'L');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom('', ' ', '  '), unit, (figure, gap, sign) => {
      const written = `${figure}${gap}${sign}`;
      const [before, after] = [amountsIn(written)[0]!, amountsIn(lawfulQuantity(written))[0]!];
      expect(after.base).toBeCloseTo(before.base, 6);
    }),
  );
});

test('what the desk writes is lawful, and nothing but units is a unit', () => {
  for (const sign of UNITS) expect(unitOf(sign), sign).toMatchObject({ lawful: true, factor: 1 });
  for (const word of ['gr', 'KG', 'Ml', 'cc', 'lạng', 'lit']) expect(unitOf(word)?.lawful, word).toBe(false);
  for (const word of ['sao', 'gói', 'x', 'năm', '']) expect(unitOf(word), word).toBeNull();
});

test('any text can be read without an error, in its own order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      packsIn(text);
      const found = amountsIn(text).map(({ from }) => from);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    }),
  );
});
