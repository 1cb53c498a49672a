import { ocopCertificate, selfDeclaration } from '../papers.ts';
import { daysFrom } from '../sample.ts';
import { madeLately, makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

/**
 * The certificate has run out while text and pack still show its stars, the quantity is written "150gr", and what was typed of
 * the pack is not what stands on it: half a year more to live, and no word of how to keep it.
 */
export const ginger: Make = (today, producers) => {
  const producer = producers['huong-son']!;
  const [name, maker] = ['Bột gừng Kỳ Sơn', producer.facts.name!];
  return {
    key: 'bot-gung-ky-son',
    producer,
    facts: {
      name,
      ocopSet: 'S10',
      ocopCode: '40-16813-1-2023',
      brand: 'Hương Sơn',
      localShare: 100,
      touchesFood: false,
      madeToOrder: false,
      title: 'Bột gừng Kỳ Sơn OCOP 3 sao, túi giấy 150 g',
      description: [
        'Bột gừng vàng nâu, mịn, cay ấm và thơm lâu, làm từ gừng sẻ trồng trên nương ở Kỳ Sơn.',
        'Gừng được rửa sạch, thái lát, sấy khô rồi nghiền mịn. Dùng ướp thịt cá, nấu chè, pha nước ấm hoặc làm bánh.',
        'Túi giấy 150 g có khóa kéo, hạn sử dụng 12 tháng. Sản phẩm OCOP 3 sao.',
        NOTE,
      ].join('\n\n'),
      story: null,
      origin: 'Gừng trồng tại Kỳ Sơn, Nghệ An',
    },
    label: {
      ...makerOnLabel(producer, today),
      ...madeLately(today, 12),
      name,
      netQuantity: 'Khối lượng tịnh: 150gr',
      ingredients: 'Gừng 100 %',
      nutrition: { energy: 335, protein: 9, carbohydrate: 71.6, fat: 4.2, sodium: 27 },
      usage: 'Ướp món ăn, nấu chè, pha nước ấm.',
      storage: 'Để nơi khô ráo, kéo kín túi sau khi mở.',
      warning: 'Không dùng khi bột bị ẩm, vón cục.',
      standard: 'TCCS 01:2023/HS',
      starsShown: 3,
    },
    typed: { useBy: 'HSD: 18 tháng kể từ NSX', storage: null },
    variants: [
      {
        name: 'Túi 150 g',
        price: 55_000,
        stock: 70,
        gtin: null,
        sku: 'HS-BG-150',
        weight: 180,
        length: 22,
        width: 14,
        height: 5,
      },
    ],
    papers: [
      ocopCertificate(name, maker, 3, daysFrom(today, -1_150), 10, 'Kỳ Sơn'),
      ...selfDeclaration(name, maker, today, 10),
    ],
    photos: photosOf('bot-gung-ky-son', ['front', 'back', 'inside']),
    faults: ['ocop-expired', 'label-unit', 'pack-differs'],
    published: { stars: 3, year: '2023', source: 'baonghean.vn 10250448' },
  };
};
