import { ocopCertificate, selfDeclaration, trademark } from '../papers.ts';
import { daysFrom } from '../sample.ts';
import { madeLately, makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

export const lotusSeed: Make = (today, producers) => {
  const producer = producers['sen-que-bac']!;
  const [name, maker] = ['Hạt sen sấy', producer.facts.name!];
  return {
    key: 'hat-sen-say',
    producer,
    facts: {
      name,
      ocopSet: 'S07',
      ocopCode: '40-17971-1-2026',
      brand: 'Sen quê Bác',
      localShare: 100,
      touchesFood: false,
      madeToOrder: false,
      title: 'Hạt sen sấy giòn Sen quê Bác, túi 200 g',
      description: [
        'Hạt sen sấy giòn, vị bùi và ngọt nhẹ, ăn liền hoặc nấu chè, hầm cháo đều hợp.',
        'Sen được trồng tại Nam Đàn, thu khi hạt vừa chín, bóc vỏ, bỏ tâm rồi sấy ở nhiệt độ vừa phải để hạt giòn đều mà giữ mùi thơm.',
        'Túi 200 g có khóa kéo. Bảo quản nơi khô ráo, hạn sử dụng 12 tháng. Sản phẩm OCOP 4 sao của tỉnh Nghệ An.',
        NOTE,
      ].join('\n\n'),
      story:
        'Mỗi mùa hè, những đầm sen ở Nam Đàn nở hồng từ sáng sớm. Người trồng sen chèo thuyền ra đầm khi sương chưa tan, chọn những bông gương đã chắc hạt rồi mang về sân hợp tác xã. Các bà, các chị ngồi quây quần bóc vỏ, thông tâm từng hạt một, vừa làm vừa kể chuyện làng. Hạt sen tươi chỉ để được vài ngày, nên bà con cùng nhau góp vốn mua lò sấy để mùa nào khách xa cũng có sen ăn. Gói hạt sen nhỏ mang theo công của nhiều người và mùi hương của đầm sen quê.',
      origin: 'Hạt sen trồng tại Nam Đàn, Nghệ An',
    },
    label: {
      ...makerOnLabel(producer, today),
      ...madeLately(today, 12),
      name,
      netQuantity: 'Khối lượng tịnh: 200 g',
      ingredients: 'Hạt sen 100 %',
      nutrition: { energy: 332, protein: 15.4, carbohydrate: 64.5, fat: 2, sodium: 5 },
      usage: 'Ăn liền, nấu chè hoặc hầm cháo.',
      storage: 'Để nơi khô ráo, tránh nắng. Kéo kín túi sau khi mở.',
      warning: 'Không dùng khi túi bị rách hoặc hạt có mùi lạ.',
      standard: 'TCCS 01:2026/SQB',
      starsShown: 4,
    },
    variants: [
      {
        name: 'Túi 200 g',
        price: 95_000,
        stock: 120,
        gtin: null,
        sku: 'SQB-HSS-200',
        weight: 240,
        length: 24,
        width: 16,
        height: 8,
      },
      {
        name: 'Túi 500 g',
        price: 225_000,
        stock: 60,
        gtin: null,
        sku: 'SQB-HSS-500',
        weight: 560,
        length: 30,
        width: 20,
        height: 10,
      },
    ],
    papers: [
      ocopCertificate(name, maker, 4, daysFrom(today, -140), 1),
      ...selfDeclaration(name, maker, today, 1),
      trademark('Sen quê Bác', maker, today, 1),
    ],
    photos: photosOf('hat-sen-say', ['front', 'back', 'side', 'inside', 'use']),
    faults: [],
    published: { stars: 4, year: '2022', source: 'baonghean.vn 301735' },
  };
};
