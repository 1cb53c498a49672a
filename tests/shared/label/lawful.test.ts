import { describe, expect, test } from 'vitest';
import { lawfulDate } from '../../../shared/label/dates.ts';
import { lawfulQuantity } from '../../../shared/label/quantity.ts';
import { communesOf, inTwoLevels, readAddress } from '../../../shared/label/address.ts';
import old from '../../../shared/model/old-communes.json' with { type: 'json' };
import { COMMUNES, fullName } from '../../../shared/model/places.ts';
import { dayFrom } from '../../../shared/text/dates.ts';
import fc from '../fc.ts';
import { codes, findings, label } from '../rules/dossier.ts';

describe('what the desk writes right by itself', () => {
  test.each([
    ['500g', '500 g'],
    ['500gr', '500 g'],
    ['1 Kg', '1 kg'],
    ['500 ML', '500 ml'],
    ['330cc', '330 ml'],
    ['5 lạng', '500 g'],
    ['0,5 cân', '0,5 kg'],
    ['Khối lượng tịnh: 200G (10 gói x 20G)', 'Khối lượng tịnh: 200 g (10 gói x 20 g)'],
    ['1 lít', '1 lít'],
    ['10 hộp', '10 hộp'],
  ])('a quantity: %s is %s', (written, right) => {
    expect(lawfulQuantity(written)).toBe(right);
  });

  test.each([
    ['NSX: 2/4/26', 'NSX: 02/04/26'],
    ['Nsx: 02/04/26', 'NSX: 02/04/26'],
    ['2-4-2026', 'NSX: 02/04/2026'],
    ['MFG: 02.04.2026', 'NSX: 02/04/2026'],
    ['NSX 02/04-26', 'NSX: 02/04/26'],
    ['NSX: 30/02/2026', null],
    ['NSX: 04.26', null],
    ['12 tháng', null],
  ])('a date: %s is %s', (written, right) => {
    expect(lawfulDate(written, 'NSX')).toBe(right);
  });

  test('a quantity that was written right is complained of no more, and writing it twice changes nothing', () => {
    const figure = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.constantFrom('', ' '));
    const unit = fc.constantFrom('g', 'gr', 'G', 'kg', 'KG', 'ml', 'ML', 'cc', 'lạng', 'l');
    fc.assert(
      fc.property(figure, unit, ([count, gap], sign) => {
        const right = lawfulQuantity(`${count}${gap}${sign}`);
        expect(lawfulQuantity(right)).toBe(right);
        const said = codes({ label: label({ netQuantity: right }) });
        expect(said).not.toContain('unit-wrong');
        expect(said).not.toContain('quantity-no-space');
      }),
    );
  });

  test('a date that was written right is complained of no more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('/', '-', '.', ' '),
        fc.constantFrom('NSX: ', 'Nsx ', 'nsx:', ''),
        (day, month, sign, head) => {
          const right = lawfulDate(`${head}${day}${sign}${month}${sign}2026`, 'NSX');
          if (dayFrom(2026, month, day) === null) expect(right).toBeNull();
          else {
            expect(lawfulDate(right!, 'NSX')).toBe(right);
            expect(findings({ label: label({ madeOn: right }) }).filter(({ rule }) => rule === 'DAT-01')).toEqual([]);
          }
        },
      ),
    );
  });
});

describe('an address', () => {
  test('every commune of today is found in its own full name, in either style of tones', () => {
    for (const commune of COMMUNES)
      expect(readAddress(`Xóm Mẫu, ${fullName(commune)}`)).toMatchObject({
        commune: { code: commune.code },
        district: null,
      });
  });

  test('a district is taken out only where the commune stayed in it', () => {
    expect(inTwoLevels('Xóm 3, xã Vạn An, huyện Nam Đàn, tỉnh Nghệ An')).toBe('Xóm 3, xã Vạn An, tỉnh Nghệ An');
    expect(inTwoLevels('Xóm 3, xã Vân Diên, huyện Nam Đàn, tỉnh Nghệ An')).toBeNull();
    expect(inTwoLevels('Xóm 3, xã Vạn An, tỉnh Nghệ An')).toBeNull();
    expect(inTwoLevels('P. 302, xóm 3, xã Vạn An, huyện Nam Đàn, Nghệ An')).toBe(
      'P. 302, xóm 3, xã Vạn An, tỉnh Nghệ An',
    );
    expect(inTwoLevels('Số 5, phường Trường Vinh, thành phố Vinh, Nghệ An')).toBe(
      'Số 5, phường Trường Vinh, tỉnh Nghệ An',
    );
  });

  test('an old commune that went into one of today whole is carried over; one that nobody lists is left to a person', () => {
    expect(inTwoLevels('Xóm 3, xã Nam Giang, huyện Nam Đàn, tỉnh Nghệ An')).toBe('Xóm 3, xã Kim Liên, tỉnh Nghệ An');
    expect(inTwoLevels('Thị trấn Nam Đàn, huyện Nam Đàn, tỉnh Nghệ An')).toMatch(/^xã .+, tỉnh Nghệ An$/);
    expect(inTwoLevels('Xóm 3, xã Không Có, huyện Nam Đàn, tỉnh Nghệ An')).toBeNull();
  });

  test('every old commune leads to the one of today, in its district or, gone over in 2024, in Vinh', () => {
    for (const [district, names] of Object.entries(old.communes))
      for (const name of Object.keys(names)) {
        const now = communesOf(`Xóm 1, xã ${name}, ${district}, tỉnh Nghệ An`);
        expect(now, name).toHaveLength(1);
        expect([district, 'thành phố Vinh'], name).toContain(now[0]!.formerDistrict);
      }
  });

  test('anything at all can be read without an error', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        readAddress(written);
        inTwoLevels(written);
        lawfulQuantity(written);
        lawfulDate(written, 'HSD');
      }),
    );
  });
});
