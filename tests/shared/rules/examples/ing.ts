import type { OcopSet } from '../../../../shared/model/product.ts';
import { answers } from '../answers.ts';
import { label, product } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';

const ingredients = (written: string | null, ocopSet: OcopSet = 'S09') => ({
  change: { product: product({ ocopSet }), label: label({ ingredients: written }) },
});
/** Beside what the label says and is called. */
const warned = (written: string, warning: string | null, name = 'Bánh đa'): Case => ({
  change: {
    product: product({ ocopSet: 'S06', name }),
    label: label({ ingredients: written, warning, name }),
  },
});
const cropped = (written: string, says: string | null, requiredPhrase: string | null = null): Case => ({
  change: { label: label({ ingredients: written, requiredPhrase }), answers: answers({ 'modified-crops': says }) },
});

export const examples: Examples = {
  'ING-01': {
    pass: [ingredients('Cá cơm, muối')],
    fail: [{ ...ingredients(null), code: 'label-ingredients-missing' }],
  },
  'ING-04': {
    pass: [ingredients('Cam', 'S01')],
    fail: [{ ...ingredients(null, 'S01'), code: 'label-ingredients-missing' }],
  },
  'ING-01a': {
    pass: [
      ingredients('Cá cơm 70 %, muối 30 %'),
      ingredients('Cá cơm, muối 30 %'),
      ingredients('Cá cơm (70,5 %), gia vị (ớt, tỏi) (29,5 %)'),
    ],
    fail: [{ ...ingredients('Muối 30 %, cá cơm 70 %'), code: 'ingredients-order' }],
  },
  'ING-02': {
    pass: [
      'Ớt, muối, Chất bảo quản: Kali sorbat (202)',
      'Ớt, chất bảo quản: Kali sorbat',
      'Ớt, chất bảo quản (INS 202)',
      'Ớt, Chất bảo quản (Kali sorbat, Natri benzoat), muối',
      'Ớt, Chất bảo quản: Kali sorbat (202), Natri benzoat (211), muối',
      'Ớt, chất điều vị (621, 627, 631)',
      'Ớt, chất điều chỉnh độ axit: Axit citric (330)',
      'Ớt, phẩm màu tổng hợp: Tartrazin (102)',
      'Ớt, hương liệu tự nhiên',
      'Ớt, chất bảo quản:\nKali sorbat (202)',
      'Không chất bảo quản, không phẩm màu',
      'Gạo nếp cái, đường phèn 12,5 %, muối 1.000 mg, vitamin E 400',
      'Bột nghệ, gấc, nước cốt chanh, giấm, thạch đen',
    ].map((written) => ingredients(written)),
    fail: [
      ...['Ớt, Kali sorbat (202)', 'Ớt, E202, muối', 'Ớt, mì chính, tiêu', 'Gia vị (muối, bột ngọt), ớt'].map(
        (written) => ({
          ...ingredients(written),
          code: 'additive-no-group',
        }),
      ),
      ...['Ớt, chất bảo quản', 'Ớt, phẩm màu, muối', 'Ớt, phụ gia thực phẩm'].map((written) => ({
        ...ingredients(written),
        code: 'additive-unnamed',
      })),
      { ...ingredients('Ớt, chất bảo quản: Chất lạ (209)'), code: 'additive-unknown' },
      { ...ingredients('Ớt, chất bảo quản: Kali sorbat (211)'), code: 'additive-number-differs' },
      { ...ingredients('Ớt, phẩm màu: Kali sorbat (202)'), code: 'additive-group-differs' },
    ],
  },
  'ING-03': {
    pass: [
      'Đường, hương liệu tự nhiên (hương cam)',
      'Đường, hương liệu (tổng hợp)',
      'Đường, chất tạo ngọt tổng hợp: Aspartam (951), Acesulfam kali (950)',
      'Đường, phẩm màu (giống tự nhiên): Beta-caroten (160a)',
      'Đường, chất bảo quản: Kali sorbat (202)',
      'Hương nhu, lá hương thảo, đinh hương, nấm hương, hồi hương, nếp hương, mùi tàu',
    ].map((written) => ingredients(written)),
    fail: [
      ...[
        'Đường, hương liệu',
        'Đường, chất tạo ngọt: Aspartam (951)',
        'Đường, phẩm màu: Tartrazin (102)',
        'Đường, hương liệu (vani)',
      ].map((written) => ({ ...ingredients(written), code: 'additive-nature-missing' })),
      { ...ingredients('Đường, hương dâu'), code: 'flavour-word-missing' },
      // The desk knows how to write it.
      { ...ingredients('Đường, hương gừng tự nhiên'), code: 'flavour-word-missing' },
    ],
  },
  'ING-05': {
    pass: [
      warned('Gạo, vừng, muối', null),
      warned('Gạo, lạc, muối', 'Sản phẩm có lạc (đậu phộng).'),
      warned('Gạo, LẠC, muối', null),
      warned('Lạc, đường, mạch nha', null, 'Kẹo lạc'),
      warned('Gạo, sữa ong chúa, mì chính, cà chua', null),
      warned('Gạo, lạc tiên, cà phê, khoai mì, diếp cá, tép bưởi', null),
    ],
    fail: [
      { ...warned('Gạo, lạc, muối', null), code: 'allergen-untold' },
      { ...warned('Gạo, sữa bột, trứng', 'Sản phẩm có trứng.'), code: 'allergen-untold' },
      { ...warned('Bột mì, đường', 'Để xa lửa.'), code: 'allergen-untold' },
    ],
  },
  'ING-06': {
    pass: [
      { change: { product: product({ description: 'Gia vị không chiếu xạ, phơi nắng.' }) } },
      {
        change: {
          product: product({ description: 'Ớt bột đã chiếu xạ.' }),
          label: label({ requiredPhrase: 'Thực phẩm đã qua chiếu xạ' }),
        },
      },
    ],
    fail: [
      { change: { product: product({ description: 'Ớt bột được chiếu xạ để diệt khuẩn.' }) }, code: 'phrase-missing' },
    ],
  },
  'ING-06a': {
    pass: [
      cropped('Đậu nành, muối', 'no'),
      cropped('Cá cơm, muối', null),
      cropped('Bắp cải, bắp bò, muối', null),
      cropped('Đậu nành biến đổi gen (60 %), muối', 'yes'),
      cropped('Đậu nành, muối', 'yes', 'Thực phẩm biến đổi gen'),
      { change: { product: product({ description: 'Đậu nành giống cũ, không phải cây biến đổi gen.' }) } },
    ],
    fail: [
      { ...cropped('Đậu nành, muối', null), code: 'question-open' },
      { ...cropped('Ngô, đường', 'yes'), code: 'phrase-missing' },
    ],
  },
};
