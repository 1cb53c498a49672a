import { expect, test } from 'vitest';
import { fillFrom } from '../../../../renderer/screens/product/label/fill.ts';
import { withNutrient } from '../../../../shared/label/nutrients.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import { LABEL_ITEMS, type Label } from '../../../../shared/model/label.ts';

const bare = Object.fromEntries(LABEL_ITEMS.map((item) => [item, null])) as unknown as Label;

test('filling in never writes over what a person typed', () => {
  const dossier = {
    product: { name: 'Mật ong Pù Mát' },
    producer: { name: 'Hộ Lò Văn Bình', hamlet: 'Xóm 3', communeCode: null },
    label: { ...bare, name: 'MẬT ONG' },
    variants: [{ name: 'Chai 500 ml' }],
  } as unknown as Dossier;
  expect(fillFrom(dossier)).toEqual({
    responsibleName: 'Hộ Lò Văn Bình',
    responsibleAddress: 'Xóm 3',
    origin: 'Sản xuất tại Việt Nam',
    netQuantity: 'Thể tích thực: 500 ml',
  });
});

test('a pack that is counted says nothing of what is in it', () => {
  const dossier = {
    product: {},
    producer: null,
    label: null,
    variants: [{ name: 'Hộp 10 gói' }],
  } as unknown as Dossier;
  expect(fillFrom(dossier)).toEqual({ origin: 'Sản xuất tại Việt Nam' });
});

test('taking out the last figure takes out the table', () => {
  expect(withNutrient(null, 'fat', 0.5)).toEqual({ fat: 0.5 });
  expect(withNutrient({ fat: 0.5, sodium: 3 }, 'fat', null)).toEqual({ sodium: 3 });
  expect(withNutrient({ fat: 0.5 }, 'fat', null)).toBeNull();
});
