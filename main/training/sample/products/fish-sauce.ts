import { ocopCertificate, selfDeclaration, trademark } from '../papers.ts';
import { daysFrom } from '../sample.ts';
import { madeLately, makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

/** The same sauce at two strengths: two products with two certificates, which lists and checks must not mix up. */
const sauce =
  (strength: number, price: number, nth: number): Make =>
  (today, producers) => {
    const producer = producers['thuy-san-nghe-an']!;
    const [name, maker, key] = [`Nước mắm Cửa Lò ${strength}°N`, producer.facts.name!, `nuoc-mam-cua-lo-${strength}`];
    return {
      key,
      producer,
      facts: {
        name,
        ocopSet: 'S09',
        ocopCode: `40-16732-${nth - 3}-2026`,
        brand: 'Cửa Lò',
        localShare: 90,
        touchesFood: false,
        madeToOrder: false,
        title: `Nước mắm Cửa Lò ${strength}°N, chai thủy tinh 500 ml`,
        description: [
          `Nước mắm Cửa Lò ${strength} độ đạm, màu cánh gián, mùi thơm dịu, vị mặn trước ngọt sau.`,
          'Cá cơm đánh bắt ở vùng biển Nghệ An được trộn với muối biển, ủ chượp trong thùng gỗ từ 12 tháng rồi kéo rút. Dùng chấm trực tiếp, pha nước chấm hoặc nêm món ăn.',
          'Chai thủy tinh 500 ml, hạn sử dụng 24 tháng. Muối có thể kết tinh ở đáy chai, không ảnh hưởng đến chất lượng. Sản phẩm OCOP 4 sao của tỉnh Nghệ An.',
          NOTE,
        ].join('\n\n'),
        story:
          'Cửa Lò nằm bên cửa biển, nơi thuyền cá cơm về bến từ lúc trời còn tối. Cá vừa lên bờ được rửa bằng nước biển, trộn muối ngay khi còn tươi rồi đưa vào thùng gỗ. Người làm nước mắm gọi đó là gài nén: xếp cá, rải muối, đặt vỉ tre và đá lên trên. Sau đó là chờ đợi, ít nhất một năm, qua một mùa nắng và một mùa gió. Người thợ già nếm từng thùng, nghe mùi mà biết thùng nào đã chín. Giọt nước mắm kéo rút đầu tiên trong như hổ phách, và bữa cơm quê chỉ cần có vậy là đủ đậm đà.',
        origin: 'Cá cơm vùng biển Nghệ An, muối biển Quỳnh Lưu',
      },
      label: {
        ...makerOnLabel(producer, today),
        ...madeLately(today, 24),
        name,
        netQuantity: 'Thể tích thực: 500 ml',
        ingredients: 'Cá cơm, muối biển',
        technical: `Đạm toàn phần: ${strength} g/l`,
        nutrition: {
          energy: strength * 2.5,
          protein: Math.round(strength * 6.25) / 10,
          carbohydrate: 0,
          fat: 0,
          sodium: 9_200,
        },
        usage: 'Chấm trực tiếp, pha nước chấm hoặc nêm món ăn.',
        storage: 'Để nơi khô mát, đậy kín nắp sau khi mở.',
        warning: 'Sản phẩm có cá. Người ăn nhạt nên dùng ít.',
        standard: `TCCS ${strength}:2026/TSNA`,
        starsShown: 4,
      },
      variants: [
        {
          name: 'Chai 500 ml',
          price,
          stock: 200,
          gtin: null,
          sku: `TSNA-CL${strength}-500`,
          weight: 980,
          length: 8,
          width: 8,
          height: 29,
        },
      ],
      papers: [
        ocopCertificate(name, maker, 4, daysFrom(today, -260), nth),
        ...selfDeclaration(name, maker, today, nth),
        trademark('Cửa Lò', maker, today, 3),
      ],
      photos: photosOf(key, ['front', 'back', 'side', 'inside', 'use']),
      faults: [],
      published: { stars: 4, year: '2022', source: 'baonghean.vn 301735' },
    };
  };

export const sauce40 = sauce(40, 95_000, 4);

/** The number typed from the pack has its last digit wrong, and the back of the pack was forgotten. 952 is GS1's prefix for examples. */
export const sauce30: Make = (today, producers) => {
  const right = sauce(30, 68_000, 5)(today, producers);
  const wrong: ReturnType<Make> = {
    ...right,
    faults: ['gtin-check-digit', 'photo-no-back'],
    photos: photosOf(right.key, ['front', 'side', 'use']),
  };
  return { ...wrong, variants: right.variants.map((v) => ({ ...v, gtin: '9520000000306' })) };
};
