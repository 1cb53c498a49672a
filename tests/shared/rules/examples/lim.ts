import { limits, listing, photo, product, shop, variant } from '../dossier.ts';
import type { Examples } from './examples.ts';

const titled = (title: string) => ({ change: { product: product({ title }) } });
const described = (description: string) => ({ change: { product: product({ description }) } });
const packed = (change: Parameters<typeof variant>[0]) => ({ change: { variants: [variant(change)] } });
const asked = (change: Parameters<typeof limits>[0]) => ({ change: {}, shops: [shop({ limits: limits(change) })] });

export const examples: Examples = {
  'LIM-01': {
    pass: [titled('Nước mắm Vạn Phần chai 500 ml')],
    fail: [
      { ...titled('Nước mắm Vạn Phần '.padEnd(121, 'x')), code: 'title-long' },
      { ...asked({ titleMin: 60 }), code: 'title-short' },
    ],
  },
  'LIM-02': {
    pass: [described('Nước mắm ủ trong chum sành mười hai tháng.')],
    fail: [
      { ...described(' '), code: 'description-missing' },
      { ...described('Ngon.'), code: 'description-short' },
    ],
  },
  'LIM-03': {
    pass: [described(`Nước mắm ngon: ${'#mắm '.repeat(18)}`)],
    fail: [{ ...described(`Nước mắm ngon: ${'#mắm '.repeat(19)}`), code: 'hashtags-many' }],
  },
  'LIM-04': {
    pass: [packed({ price: 85_000 })],
    fail: [
      { ...packed({ price: null }), code: 'price-missing' },
      { change: { variants: [] }, code: 'pack-missing' },
    ],
  },
  'LIM-04a': { pass: [packed({ price: 1_000 })], fail: [{ ...packed({ price: 999 }), code: 'price-low' }] },
  'LIM-05': { pass: [packed({ stock: 1 })], fail: [{ ...packed({ stock: 0 }), code: 'stock-missing' }] },
  'LIM-05a': { pass: [packed({ stock: 99_999 })], fail: [{ ...packed({ stock: 100_000 }), code: 'stock-high' }] },
  'LIM-06': {
    pass: [
      packed({ weight: 900 }),
      { ...packed({ height: null }), shops: [shop({ limits: limits({ sizeNeeded: false }) })] },
    ],
    fail: [
      { ...packed({ weight: null }), code: 'weight-missing' },
      { ...packed({ height: null }), code: 'parcel-size-missing' },
    ],
  },
  'LIM-07': { pass: [{ change: {} }], fail: [{ change: { photos: [] }, code: 'photo-missing' }] },
  'LIM-07a': {
    pass: [{ change: { photos: [photo('front')] } }],
    fail: [
      { ...asked({ photosMin: 6 }), code: 'photos-below-limit' },
      { ...asked({ photosMax: 4 }), code: 'photos-above-limit' },
    ],
  },
  'LIM-08': { pass: [{ change: {} }], fail: [{ change: { listings: [] }, code: 'category-missing' }] },
  'LIM-09': {
    pass: [{ change: { listings: [listing({ attributes: [{ id: '7', values: [{ id: null, name: 'Nghệ An' }] }] })] } }],
    fail: [{ change: { listings: [listing({ attributes: [] })] }, code: 'attribute-missing' }],
  },
  'LIM-10': {
    pass: [titled('Nước mắm Vạn Phần, 500 ml (chai)')],
    fail: [{ ...titled('Nước mắm Vạn Phần 🐟'), code: 'signs-refused' }],
  },
  'LIM-11': {
    pass: [titled('Hộp quà tặng Nước mắm Vạn Phần')],
    fail: [{ ...titled('Nước mắm Vạn Phần khuyến mãi'), code: 'promotion-in-text' }],
  },
  'LIM-12': {
    pass: [titled('Nước mắm Vạn Phần chính gốc')],
    fail: [{ ...titled('Nước mắm Vạn Phần như trên Lazada'), code: 'platform-in-text' }],
  },
};
