import { ocopCertificate, selfDeclaration } from '../papers.ts';
import { daysFrom, printed } from '../sample.ts';
import { makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

/** One letter of the name differs on the certificate, the quantity is not on the label, and the inside was taken in the dark. */
export const vealRoll: Make = (today, producers) => {
  const producer = producers['crung-tai']!;
  const [name, maker, made] = ['Giò bê Crung Tài', producer.facts.name!, daysFrom(today, -2)];
  return {
    key: 'gio-be-crung-tai',
    producer,
    facts: {
      name,
      ocopSet: 'S08',
      ocopCode: '40-17950-1-2026',
      brand: 'Crung Tài',
      localShare: 100,
      touchesFood: false,
      madeToOrder: false,
      title: 'Giò bê Crung Tài Nam Đàn gói lá chuối',
      description: [
        'Giò bê gói lá chuối, thịt bê non bó chặt, da giòn sần sật, thơm mùi tiêu, sả và lá chuối.',
        'Cắt khoanh ăn nguội, chấm tương Nam Đàn hoặc nước mắm tỏi ớt. Giao bằng thùng xốp có đá gel, nhận hàng để ngay vào ngăn mát.',
        'Dùng trong 10 ngày ở nhiệt độ 0 đến 5 °C. Sản phẩm OCOP 4 sao của tỉnh Nghệ An.',
        NOTE,
      ].join('\n\n'),
      story:
        'Ở Nam Đàn, ngày giỗ và ngày tết nhà nào cũng có khoanh giò bê trên mâm. Thịt bê được thui vàng, ướp gia vị rồi bó chặt trong lá chuối, luộc lửa nhỏ suốt buổi chiều.',
      origin: 'Bê nuôi tại Nam Đàn, Nghệ An',
    },
    label: {
      ...makerOnLabel(producer, today),
      name,
      netQuantity: null,
      ingredients: 'Thịt bê 90 %, da bê, nước mắm, tiêu, sả, tỏi',
      madeOn: `NSX: ${printed(made)}`,
      useBy: 'HSD: 10 ngày kể từ NSX',
      lot: `L${made.replaceAll('-', '').slice(2)}`,
      usage: 'Cắt khoanh, ăn ngay.',
      storage: 'Bảo quản lạnh 0 đến 5 °C.',
      warning: 'Không dùng khi giò bị nhớt hoặc có mùi lạ.',
      standard: 'TCCS 01:2026/CT',
      starsShown: 4,
    },
    variants: [
      {
        name: 'Cây giò',
        price: 260_000,
        stock: 25,
        gtin: null,
        sku: 'CT-GB-1',
        weight: 1_150,
        length: 30,
        width: 14,
        height: 14,
      },
    ],
    papers: [
      ocopCertificate('Giò bê Chung Tài', maker, 4, daysFrom(today, -330), 8),
      ...selfDeclaration(name, maker, today, 8),
    ],
    photos: photosOf('gio-be-crung-tai', ['front', 'back', 'inside'], { inside: 'photo-dark' }),
    faults: ['paper-name-differs', 'label-no-quantity', 'photo-dark'],
    published: { stars: 4, year: '2022', source: 'baonghean.vn 301735' },
  };
};
