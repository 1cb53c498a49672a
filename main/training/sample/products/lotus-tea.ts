import { ocopCertificate, selfDeclaration, trademark } from '../papers.ts';
import { daysFrom } from '../sample.ts';
import { madeLately, makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

export const lotusTea: Make = (today, producers) => {
  const producer = producers['sen-que-bac']!;
  const [name, maker] = ['Trà tâm sen', producer.facts.name!];
  return {
    key: 'tra-tam-sen',
    producer,
    facts: {
      name,
      ocopSet: 'S12',
      ocopCode: '40-17971-2-2026',
      brand: 'Sen quê Bác',
      localShare: 100,
      touchesFood: false,
      madeToOrder: false,
      title: 'Trà tâm sen Sen quê Bác, hộp giấy 100 g',
      description: [
        'Trà tâm sen nước vàng xanh, vị hơi đắng lúc đầu rồi ngọt dần, mùi thơm mát của sen.',
        'Tâm sen lấy từ hạt sen trồng tại Nam Đàn, sao nhỏ lửa nhiều lần cho khô giòn. Mỗi ấm chỉ cần 3 g tâm sen và 200 ml nước sôi, ủ 5 phút.',
        'Hộp giấy tròn 100 g, có nắp kín giữ mùi. Hạn sử dụng 18 tháng. Sản phẩm OCOP 4 sao của tỉnh Nghệ An.',
        NOTE,
      ].join('\n\n'),
      story:
        'Khi bóc hạt sen, người làng giữ lại chiếc mầm xanh nhỏ nằm giữa hạt, gọi là tâm sen. Ngày trước mỗi nhà chỉ để dành một lọ, pha mời khách quý vào những trưa hè nóng. Từ ngày có hợp tác xã, tâm sen của nhiều nhà được gom lại, sao chung trên chảo gang với lửa nhỏ. Người sao trà phải đứng bên chảo cả buổi, đảo đều tay và nghe tiếng tâm sen khô lách tách mà biết độ giòn. Uống một chén trà, vị đắng qua đi rất nhanh, còn lại vị ngọt và mùi sen thoang thoảng của quê nhà.',
      origin: 'Tâm sen lấy từ sen trồng tại Nam Đàn, Nghệ An',
    },
    label: {
      ...makerOnLabel(producer, today),
      ...madeLately(today, 18),
      name,
      netQuantity: 'Khối lượng tịnh: 100 g',
      ingredients: 'Tâm sen 100 %',
      nutrition: { energy: 310, protein: 18, carbohydrate: 56, fat: 2.1, sodium: 8 },
      usage: 'Cho 3 g tâm sen vào ấm, rót 200 ml nước sôi, ủ 5 phút rồi uống.',
      storage: 'Để nơi khô ráo, đậy kín nắp sau khi dùng.',
      warning: 'Không dùng cho người mẫn cảm với sen.',
      standard: 'TCCS 02:2026/SQB',
      starsShown: 4,
    },
    variants: [
      {
        name: 'Hộp 100 g',
        price: 120_000,
        stock: 80,
        gtin: null,
        sku: 'SQB-TTS-100',
        weight: 190,
        length: 12,
        width: 12,
        height: 18,
      },
    ],
    papers: [
      ocopCertificate(name, maker, 4, daysFrom(today, -140), 2),
      ...selfDeclaration(name, maker, today, 2),
      trademark('Sen quê Bác', maker, today, 1),
    ],
    photos: photosOf('tra-tam-sen', ['front', 'back', 'side', 'inside', 'use']),
    faults: [],
    published: { stars: 4, year: '2022', source: 'baonghean.vn 301735' },
  };
};
