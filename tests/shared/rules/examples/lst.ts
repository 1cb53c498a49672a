import type { Box } from '../../../../shared/model/box.ts';
import { PHOTO_READING_VERSION } from '../../../../shared/model/photo-reading.ts';
import { photo, producer, product } from '../dossier.ts';
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
          lines: [{ text, confidence: 90, box }],
          turn: 0,
          marks: [],
        },
      }),
    ],
  },
});

export const examples: Examples = {
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
