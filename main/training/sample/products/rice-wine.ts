import { monthsFrom, daysFrom } from '../sample.ts';
import { ocopCertificate, selfDeclaration, trademark } from '../papers.ts';
import { madeLately, makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

/** Wine of 29 % vol whose title shouts, sells and gives a phone number; its certificate ends in 100 days. */
export const riceWine: Make = (today, producers) => {
  const producer = producers['long-luu']!;
  const [name, maker, strength] = ['Rượu mú từn', producer.facts.name!, 29];
  return {
    key: 'ruou-mu-tun',
    producer,
    facts: {
      name,
      ocopSet: 'S15',
      ocopCode: '40-17254-1-2024',
      brand: 'Long Lưu',
      localShare: 100,
      touchesFood: false,
      madeToOrder: false,
      title:
        'RƯỢU MÚ TỪN LONG LƯU đặc sản miền tây Nghệ An loại ngon nhất, GIẢM GIÁ 20 % hôm nay, mua 2 tặng 1, miễn phí giao hàng toàn quốc, gọi ngay 0238 000 0010',
      description: [
        `Rượu ngâm rễ cây mú từn trong rượu gạo, ${strength} % vol, màu nâu đỏ, thơm mùi thảo mộc.`,
        'Chai thủy tinh 500 ml, nút gỗ. Dùng trong bữa ăn, uống có chừng mực.',
        'Không bán cho người dưới 18 tuổi. Sản phẩm OCOP 4 sao của tỉnh Nghệ An.',
        NOTE,
      ].join('\n\n'),
      story: null,
      origin: 'Rễ mú từn và gạo tại Nghệ An',
    },
    label: {
      ...makerOnLabel(producer, today),
      ...madeLately(today, 36),
      name,
      netQuantity: 'Thể tích thực: 500 ml',
      ingredients: 'Rượu gạo, rễ mú từn 8 %',
      alcohol: strength,
      usage: 'Uống trực tiếp, ngon hơn khi ướp lạnh.',
      storage: 'Để nơi khô mát, tránh nắng.',
      warning: 'Người dưới 18 tuổi, phụ nữ có thai và người lái xe không được uống.',
      standard: 'TCCS 01:2024/LL',
      starsShown: 4,
    },
    variants: [
      {
        name: 'Chai 500 ml',
        price: 210_000,
        stock: 60,
        gtin: null,
        sku: 'LL-MT-500',
        weight: 1_100,
        length: 10,
        width: 10,
        height: 26,
      },
    ],
    papers: [
      ocopCertificate(name, maker, 4, monthsFrom(daysFrom(today, 100), -36), 12),
      ...selfDeclaration(name, maker, today, 12),
      trademark('Long Lưu', maker, today, 6),
      {
        kind: 'alcohol-licence',
        number: 'MẪU-01/GPSXR',
        issuer: 'Sở Công Thương Nghệ An',
        issuerLevel: 'province',
        issuedOn: daysFrom(today, -900),
        expiresOn: monthsFrom(daysFrom(today, -900), 60),
        makerOnPaper: maker,
      },
    ],
    photos: photosOf('ruou-mu-tun', ['front', 'back', 'use']),
    faults: ['alcohol', 'ocop-ending', 'title-too-long', 'title-promotion', 'title-phone'],
    published: { stars: 4, year: '2024', source: 'danviet.vn 23/02/2024' },
  };
};
