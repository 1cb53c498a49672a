import { ocopCertificate, selfDeclaration, trademark } from '../papers.ts';
import { daysFrom } from '../sample.ts';
import { madeLately, makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

export const peanut: Make = (today, producers) => {
  const producer = producers['sy-thang']!;
  const [name, maker] = ['Lạc sen Sỹ Thắng', producer.facts.name!];
  return {
    key: 'lac-sen-sy-thang',
    producer,
    facts: {
      name,
      ocopSet: 'S03',
      ocopCode: '40-17464-1-2026',
      brand: 'Sỹ Thắng',
      localShare: 100,
      touchesFood: false,
      madeToOrder: false,
      title: 'Lạc sen Sỹ Thắng Diễn Châu, lạc nhân vỏ hồng túi 500 g',
      description: [
        'Lạc sen nhân hồng, hạt đều, chắc và bùi. Lạc trồng trên đất cát ven biển Diễn Châu, phơi nắng rồi tách vỏ, chọn hạt bằng tay.',
        'Dùng để rang muối, nấu xôi, làm kẹo lạc, muối vừng hoặc hầm với các món chay.',
        'Túi 500 g có khóa kéo, hạn sử dụng 9 tháng. Để nơi khô ráo, kéo kín túi sau khi mở. Sản phẩm OCOP 4 sao của tỉnh Nghệ An.',
        NOTE,
      ].join('\n\n'),
      story:
        'Đất cát ven biển Diễn Châu không giữ được nước nhưng lại hợp với cây lạc. Tháng giêng xuống giống, tháng năm cả cánh đồng rộn tiếng người nhổ lạc. Lạc nhổ về phơi ngay ngoài sân, trẻ con trong nhà thi nhau bóc củ non để luộc. Giống lạc sen có nhân màu hồng nhạt, củ hai hạt, vỏ mỏng, được bà con giữ giống từ vụ này sang vụ khác. Hạt lạc phơi đủ nắng khi lắc nghe tiếng lục cục trong vỏ. Chọn hạt là việc của các mẹ các chị: hạt lép, hạt sứt bỏ ra một bên, chỉ giữ những hạt tròn đều để đóng túi.',
      origin: 'Lạc trồng tại Diễn Châu, Nghệ An',
    },
    label: {
      ...makerOnLabel(producer, today),
      ...madeLately(today, 9),
      name,
      netQuantity: 'Khối lượng tịnh: 500 g',
      ingredients: 'Lạc nhân 100 %',
      nutrition: { energy: 567, protein: 25.8, carbohydrate: 16.1, fat: 49.2, sodium: 18 },
      usage: 'Rang, luộc, nấu xôi hoặc làm kẹo. Làm chín trước khi ăn.',
      storage: 'Để nơi khô ráo, kéo kín túi sau khi mở.',
      warning: 'Sản phẩm là lạc (đậu phộng), có thể gây dị ứng. Không dùng hạt bị mốc.',
      standard: 'TCCS 01:2026/ST',
      starsShown: 4,
    },
    variants: [
      {
        name: 'Túi 500 g',
        price: 62_000,
        stock: 300,
        gtin: null,
        sku: 'ST-LS-500',
        weight: 540,
        length: 28,
        width: 18,
        height: 6,
      },
      {
        name: 'Túi 1 kg',
        price: 118_000,
        stock: 150,
        gtin: null,
        sku: 'ST-LS-1000',
        weight: 1_060,
        length: 32,
        width: 22,
        height: 8,
      },
    ],
    papers: [
      ocopCertificate(name, maker, 4, daysFrom(today, -300), 6),
      ...selfDeclaration(name, maker, today, 6),
      trademark('Sỹ Thắng', maker, today, 4),
    ],
    photos: photosOf('lac-sen-sy-thang', ['front', 'back', 'side', 'inside', 'use']),
    faults: [],
    published: { stars: 4, year: '2022, lại năm 2025', source: 'baonghean.vn 301735, 10293385' },
  };
};
