import { label, product, variant } from '../dossier.ts';
import type { Label } from '../../../../shared/model/label.ts';
import type { OcopSet } from '../../../../shared/model/product.ts';
import type { Case, Examples } from './examples.ts';

const quantity = (netQuantity: string) => ({ change: { label: label({ netQuantity }) } });
const of = (ocopSet: OcopSet, change: Partial<Label>): Case => ({
  change: { product: product({ ocopSet }), label: label(change) },
});
/** Things in a set, one a line. */
const set = (...components: string[]) => of('S21', { components: components.join('\n') });
/** What the packs on offer are called, beside a label of 500 ml. */
const offered = (names: string[], netQuantity = 'Thể tích thực: 500 ml'): Case => ({
  change: { label: label({ netQuantity }), variants: names.map((name) => variant({ name })) },
});
const described = (description: string): Case => ({ change: { product: product({ description }) } });
const parcel = (netQuantity: string, weight: number, name = 'Gói'): Case => ({
  change: { label: label({ netQuantity }), variants: [variant({ name, weight })] },
});
/** Pickles and the like. */
const pickled = (name: string, change: Partial<Label> = {}): Case => ({
  change: {
    product: product({ ocopSet: 'S07', name }),
    label: label({ name, netQuantity: 'Khối lượng tịnh: 500 g', ...change }),
  },
});

