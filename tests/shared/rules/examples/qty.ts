import { label } from '../dossier.ts';
import type { Examples } from './examples.ts';

const quantity = (netQuantity: string) => ({ change: { label: label({ netQuantity }) } });

export const examples: Examples = {
  'QTY-01': {
    pass: [quantity('Thể tích thực: 500 ml')],
    fail: [
      { ...quantity(' '), code: 'label-quantity-missing' },
      { change: { label: null }, code: 'label-quantity-missing' },
    ],
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
};
