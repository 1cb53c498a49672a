import { ocopCertificate, selfDeclaration, trademark } from '../papers.ts';
import { daysFrom } from '../sample.ts';
import { madeLately, makerOnLabel, NOTE, photosOf } from './common.ts';
import type { Make } from './index.ts';

export const honey: Make = (today, producers) => {
  const producer = producers['bometa']!;
  const [name, maker] = ['Mật ong Bometa', producer.facts.name!];
  return {
    key: 'mat-ong-bometa',
    producer,
    facts: {
      name,
      ocopSet: 'S04',
      ocopCode: '40-16681-1-2026',
      brand: 'Bometa',
      localShare: 100,
      touchesFood: false,
      madeToOrder: false,
      title: 'Mật ong Bometa hoa rừng Nghệ An, lọ thủy tinh 500 g',
      description: [
        'Mật ong hoa rừng màu hổ phách, sánh, thơm mùi hoa, vị ngọt đậm và hậu hơi chua nhẹ.',
        'Đàn ong được nuôi ở vùng đồi núi Nghệ An, quay mật khi tổ đã vít nắp, lọc sạch và đóng vào lọ thủy tinh. Dùng pha nước ấm, chấm bánh, ướp thịt hoặc làm bánh.',
        'Lọ thủy tinh 500 g nắp kim loại. Hạn sử dụng 24 tháng. Mật có thể kết tinh khi trời lạnh, ngâm lọ trong nước ấm là tan. Sản phẩm OCOP 4 sao của tỉnh Nghệ An.',
        NOTE,
      ].join('\n\n'),
      story:
        'Người nuôi ong ở miền tây Nghệ An sống theo mùa hoa. Tháng hai họ đưa đàn ong về ven đồi đón hoa nhãn, hoa vải, tháng năm lại chuyển lên bìa rừng khi keo và các loài hoa dại nở. Mỗi lần chuyển là cả đêm không ngủ, vì ong chỉ đi được khi trời tối và mát. Mật chỉ được quay khi tổ đã vít nắp gần kín, vội một tuần là mật loãng. Sáng quay mật, cả xóm đến giúp, trẻ con được phần những mẩu sáp còn dính mật. Lọ mật ong vì thế giữ lại cả một mùa hoa và một mùa đi xa.',
      origin: 'Ong nuôi tại vùng đồi núi Nghệ An',
    },
    label: {
      ...makerOnLabel(producer, today),
      ...madeLately(today, 24),
      name,
      netQuantity: 'Khối lượng tịnh: 500 g',
      ingredients: 'Mật ong 100 %',
      nutrition: { energy: 304, protein: 0.3, carbohydrate: 82.4, sugars: 82.1, fat: 0, sodium: 4 },
      usage: 'Pha nước ấm, chấm bánh hoặc ướp món ăn.',
      storage: 'Để nơi khô mát, tránh nắng, đậy kín nắp.',
      warning: 'Không dùng cho trẻ dưới 12 tháng tuổi.',
      standard: 'TCCS 01:2026/BMT',
      starsShown: 4,
    },
    variants: [
      {
        name: 'Lọ 500 g',
        price: 165_000,
        stock: 90,
        gtin: null,
        sku: 'BMT-MO-500',
        weight: 820,
        length: 10,
        width: 10,
        height: 13,
      },
      {
        name: 'Lọ 250 g',
        price: 90_000,
        stock: 140,
        gtin: null,
        sku: 'BMT-MO-250',
        weight: 430,
        length: 8,
        width: 8,
        height: 11,
      },
    ],
    papers: [
      ocopCertificate(name, maker, 4, daysFrom(today, -210), 3),
      ...selfDeclaration(name, maker, today, 3),
      trademark('Bometa', maker, today, 2),
    ],
    photos: photosOf('mat-ong-bometa', ['front', 'back', 'side', 'inside', 'use']),
    faults: [],
    published: { stars: 4, year: '2022', source: 'baonghean.vn 301735' },
  };
};
