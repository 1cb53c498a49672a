import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Label } from '../../../../shared/model/label.ts';
import { seenItems } from '../../../../shared/label/seen/compare.ts';
import { itemsRead } from '../../../../shared/label/seen/picture.ts';
import { fold } from '../../../../shared/label/seen/folded.ts';
import { asTyped } from '../../../../shared/label/seen/write.ts';
import { label } from '../../rules/dossier.ts';
import { code, lines, reading } from './reading.ts';

const PHOTO = 'one';
const see = (change: Partial<Label>, ...read: Parameters<typeof lines>) =>
  seenItems(label(change), [{ photoId: PHOTO, reading: reading(lines(...read)) }]);
const stateOf = (item: string, change: Partial<Label>, ...read: Parameters<typeof lines>) =>
  see(change, ...read).find((one) => one.item === item)?.state;

describe('what stands on the pack as typed', () => {
  test.each([
    ['the same words', 'Bảo quản: Để nơi khô mát, đậy kín nắp.'],
    ['accents lost', 'Bao quan: De noi kho mat, day kin nap'],
    ['a few letters wrong', 'Bảo quản: Đẻ nơl khô mat, đậy kln nắp.'],
    ['no heading, or another', 'HDBQ - ĐỂ NƠI KHÔ MÁT, ĐẬY KÍN NẮP'],
  ])('is found: %s', (_how, line) => {
    expect(stateOf('storage', {}, line)).toBe('found');
  });

  test('is found over two lines, and its box holds both', () => {
    const [seen] = see({}, 'Bảo quản: Để nơi khô mát,', 'đậy kín nắp.').filter(({ item }) => item === 'storage');
    expect(seen?.state).toBe('found');
    expect(seen!.at!.text).toBe('Để nơi khô mát, đậy kín nắp');
    expect(seen!.at!.box[3]).toBeGreaterThan(0.06);
  });

  test('is pointed at without its heading', () => {
    const [seen] = see({}, 'Bảo quản: Để nơi khô mát, đậy kín nắp.').filter(({ item }) => item === 'storage');
    const [x] = seen!.at!.box;
    expect(x).toBeGreaterThan(0.05 + 0.1);
  });

  test.each([
    ['the decree’s own form', 'NSX: 02/04/2026'],
    ['other signs, two figures of the year', 'Ngày sản xuất: 02.04.26'],
    ['letters taken for figures', 'NSX: O2/O4/2O26'],
  ])('a date is found by its day: %s', (_how, line) => {
    expect(stateOf('madeOn', {}, line)).toBe('found');
  });

  test.each([
    ['500 ml', 'The tich thuc 500ml'],
    ['500 ml', 'Thể tích thực: 0,5 l'],
    ['1,5 kg', 'KLT: 1.500 g'],
    ['200 g (10 gói x 20 g)', 'Khối lượng tịnh 200 g (10 gói x 20 g)'],
    ['500 g', 'Khối lượng tịnh: 5OO9'],
    ['500 ml', 'Thể tích thực: 500 mì'],
  ])('%s is found in “%s”', (netQuantity, line) => {
    expect(stateOf('netQuantity', { netQuantity }, line)).toBe('found');
  });

  test('a period is found in other words', () => {
    expect(stateOf('useBy', {}, 'Hạn sử dụng: 24 tháng kể từ ngày sản xuất')).toBe('found');
  });

  test('a table of figures is found when most of its figures are', () => {
    const table = 'Năng lượng 40 kcal; Chất đạm 8 g; Carbohydrat 2 g; Chất béo O g; Natri 9.000 mg';
    expect(stateOf('nutrition', {}, `Thông tin dinh dưỡng: ${table}`)).toBe('found');
    expect(stateOf('nutrition', {}, 'Thông tin dinh dưỡng: Năng lượng 400 kcal')).toBe('unseen');
  });
});