export const examples: Examples = {
  'QTY-01': {
    pass: [quantity('Thể tích thực: 500 ml')],
    fail: [
      { ...quantity(' '), code: 'label-quantity-missing' },
      { change: { label: null }, code: 'label-quantity-missing' },
    ],
  },
  'QTY-02': {
    // Annex II 2: what is solid, what is liquid, and the temperature that may stand with it.
    pass: [
      quantity('Khối lượng tịnh: 500 g'),
      quantity('Thể tích thực: 500 ml'),
      quantity('Thể tích thực ở 20 °C: 500 ml'),
      quantity('Khối lượng tịnh hỗn hợp: 500 g, khối lượng chất rắn: 300 g'),
      quantity('Net weight/Khối lượng tịnh: 500 g'),
      quantity('500 g'),
      quantity('Số lượng: 6 cái'),
      quantity('Khối lượng ráo: 300 g'),
    ],
    fail: [
      'Quy cách: 10 gói x 20 g',
      'Trọng lượng: 500 g',
      'Khối lượng: 500 g',
      'KLT: 500g',
      'Dung tích: 500 ml',
      'Khối lượng tịnh: 500 ml',
      'Thể tích thực: 500 g',
      'Net weight: 500 g',
      'Trọng lượng tịnh: 10 gói x 20 g',
    ].map((written) => ({ ...quantity(written), code: 'quantity-word' })),
  },
  'QTY-02a': {
    pass: [of('S03', { netQuantity: 'Khối lượng tịnh: 5 kg' }), of('S01', { netQuantity: 'Số lượng: 6 quả' })],
    fail: [{ ...of('S03', { netQuantity: 'Thể tích thực: 1 lít' }), code: 'quantity-measure' }],
  },
  'QTY-02b': {
    pass: [
      of('S15', { netQuantity: 'Thể tích thực: 500 ml' }),
      of('S14', { netQuantity: 'Thể tích thực: 0,5 l (khối lượng tịnh 480 g)' }),
    ],
    fail: [{ ...of('S14', { netQuantity: 'Khối lượng tịnh: 500 g' }), code: 'quantity-measure' }],
  },
  'QTY-03': {
    pass: [quantity('Khối lượng tịnh: 500 g'), quantity('Thể tích thực: 1 L'), quantity('Thể tích thực: 500 mL')],
    fail: ['500 gr', '1 KG', '500 ML', '500 cc', '5 lạng', '1 xị'].map((written) => ({
      ...quantity(`Khối lượng tịnh: ${written}`),
      code: 'unit-wrong',
    })),
  },
  'QTY-04': {
    pass: [quantity('Khối lượng tịnh: 200 g (10 gói x 20 g)')],
    fail: [
      { ...quantity('Khối lượng tịnh: 500g'), code: 'quantity-no-space' },
      { ...quantity('một chai'), code: 'quantity-no-figure' },
    ],
  },
  'QTY-05': {
    pass: [quantity('Thể tích thực: 500 ml')],
    fail: [
      { ...quantity('Khối lượng tịnh: khoảng 500 g'), code: 'quantity-vague' },
      { ...quantity('Khối lượng tịnh: 500 g ± 5 g'), code: 'quantity-vague' },
    ],
  },
  'QTY-06': {
    pass: [
      quantity('Khối lượng tịnh: 200 g (10 gói x 20 g)'),
      quantity('Khối lượng tịnh: 1 kg (5 túi × 200 g)'),
      quantity('Khối lượng tịnh: 0,6 kg (3 hộp, mỗi hộp 200 g)'),
      quantity('Khối lượng tịnh: 500 g (1 túi)'),
      quantity('Khối lượng tịnh: 500 g/hộp, 24 hộp/thùng'),
      quantity('Số lượng: 20 cái (2 gói x 10 cái)'),
      quantity('Kích thước: 20 cm x 30 cm, khối lượng tịnh: 500 g'),
    ],
    fail: [
      { ...quantity('Khối lượng tịnh: 10 gói x 20 g'), code: 'packs-whole-missing' },
      { ...quantity('20 g x 10 gói'), code: 'packs-whole-missing' },
      { ...quantity('Khối lượng tịnh: 200 g (10 gói)'), code: 'packs-each-missing' },
      { ...quantity('Khối lượng tịnh: 250 g (10 gói x 20 g)'), code: 'packs-sum-differs' },
    ],
  },
  'QTY-07': {
    pass: [
      set('Mật ong: 1 lọ 250 g', 'Trà sen: 2 hộp x 50 g'),
      set('Môi múc canh: 1 cái', 'Muỗng xào: 1 cái'),
      set('Bộ gồm:', '2 chai nước mắm 500 ml'),
    ],
    fail: [
      { ...set('Mật ong: 1 lọ 250 g', 'Trà sen'), code: 'component-no-quantity' },
      { ...set('Mật ong 250 g'), code: 'component-no-count' },
      { ...set('2 x 50 g'), code: 'component-no-name' },
    ],
  },
  'QTY-11': {
    pass: [
      offered(['Chai 500 ml']),
      offered(['Chai 0,5 lít']),
      offered(['Thùng 12 chai 500 ml', 'Chai 250 ml']),
      offered(['Chai lớn']),
      offered(['Hộp 200 g'], 'Khối lượng tịnh: 200 g (10 gói x 20 g)'),
      described('Thể tích thực: 500 ml. Pha 1 lít nước với 20 ml.'),
      described('Ướp 1 kg thịt với 50 ml nước mắm, đạm toàn phần: 35 g/l.'),
    ],
    fail: [
      { ...offered(['Chai 750 ml']), code: 'pack-quantity-differs' },
      { ...described('Dung tích: 650 ml'), code: 'description-quantity-differs' },
    ],
  },
  'QTY-11a': {
    pass: [
      parcel('Khối lượng tịnh: 500 g', 620),
      parcel('Khối lượng tịnh: 500 g', 300, 'Túi 250 g'),
      parcel('Thể tích thực: 500 ml', 490),
    ],
    fail: [
      { ...parcel('Khối lượng tịnh: 500 g', 450), code: 'parcel-lighter' },
      { ...parcel('Khối lượng tịnh: 20 g', 150, 'Hộp 10 gói x 20 g'), code: 'parcel-lighter' },
    ],
  },
  'QTY-12': {
    pass: [
      pickled('Nhút Thanh Chương', { drainedQuantity: 'Khối lượng ráo: 300 g' }),
      pickled('Cà muối', { netQuantity: 'Khối lượng tịnh: 500 g, khối lượng chất rắn: 300 g' }),
      pickled('Dưa lưới sấy dẻo'),
      pickled('Trứng muối'),
    ],
    fail: [
      { ...pickled('Nhút Thanh Chương'), code: 'drained-missing' },
      { ...pickled('Tỏi ngâm giấm'), code: 'drained-missing' },
      { ...pickled('Tôm đông lạnh'), code: 'drained-ask' },
      { ...pickled('Cà muối', { drainedQuantity: 'Khối lượng ráo: 600 g' }), code: 'drained-more-than-all' },
    ],
  },
};
