import { expect, test } from 'vitest';
import { writtenAt } from '../../../shared/model/written.ts';
import { dossier, id, label, variant } from '../rules/dossier.ts';

const good = dossier({ label: label({ netQuantity: '500ML' }), variants: [variant({ gtin: null })] });

test('a finding’s place leads to the field and what stands there', () => {
  expect(writtenAt({ step: 'label', field: 'netQuantity' }, good)).toEqual({
    entity: 'label',
    id: id('N'),
    field: 'netQuantity',
    value: '500ML',
  });
  expect(writtenAt({ step: 'facts', field: 'producer.phone' }, good)).toMatchObject({
    entity: 'producer',
    field: 'phone',
    value: '0912 345 678',
  });
  expect(writtenAt({ step: 'facts', field: 'title' }, good)).toMatchObject({ entity: 'product', field: 'title' });
  expect(writtenAt({ step: 'price', field: 'gtin', variantId: id('V') }, good)).toMatchObject({ value: null });
  expect(writtenAt({ step: 'papers', field: 'number', paperId: id('C') }, good)).toMatchObject({
    entity: 'paper',
    value: '156/QĐ-UBND',
  });
});

test('a photo, a question, a row that is gone and a name that is no field lead nowhere', () => {
  expect(writtenAt({ step: 'photos', photoId: id('F') }, good)).toBeNull();
  expect(writtenAt({ step: 'label', field: 'question.label-map' }, good)).toBeNull();
  expect(writtenAt({ step: 'label', field: 'netQuantity' }, { ...good, label: null })).toBeNull();
  expect(writtenAt({ step: 'price', field: 'gtin', variantId: id('X') }, good)).toBeNull();
  expect(writtenAt({ step: 'facts', field: 'constructor' }, good)).toBeNull();
  expect(writtenAt({ step: 'facts' }, good)).toBeNull();
});