describe('what reads otherwise', () => {
  test.each([
    ['netQuantity', 'Thể tích thực: 520 ml'],
    ['madeOn', 'NSX: 12/04/2026'],
    ['useBy', 'HSD: 12 tháng kể từ NSX'],
    ['storage', 'Bảo quản: Giữ trong tủ lạnh dưới 5 độ'],
    ['responsibleAddress', 'Địa chỉ: Xóm 5, xã Diễn Châu, tỉnh Nghệ An'],
  ])('%s is shown beside what was typed', (item, line) => {
    const [seen] = see({}, line).filter((one) => one.item === item);
    expect(seen?.state).toBe('different');
    expect(line).toContain(seen!.at!.text);
  });

  test('is no accusation where the reader itself was not sure', () => {
    expect(stateOf('netQuantity', {}, { text: 'Thể tích thực: 520 ml', confidence: 55 })).toBe('unseen');
    expect(stateOf('storage', {}, { text: 'Bảo quản: Gưỉ trng tủ lạh', confidence: 55 })).toBe('unseen');
  });

  test('a list that goes on is another list: what is not typed may be what somebody must not eat', () => {
    expect(stateOf('ingredients', {}, 'Thành phần: Cá cơm, muối, lạc, sữa bột')).toBe('different');
    expect(stateOf('ingredients', {}, 'Thành phần: Cá cơm, muối', 'Bảo quản: Nơi khô')).toBe('found');
    expect(stateOf('storage', {}, 'Bảo quản: Để nơi khô mát, đậy kín nắp. Mở rồi dùng trong 30 ngày')).toBe('found');
  });

  test('a figure belongs to its own heading, wherever else it stands', () => {
    const of = (item: string, change: Partial<Label>, ...read: string[]) => stateOf(item, change, ...read);
    const twelve = { useBy: 'HSD: 12 tháng kể từ NSX' };
    expect(of('useBy', twelve, 'HSD: 36 tháng', 'Cảnh báo: Không dùng cho trẻ dưới 12 tháng tuổi')).toBe('different');
    expect(of('useBy', twelve, 'Cảnh báo: Không dùng cho trẻ dưới 12 tháng tuổi')).toBe('unseen');
    expect(of('netQuantity', { netQuantity: '100 g' }, 'Khối lượng tịnh: 500 g', 'Dinh dưỡng trong 100 g')).toBe(
      'different',
    );
    expect(of('madeOn', {}, 'NSX: 02/04/2027', 'HSD: 02/04/2026')).toBe('different');
    expect(of('lot', { lot: '12' }, 'Số lô: 34', 'HSD: 12 tháng')).toBe('different');
    expect(of('alcohol', { alcohol: 40 }, 'Nồng độ cồn: 29,5 %', 'Nếp 40 %')).toBe('different');
    expect(of('madeInYear', { madeInYear: '2026' }, 'Năm sản xuất: 2025', 'NSX: 01/02/2026')).toBe('different');
  });

  test('two dates may stand behind two headings', () => {
    const dates = { madeOn: 'NSX: 02/04/2026', useBy: 'HSD: 02/04/2027' };
    const line = 'NSX - HSD: 02/04/2026 - 02/04/2027';
    expect([stateOf('madeOn', dates, line), stateOf('useBy', dates, line)]).toEqual(['found', 'found']);
  });

  test('another name is another name, and a “không” turns a sentence round', () => {
    const name = 'HTX Nông nghiệp Cửa Lò';
    expect(stateOf('responsibleName', { responsibleName: name }, 'Chịu trách nhiệm: HTX Nông nghiệp Cửa Hội')).toBe(
      'different',
    );
    expect(stateOf('usage', { usage: 'Dùng cho trẻ em' }, 'Hướng dẫn sử dụng: Không dùng cho trẻ em')).toBe(
      'different',
    );
    expect(stateOf('origin', {}, 'Xuất xứ: Trung Quốc', 'Đóng gói lại tại Việt Nam')).toBe('different');
  });

  test('a large pack is not a small one, nor ten bags one', () => {
    expect(stateOf('netQuantity', { netQuantity: '500 g' }, 'Khối lượng tịnh: 1500 g')).toBe('different');
    expect(stateOf('netQuantity', { netQuantity: '500 g' }, 'Thùng 500 gói')).toBe('unseen');
  });
});

describe('what was read goes into the form as the law writes it', () => {
  test.each([
    ['netQuantity', '500 mì', '500 ml'],
    ['netQuantity', '250 9 |', '250 g'],
    ['netQuantity', '1,5KG', '1,5 kg'],
    ['netQuantity', '200 g (10 gói x 20 g) ;', '200 g (10 gói x 20 g)'],
    ['netQuantity', '10 gói x 20 g', '10 gói x 20 g'],
    ['netQuantity', 'Thùng 24 chai x 500 ml', 'Thùng 24 chai x 500 ml'],
    ['madeOn', '02/04/2026 - 02/04/2027', 'NSX: 02/04/2026'],
    ['useBy', '02/04/2026 - 02/04/2027', 'HSD: 02/04/2027'],
    ['madeOn', '02.04.2026', 'NSX: 02/04/2026'],
    ['useBy', '24 tháng kể từ ngày sản xuất', 'HSD: 24 tháng kể từ NSX'],
    ['useBy', '12 thóng kế từNSX', 'HSD: 12 tháng kể từ NSX'],
    ['useBy', '12 tháng, xem trên nắp', 'HSD: 12 tháng, xem trên nắp'],
    ['storage', 'Để nơi  khô mát', 'Để nơi khô mát'],
  ] as const)('%s: “%s”', (item, read, written) => {
    expect(asTyped(item, read)).toBe(written);
  });
});

