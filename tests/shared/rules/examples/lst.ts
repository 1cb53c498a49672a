import type { Box } from '../../../../shared/model/box.ts';
import { PHOTO_READING_VERSION } from '../../../../shared/model/photo-reading.ts';
import { withListingText } from '../../../../shared/label/listing-text.ts';
import { label, photo, producer, product } from '../dossier.ts';
import { question } from './papers.ts';
import type { Case, Examples } from './examples.ts';

const BESIDE: Box = [0.3, 0.94, 0.4, 0.04];
const ON_PACK: Box = [0.4, 0.4, 0.2, 0.05];
/** A front on which this was read. */
const read = (text: string, box: Box): Case => ({
  change: {
    photos: [
      photo('front', {
        reading: {
          version: PHOTO_READING_VERSION,
          codes: [],
          lines: [{ text, confidence: 90, box, xHeight: null, contrast: null }],
          turn: 0,
          marks: [],
        },
      }),
    ],
  },
});

const DESCRIPTION = 'Nước mắm ủ trong chum sành mười hai tháng.';
const described = (description: string): Case => ({ change: { product: product({ description }) } });
const titled = (title: string): Case => ({ change: { product: product({ title }) } });
const reprinted = question('label-photos-current', 'yes', 'no');
const second = (one: Case): Case => ({ ...one, change: { ...one.change, label: label({ version: 2 }) } });

export const examples: Examples = {
  'LST-01': {
    pass: [described(withListingText(DESCRIPTION, label()))],
    fail: [{ ...described(DESCRIPTION), code: 'listing-lacks-label' }],
  },
  'LST-05': question('shop-policies', 'yes', 'no'),
  'LST-06': {
    pass: [
      titled('Nước mắm Vạn Phần 0,5 lít'),
      titled('Nước mắm Vạn Phần ủ 12 tháng, 35g/l đạm'),
      titled('Nước mắm Vạn Phần 2 chai 500 ml (1 lít)'),
    ],
    fail: [{ ...titled('Nước mắm Vạn Phần 650 ml'), code: 'title-quantity-differs' }],
  },
  'LST-07': {
    pass: [
      described('Thống nhất giá trong cả vùng, nhất là vào mùa hè.'),
      described('Sử dụng tốt nhất trước ngày 01/06/2027. Làm tại nhà số 1 đường Lê Lợi.'),
    ],
    fail: [{ ...described('Nước mắm ngon nhất Nghệ An.'), code: 'superlative' }],
  },
  'LST-14': {
    pass: [{ change: {} }, ...reprinted.pass.map(second)],
    fail: reprinted.fail.map((one) => ({ ...second(one), code: one.code })),
  },
  'LST-03': {
    pass: [{ change: {} }],
    fail: [
      { change: { producer: null }, code: 'producer-missing' },
      { change: { producer: producer({ phone: null }) }, code: 'producer-phone-missing' },
    ],
  },
  'LST-04': { pass: [{ change: {} }], fail: [{ change: { product: product({ name: ' ' }) }, code: 'name-missing' }] },
  'LST-08': {
    pass: [{ change: { product: product({ title: 'Nước mắm Vạn Phần mã 8934601234569' }) } }],
    fail: [{ change: { product: product({ title: 'Nước mắm Vạn Phần gọi 0912 345 678' }) }, code: 'contact-in-text' }],
  },
  'LST-08a': {
    pass: [{ change: {} }],
    fail: [{ change: { product: product({ description: 'Nhắn Zalo để mua nước mắm.' }) }, code: 'contact-in-text' }],
  },
  'LST-08b': {
    pass: [read('Thể tích thực: 500 ml', BESIDE)],
    fail: [{ ...read('Hotline 0912 345 678', BESIDE), code: 'photo-contact-outside' }],
  },
  'LST-08c': {
    pass: [read('Nước mắm', ON_PACK)],
    fail: [{ ...read('GIẢM GIÁ SỐC', BESIDE), code: 'photo-text-outside' }],
  },
};
