import type { Label } from '../../../../shared/model/label.ts';
import type { OcopSet } from '../../../../shared/model/product.ts';
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
};
