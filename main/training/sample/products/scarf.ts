import { ocopCertificate } from '../papers.ts';
import { daysFrom } from '../sample.ts';
import { makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

/** The first photo is blurred, the label lacks the year of making that textiles need, and the price is still to come. */
export const scarf: Make = (today, producers) => {
  const producer = producers['na-loi']!;
  const [name, maker] = ['Khăn quàng thổ cẩm Na Loi', producer.facts.name!];
  return {
    key: 'khan-quang-tho-cam-na-loi',
    producer,
    facts: {
      name,
      ocopSet: 'S22',
      ocopCode: '40-16834-1-2025',
      brand: 'Na Loi',
      localShare: 100,
      touchesFood: false,
      madeToOrder: false,
      title: 'Khăn quàng thổ cẩm Na Loi dệt tay, dài 160 cm',
      description: [
        'Khăn quàng dệt tay trên khung cửi, nền đen, hoa văn hình thoi nhiều màu theo lối dệt của người Thái ở Na Loi, Kỳ Sơn.',
        'Sợi bông nhuộm, mềm và ấm, hai đầu khăn có tua. Mỗi chiếc dệt trong khoảng bốn ngày nên hoa văn có thể khác nhau đôi chút.',
        'Dài 160 cm, rộng 40 cm. Giặt tay bằng nước lạnh, phơi trong bóng râm. Sản phẩm OCOP 3 sao.',
        NOTE,
      ].join('\n\n'),
      story: null,
      origin: 'Dệt tại Na Loi, Nghệ An',
    },
    label: {
      ...makerOnLabel(producer, today),
      name,
      materials: 'Sợi bông 100 %',
      technical: 'Dài 160 cm, rộng 40 cm',
      madeInYear: null,
      usage: 'Giặt tay bằng nước lạnh, phơi trong bóng râm, là mặt trái.',
      storage: 'Gấp gọn, để nơi khô thoáng.',
      warning: 'Giặt riêng ở lần đầu.',
      standard: 'TCCS 01:2025/NL',
      starsShown: 3,
    },
    variants: [
      {
        name: 'Dài 160 cm',
        price: null,
        stock: 15,
        gtin: null,
        sku: 'NL-KQ-160',
        weight: 320,
        length: 30,
        width: 24,
        height: 5,
      },
    ],
    papers: [ocopCertificate(name, maker, 3, daysFrom(today, -420), 11, 'Kỳ Sơn')],
    photos: photosOf('khan-quang-tho-cam-na-loi', ['front', 'back', 'other'], { front: 'photo-blurred' }),
    faults: ['photo-blurred', 'label-no-year', 'price-missing'],
    published: { stars: 3, year: '2023 (QĐ 156, 17/01/2023)', source: 'baonghean.vn 10250448' },
  };
};
