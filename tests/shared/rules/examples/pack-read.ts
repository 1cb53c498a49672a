// Rules that go by what was read on photos of the pack: the good product's label as it would be read, and ways it is spoilt.
import type { Label } from '../../../../shared/model/label.ts';
import type { PhotoReading } from '../../../../shared/model/photo-reading.ts';
import { code, lines, reading } from '../../label/seen/reading.ts';
import { label, photo } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';

type Line = Parameters<typeof lines>[number];

const NAME = { text: 'NƯỚC MẮM VẠN PHẦN', xHeight: 0.03 };
const WHO = 'Sản xuất và chịu trách nhiệm: HTX Vạn Phần';
const WHERE = 'Địa chỉ: Xóm 3, xã Diễn Châu, tỉnh Nghệ An';
const QUANTITY = 'Thể tích thực: 500 ml';
const INGREDIENTS = 'Thành phần: Cá cơm, muối';
const STORAGE = 'Bảo quản: Để nơi khô mát, đậy kín nắp.';
const REST = [
  'Hướng dẫn sử dụng: Chấm hoặc nêm món ăn.',
  'Dinh dưỡng trong 100 ml: Năng lượng 40 kcal; Chất đạm 8 g; Carbohydrat 2 g; Chất béo 0 g; Natri 9.000 mg',
  'NSX: 02/04/2026',
  'HSD: 24 tháng kể từ NSX',
  'Sản xuất tại Việt Nam',
];

const WHOLE: Line[] = [NAME, WHO, WHERE, QUANTITY, INGREDIENTS, STORAGE, ...REST];

const seen = (read: Line[], more: Partial<PhotoReading> = {}, change: Partial<Label> = {}): Case => ({
  change: { label: label(change), photos: [photo('front'), photo('back', { reading: reading(lines(...read), more) })] },
});
const instead = (line: string, other: Line): Line[] => WHOLE.map((one) => (one === line ? other : one));
const bars = (width: number) => ({ codes: [code('EAN13', '8934601234569', [0.05, 0.85, width, 0.08])] });
const qr = (width: number) => ({ codes: [code('QRCode', 'https://vanphan.vn/t', [0.6, 0.8, width, width])] });

export const examples: Examples = {
  'LBL-04': {
    pass: [seen(WHOLE), seen([...WHOLE, { text: 'GIẢM GIÁ', xHeight: 0.08 }])],
    fail: [{ ...seen(instead(QUANTITY, { text: QUANTITY, xHeight: 0.04 })), code: 'pack-name-small' }],
  },
  'LBL-14': {
    pass: [
      seen([...WHOLE, 'Van Phan fish sauce'], {}, { english: { name: 'Van Phan fish sauce' } }),
      seen([...WHOLE, { text: 'BEST SELLER', xHeight: 0.06 }], {}, { english: { name: 'Van Phan fish sauce' } }),
    ],
    fail: [
      {
        ...seen(
          [...WHOLE, { text: 'Van Phan fish sauce', xHeight: 0.04 }],
          {},
          { english: { name: 'Van Phan fish sauce' } },
        ),
        code: 'pack-foreign-large',
      },
    ],
  },
  'LBL-15': {
    pass: [seen(WHOLE), seen(instead(STORAGE, { text: STORAGE, contrast: null }))],
    fail: [{ ...seen(instead(STORAGE, { text: STORAGE, contrast: 1.8 })), code: 'pack-faint' }],
  },
  'LBL-16': {
    // Small letters take 1.6 % of the height of a square picture: 1.7 mm where bars of 31 mm take 30 % of it.
    pass: [seen(WHOLE), seen(WHOLE, bars(0.3)), seen(WHOLE, bars(0.3), { barsWidth: 31 })],
    fail: [
      { ...seen(WHOLE, bars(0.65)), code: 'pack-letters-measure' },
      { ...seen(WHOLE, bars(0.65), { barsWidth: 31 }), code: 'pack-letters-small' },
    ],
  },
  'LBL-23': {
    pass: [seen(WHOLE), seen(WHOLE, qr(0.2))],
    fail: [
      {
        ...seen(WHOLE, { codes: [code('QRCode', 'https://vanphan.vn/t', [0.05, 0.18, 0.3, 0.1])] }),
        code: 'pack-covered',
      },
    ],
  },
  'LBL-30': {
    pass: [
      seen(WHOLE),
      // As a poor photo reads: accents and letters lost, no figure wrong.
      seen(instead(STORAGE, 'Bao quan: De nơi khô mat, đay kin năp')),
      // The date of making in another lawful form, and a period in other words.
      seen(instead('NSX: 02/04/2026', 'Ngày sản xuất: 02.04.26')),
      seen(instead('HSD: 24 tháng kể từ NSX', 'Hạn sử dụng: 24 tháng kể từ ngày sản xuất')),
      // A photo of something else is no label.
      seen(['CHÚC MỪNG NĂM MỚI']),
      // What a person has seen with their own eyes is not asked again.
      seen(instead(STORAGE, 'XX'), {}, { confirmed: { storage: 'Để nơi khô mát, đậy kín nắp.' } }),
    ],
    fail: [
      { ...seen(instead(QUANTITY, 'Thể tích thực: 520 ml')), code: 'pack-differs' },
      { ...seen(instead('NSX: 02/04/2026', 'NSX: 12/04/2026')), code: 'pack-differs' },
      { ...seen(instead(STORAGE, 'XX')), code: 'pack-unseen' },
      { ...seen([...WHOLE, 'Số lô: L-0204']), code: 'pack-untyped' },
      {
        ...seen(instead(STORAGE, 'XX'), {}, { confirmed: { storage: 'Để tủ lạnh.' } }),
        code: 'pack-unseen',
      },
    ],
  },
  'QTY-08': {
    pass: [seen(WHOLE), seen(WHOLE, bars(0.15), { barsWidth: 31 })],
    fail: [{ ...seen(WHOLE, bars(0.4), { barsWidth: 31 }), code: 'pack-figures-small' }],
  },
  'TRC-08': {
    pass: [seen(WHOLE, qr(0.1)), seen(WHOLE, { codes: [...qr(0.2).codes, ...bars(0.3).codes] }, { barsWidth: 31 })],
    fail: [
      {
        ...seen(WHOLE, { codes: [...qr(0.08).codes, ...bars(0.3).codes] }, { barsWidth: 31 }),
        code: 'pack-code-small',
      },
    ],
  },
};