describe('what the form lacks', () => {
  test('is offered as it was read', () => {
    const seen = see({ lot: null, warning: null }, 'Số lô: L-0204', 'Cảnh báo: Không dùng khi có mùi lạ.');
    expect(seen.filter(({ state }) => state === 'untyped').map(({ item, at }) => [item, at?.text])).toEqual([
      ['lot', 'L-0204'],
      ['warning', 'Không dùng khi có mùi lạ.'],
    ]);
  });

  test('a maker who is also responsible is not offered as a second name', () => {
    const seen = see(
      { makerName: null, makerAddress: null },
      'Sản xuất bởi: HTX Vạn Phần',
      'Địa chỉ: Xóm 3, xã Diễn Châu, tỉnh Nghệ An',
    );
    expect(seen.filter(({ state }) => state === 'untyped')).toEqual([]);
  });
});

test('square codes stand for the address of the trace', () => {
  const withCode = (text: string) =>
    seenItems(label({ traceUrl: 'https://vanphan.vn/t/1' }), [
      { photoId: PHOTO, reading: reading([], { codes: [code('QRCode', text, [0.5, 0.5, 0.2, 0.2])] }) },
    ]).find(({ item }) => item === 'traceUrl')?.state;
  expect(withCode('https://vanphan.vn/t/1/')).toBe('found');
  expect(withCode('https://vanphan.vn/t/2')).toBe('different');
  // A page for customers or a bank account says nothing of the trace.
  expect(withCode('https://facebook.com/vanphan')).toBe('unseen');
  expect(withCode('00020101021238540010A000000727')).toBe('unseen');
});

describe('items of a photo alone', () => {
  const items = (...read: Parameters<typeof lines>) =>
    Object.fromEntries(itemsRead(fold(lines(...read))).map(({ item, text }) => [item, text]));

  test('are read by their headings; the name is what is largest; an address belongs to the name before it', () => {
    expect(
      items(
        { text: 'NƯỚC MẮM CÁ CƠM', box: [0.1, 0.02, 0.6, 0.06] },
        'Thành phần: Cá cơm (75%), muối biển (25%)',
        'Thể tích thực: 520 ml   NSX: 01/02/2026',
        'Sản xuất tại: Công ty TNHH Bãi Trường',
        'Địa chỉ: Ấp Đường Bào, xã Dương Tơ',
        'Điện thoại: 0912 345 678',
        'Chịu trách nhiệm về hàng hóa: HTX Phú Quốc',
        'Địa chỉ: Khu phố 1, phường Dương Đông',
        'Xuất xứ: Việt Nam',
      ),
    ).toEqual({
      name: 'NƯỚC MẮM CÁ CƠM',
      ingredients: 'Cá cơm (75%), muối biển (25%)',
      netQuantity: '520 ml',
      madeOn: '01/02/2026',
      makerName: 'Công ty TNHH Bãi Trường',
      makerAddress: 'Ấp Đường Bào, xã Dương Tơ',
      responsibleName: 'HTX Phú Quốc',
      responsibleAddress: 'Khu phố 1, phường Dương Đông',
      origin: 'Việt Nam',
    });
  });

  test('“Sản xuất tại Việt Nam” is where it comes from, not who made it', () => {
    expect(items('Sản xuất tại Việt Nam')).toMatchObject({ origin: 'Việt Nam' });
  });

  test('a heading with one letter misread is still one; the same words inside a sentence are none', () => {
    expect(items('Hướng đẫn sử dụng: Pha với nước ấm.')).toMatchObject({ usage: 'Pha với nước ấm.' });
    expect(items('Trà có thành phần tự nhiên từ núi cao')).not.toHaveProperty('ingredients');
  });

  test('additives inside a list of ingredients are no headings', () => {
    const line = 'Thành phần: Cá cơm 75%, muối 25%, chất điều vị 621, chất bảo quản: kali sorbat (202), chất tạo màu';
    expect(items(line)).toEqual({ ingredients: line.slice('Thành phần: '.length) });
  });

  test('what a reader makes of a frame is no part of a value, and what belongs to it stays', () => {
    expect(items('„ Thành phần: Gừng 100 %', '1| Í')).toMatchObject({ ingredients: 'Gừng 100 %' });
    expect(items('Bảo quản: Để nơi khô, Í', '.|: mát. ||')).toMatchObject({ storage: 'Để nơi khô, mát.' });
  });

  test('a value does not run into another column or a far block', () => {
    const far = { text: 'Nhớ quét mã để nhận quà', box: [0.05, 0.7, 0.4, 0.03] as [number, number, number, number] };
    expect(items('Bảo quản: Nơi khô mát', far)).toMatchObject({ storage: 'Nơi khô mát' });
  });
});

test('nothing that a stranger prints on a pack breaks the reading of it, and every box stays on the picture', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 }), (texts) => {
      const read = lines(...texts.filter((text) => text !== ''));
      for (const { at } of seenItems(label(), [{ photoId: PHOTO, reading: reading(read) }])) {
        if (!at) continue;
        const [x, y, w, h] = at.box;
        expect(Math.min(x, y, w, h)).toBeGreaterThanOrEqual(0);
        expect(x + w).toBeLessThanOrEqual(1.000001);
      }
    }),
  );
});
