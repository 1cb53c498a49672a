import type { Label } from '../../../../shared/model/label.ts';
import type { OcopSet } from '../../../../shared/model/product.ts';
import { answers } from '../answers.ts';
import { label, product } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';

const labelled = (ocopSet: OcopSet, change: Partial<Label>): Case => ({
  change: { product: product({ ocopSet }), label: label(change) },
});
const PHRASE = 'Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh';
const CLOTH = { materials: 'Sợi bông', technical: 'Dài 160 cm', usage: 'Giặt tay', madeInYear: '2026' };
const SOAP = { ingredients: 'Aqua, Glycerin', lot: 'L1', usage: 'Thoa lên da', warning: 'Tránh mắt' };

/** All there; and one item taken away. */
const wants = (set: OcopSet, full: Partial<Label>, missing: keyof Label): Examples[string] => ({
  pass: [labelled(set, full)],
  fail: [{ ...labelled(set, { ...full, [missing]: null }), code: 'label-item-missing' }],
});

/** What herbs and oils are labelled with whatever they are used for. */
const FULL = { lot: 'L1', warning: 'Để xa trẻ em' };
const INCENSE = { netQuantity: 'Số lượng: 100 que', materials: 'Bột trầm', warning: 'Không để gần vật dễ cháy' };

/** An oil or herb of set S20 with its main use told; of another use nothing is asked. */
const used = (use: string, full: Partial<Label>, missing: keyof Label): Examples[string] => {
  const says = (told: string, change: Partial<Label>): Case => ({
    change: { ...labelled('S20', change).change, answers: answers({ 'main-use': told }) },
  });
  const bare = { ...full, [missing]: null };
  return { pass: [says(use, full), says('else', bare)], fail: [{ ...says(use, bare), code: 'label-item-missing' }] };
};

const grain = (ingredients: string, change: Partial<Label> = {}) => labelled('S06', { ingredients, ...change });
const wood = (materials: string | null) => labelled('S21', { materials });

export const examples: Examples = {
  'GRP-01': wants('S03', {}, 'useBy'),
  'GRP-02': wants('S09', {}, 'storage'),
  'GRP-03': {
    pass: [labelled('S18', { name: 'Thực phẩm bảo vệ sức khoẻ Cao cà gai leo', requiredPhrase: PHRASE })],
    fail: [{ ...labelled('S18', { requiredPhrase: 'Thực phẩm bảo vệ sức khỏe' }), code: 'phrase-missing' }],
  },
  'GRP-05': wants('S17', {}, 'usage'),
  'GRP-10': wants('S19', SOAP, 'lot'),
  'GRP-10a': {
    pass: [labelled('S19', { ...SOAP, madeOn: null })],
    fail: [{ ...labelled('S19', { ...SOAP, madeOn: null, useBy: null }), code: 'label-item-missing' }],
  },
  'GRP-11': wants('S22', CLOTH, 'madeInYear'),
  'GRP-12': wants('S21', CLOTH, 'materials'),
  'GRP-02a': used('food', FULL, 'storage'),
  'GRP-04': {
    pass: [
      grain('Bột gạo lứt, hạt sen'),
      grain('Bột gạo lứt, canxi 120 mg', { requiredPhrase: 'Thực phẩm bổ sung' }),
      grain('Bột gạo lứt, canxi 120 mg', { name: 'Thực phẩm bổ sung Bột gạo lứt' }),
      // Additives that keep the goods, and salt with iodine, are no added nutrients.
      grain('Bột gạo, chất chống oxy hóa: vitamin C (INS 300), muối i-ốt'),
    ],
    fail: [
      { ...grain('Bột gạo lứt, canxi 120 mg'), code: 'supplemented-unnamed' },
      { ...grain('Bột gạo lứt, hỗn hợp vitamin (A, B1, D3) 2 %'), code: 'supplemented-unnamed' },
    ],
  },
  'GRP-04a': {
    pass: [grain('Bột gạo lứt, canxi 120 mg, vitamin D3 400 IU'), grain('Bột gạo lứt 98 %, sắt 2 mg')],
    fail: [{ ...grain('Bột gạo lứt, canxi, vitamin D3 400 IU'), code: 'nutrient-amount-missing' }],
  },
  'GRP-09': used('herb', { ...FULL, standard: 'VD-12345-26' }, 'lot'),
  'GRP-10b': used('skin', { ...FULL, ...SOAP }, 'warning'),
  'GRP-13': {
    pass: [wood('Gỗ xà cừ'), wood('Gỗ nhãn, gỗ mít'), wood('Tre, mây'), wood('Gỗ tự nhiên (xoan đào)'), wood(null)],
    fail: [
      { ...wood('Gỗ'), code: 'wood-unnamed' },
      { ...wood('Tre, gỗ'), code: 'wood-unnamed' },
      { ...wood('Gỗ tự nhiên, sơn bóng'), code: 'wood-unnamed' },
    ],
  },
  'GRP-16': {
    pass: [labelled('S24', { usage: 'Tưới hai ngày một lần, để nơi có nắng.' }), labelled('S09', { usage: null })],
    fail: [{ ...labelled('S24', { usage: null }), code: 'label-item-missing' }],
  },
  'GRP-17': used('incense', { ...FULL, ...INCENSE }, 'warning'),
  'GRP-17a': {
    pass: [
      labelled('S21', { name: 'Hương trầm Quỳ Châu', ...INCENSE }),
      // A place and an essence by that name are no incense.
      labelled('S21', { name: 'Giỏ mây Hương Sơn', warning: null }),
      labelled('S21', { name: 'Hương nhu khô', warning: null }),
    ],
    fail: [{ ...labelled('S21', { name: 'Hương trầm Quỳ Châu', warning: null }), code: 'label-item-missing' }],
  },
};
