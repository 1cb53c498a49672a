import { producer, product } from '../dossier.ts';
import type { Examples } from './examples.ts';

const titled = (title: string) => ({ change: { product: product({ title }) } });

export const examples: Examples = {
  'TXT-02': {
    pass: [
      titled('Nước mắm Vạn Phần chai 500 ml'),
      titled('HỢP TÁC XÃ NÔNG NGHIỆP'),
      titled('Vạn Phần® bổ sung 20 µg'),
    ],
    fail: [
      { ...titled('Nöôùc maém'), code: 'letters-broken' },
      { ...titled('NghÖ An n­íc m¾m ®Æc s¶n'), code: 'letters-broken' },
      { ...titled('Nghá»‡ An'), code: 'letters-broken' },
    ],
  },
  'TXT-06': {
    pass: [titled('Nước mắm Vạn Phần'), titled('Anpaso 500 ml')],
    fail: [{ ...titled('Nuoc mam Van Phan chai 500 ml'), code: 'accents-missing' }],
  },
  'TXT-07': {
    pass: [
      { change: { producer: producer({ phone: '0912 345 678' }) } },
      { change: { producer: producer({ phone: '0238 384 4000' }) } },
    ],
    fail: [
      { change: { producer: producer({ phone: '12345' }) }, code: 'phone-odd' },
      { change: { producer: producer({ phone: '01686 123 456' }) }, code: 'phone-old' },
    ],
  },
};
