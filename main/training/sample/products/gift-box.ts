import { ocopCertificate, trademark } from '../papers.ts';
import { daysFrom } from '../sample.ts';
import { makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

export const giftBox: Make = (today, producers) => {
  const producer = producers['duc-phong']!;
  const [name, maker, year] = ['Hộp quà tặng mây tre đan', producer.facts.name!, today.slice(0, 4)];
  return {
    key: 'hop-qua-tang-may-tre-dan',
    producer,
    facts: {
      name,
      ocopSet: 'S21',
      ocopCode: '40-17827-1-2026',
      brand: 'Đức Phong',
      localShare: 80,
      touchesFood: false,
      madeToOrder: false,
      title: 'Hộp quà tặng mây tre đan Đức Phong, hình tròn 26 cm có nắp',
      description: [
        'Hộp tròn có nắp, đan tay bằng nan tre và mây, màu vàng mộc, nhẹ và cứng cáp. Dùng đựng quà, đồ trang sức hoặc đồ may vá trong nhà.',
        'Nan tre được chẻ, vót và hun khói chống mối mọt, sau đó đan lóng đôi và nức vành bằng mây. Mỗi hộp là một sản phẩm làm tay nên màu và vân có thể khác nhau đôi chút.',
        'Đường kính 26 cm, đứng 16 cm, nặng 0,6 kg. Lau bằng khăn khô, tránh nước và nắng gắt. Sản phẩm OCOP 4 sao của tỉnh Nghệ An.',
        NOTE,
      ].join('\n\n'),
      story:
        'Nghề đan lát ở Nghệ An bắt đầu từ những việc rất nhỏ trong nhà: cái rổ rửa rau, cái thúng đựng thóc, chiếc nôi ru con. Tre trồng quanh làng, mây lấy trên rừng, còn kiểu đan thì mẹ dạy cho con từ lúc lên bảy, lên tám. Khi đồ nhựa về làng, nhiều người đã bỏ nghề. Những người ở lại tìm cách đan nhỏ hơn, đều hơn, làm ra chiếc hộp, chiếc đèn, cái khay cho người thành phố. Mỗi chiếc hộp mất gần hai ngày công, từ chẻ nan đến nức vành. Cầm trên tay vẫn còn nghe mùi tre và khói bếp.',
      origin: 'Tre và mây vùng Nghệ An',
    },
    label: {
      ...makerOnLabel(producer, today),
      name,
      materials: 'Tre, mây',
      technical: 'Đường kính 26 cm, chiều đứng 16 cm, khối lượng 0,6 kg',
      madeInYear: year,
      usage: 'Đựng quà, đồ trang sức, đồ may vá. Lau bằng khăn khô.',
      storage: 'Để nơi khô thoáng, tránh nước và nắng gắt.',
      warning: 'Tránh xa lửa.',
      standard: 'TCCS 01:2026/DP',
      starsShown: 4,
    },
    variants: [
      {
        name: 'Tròn 26 cm',
        price: 320_000,
        stock: 35,
        gtin: null,
        sku: 'DP-HQ-26',
        weight: 900,
        length: 30,
        width: 30,
        height: 20,
      },
    ],
    papers: [ocopCertificate(name, maker, 4, daysFrom(today, -180), 7), trademark('Đức Phong', maker, today, 5)],
    photos: photosOf('hop-qua-tang-may-tre-dan', ['front', 'back', 'inside', 'scale', 'use']),
    faults: [],
    published: { stars: 4, year: '2022', source: 'baonghean.vn 301735, danviet.vn 23/02/2024' },
  };
};
