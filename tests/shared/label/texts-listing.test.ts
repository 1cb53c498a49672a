import { expect, test } from 'vitest';
import { hasListingText, listingText, withListingText } from '../../../shared/label/listing-text.ts';
import { label } from '../rules/dossier.ts';

const honey = label({
  name: 'Mật ong hoa rừng',
  makerName: null,
  makerAddress: null,
  responsibleName: 'Hộ Lò Văn Bình',
  responsibleAddress: 'Bản Khe Rạn, xã Con Cuông, tỉnh Nghệ An',
  origin: 'Sản xuất tại Việt Nam',
  netQuantity: '500 g',
  ingredients: 'Mật ong\n100 %',
  nutrition: { energy: 320, carbohydrate: 82.5 },
  madeOn: 'NSX: 02/04/2026',
  useBy: 'HSD: 24 tháng kể từ NSX',
  lot: 'L0204',
  storage: null,
  usage: null,
  starsShown: 4,
  printDate: '2026-03-01',
});

test('a buyer reads all of the label in the listing, but nothing that differs from lot to lot', () => {
  expect(listingText(honey).split('\n')).toEqual([
    'Tên hàng hóa: Mật ong hoa rừng',
    'Khối lượng tịnh: 500 g',
    'Thành phần: Mật ong 100 %',
    'Thành phần dinh dưỡng: Năng lượng 320 kcal; Carbohydrat 82,5 g',
    'Xuất xứ: Sản xuất tại Việt Nam',
    'Chịu trách nhiệm về hàng hóa: Hộ Lò Văn Bình',
    'Địa chỉ: Bản Khe Rạn, xã Con Cuông, tỉnh Nghệ An',
  ]);
});

test('words that a person headed already are not headed again', () => {
  const text = listingText({ ...honey, netQuantity: 'Thể tích thực: 350 ml', ingredients: 'Thành phần: mật ong' });
  expect(text).toContain('\nThể tích thực: 350 ml\nThành phần: mật ong\n');
});

test('the things of a set and the strength of a spirit are told', () => {
  const text = listingText({ ...honey, components: 'Mật ong: 1 chai\nTrà: 2 hộp', alcohol: 29.5 });
  expect(text).toContain('Gồm có: Mật ong: 1 chai; Trà: 2 hộp');
  expect(text).toContain('Hàm lượng etanol: 29,5 % vol');
});

test('what the household wrote stays around the block, which is renewed and never doubled', () => {
  const first = withListingText('Mật ong rừng Con Cuông.\n\nGọi mùa nào có mùa ấy.', honey);
  expect(first.startsWith('Mật ong rừng Con Cuông.\n\nGọi mùa nào có mùa ấy.\n\nTHÔNG TIN TRÊN NHÃN\n')).toBe(true);
  const more = `${first}\n\nCảm ơn bạn.`;
  const next = withListingText(more, { ...honey, netQuantity: '700 g' });
  expect(next.split('THÔNG TIN TRÊN NHÃN')).toHaveLength(2);
  expect(next).toContain('Khối lượng tịnh: 700 g');
  expect(next).not.toContain('500 g');
  expect(next.endsWith('\n\nCảm ơn bạn.')).toBe(true);
});

test('it is known whether the listing still says what the label says', () => {
  const description = withListingText(null, honey);
  expect(hasListingText(description, honey)).toBe(true);
  expect(hasListingText(description, { ...honey, origin: 'Xuất xứ: Việt Nam' })).toBe(false);
  expect(hasListingText(description, { ...honey, responsibleAddress: null })).toBe(false);
});

test('a label without words takes its block out again', () => {
  const empty = label(Object.fromEntries(Object.keys(honey).map((item) => [item, null])));
  expect(listingText(empty)).toBe('');
  expect(withListingText(withListingText('Mật ong.', honey), empty)).toBe('Mật ong.');
});
