import { ocopCertificate } from '../papers.ts';
import { daysFrom } from '../sample.ts';
import { makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

/** Touches food, yet nobody declared it; and the price is still to come. */
export const spoons: Make = (today, producers) => {
  const producer = producers['hong-son']!;
  const [name, maker] = ['Bộ môi muỗng gỗ Hồng Sơn', producer.facts.name!];
  return {
    key: 'bo-moi-muong-go-hong-son',
    producer,
    facts: {
      name,
      ocopSet: 'S21',
      ocopCode: '40-16690-1-2026',
      brand: 'Hồng Sơn',
      localShare: 100,
      touchesFood: true,
      madeToOrder: false,
      title: 'Bộ môi muỗng gỗ Hồng Sơn 3 món, gỗ nhãn và gỗ xà cừ',
      description: [
        'Bộ ba món cho bếp nhà: môi múc canh, muỗng xào và xẻng lật, tiện và mài tay từ gỗ nguyên khối.',
        'Cán dài cầm chắc tay, không làm xước nồi chống dính. Rửa bằng nước ấm, lau khô rồi treo nơi thoáng.',
        'Dài 32 cm, nặng 0,28 kg cả bộ. Sản phẩm OCOP 4 sao của tỉnh Nghệ An.',
        NOTE,
      ].join('\n\n'),
      story: null,
      origin: 'Gỗ vườn rừng tại Nghệ An',
    },
    label: {
      ...makerOnLabel(producer, today),
      name,
      materials: 'Gỗ nhãn, gỗ xà cừ',
      technical: 'Dài 32 cm, 3 món, khối lượng 0,28 kg',
      components: 'Môi múc canh: 1 cái\nMuỗng xào: 1 cái\nXẻng lật: 1 cái',
      madeInYear: today.slice(0, 4),
      usage: 'Dùng nấu ăn. Rửa sạch, lau khô trước lần dùng đầu.',
      storage: 'Treo nơi khô thoáng, không ngâm nước lâu.',
      warning: 'Không dùng trong lò vi sóng, máy rửa bát.',
      standard: 'TCCS 01:2026/HS',
      starsShown: 4,
    },
    variants: [
      {
        name: 'Bộ 3 món',
        price: null,
        stock: 40,
        gtin: null,
        sku: 'HS-MM-3',
        weight: 380,
        length: 36,
        width: 14,
        height: 8,
      },
    ],
    papers: [ocopCertificate(name, maker, 4, daysFrom(today, -240), 9)],
    photos: photosOf('bo-moi-muong-go-hong-son', ['front', 'back', 'use']),
    faults: ['food-contact-no-declaration', 'price-missing'],
    published: { stars: 4, year: '2022', source: 'baonghean.vn 301735' },
  };
};
