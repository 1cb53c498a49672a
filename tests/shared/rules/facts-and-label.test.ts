import { describe, expect, test } from 'vitest';
import type { OcopSet } from '../../../shared/model/product.ts';
import { codes, findings, id, label, paper, producer, product, saying } from './dossier.ts';

const labelled = (change: Parameters<typeof label>[0], ocopSet: OcopSet = 'S09') =>
  findings({ label: label(change), product: product({ ocopSet }) });
const labelCodes = (change: Parameters<typeof label>[0], ocopSet: OcopSet = 'S09') =>
  labelled(change, ocopSet).map(({ code }) => code);

describe('who sells what', () => {
  test('a name is needed before anything else', () => {
    const finding = saying('name-missing', findings({ product: product({ name: ' ', title: null }) }));
    expect(finding).toMatchObject({
      severity: 'illegal',
      place: { step: 'facts', field: 'name' },
      fix: { kind: 'fill' },
    });
  });

  test.each([
    [null, 'producer-missing'],
    [producer({ deleted: true }), 'producer-missing'],
    [producer({ name: null }), 'producer-name-missing'],
    [producer({ communeCode: null }), 'producer-commune-missing'],
    [producer({ phone: '' }), 'producer-phone-missing'],
  ])('a buyer has to be told who sells', (who, code) => {
    expect(saying(code, findings({ producer: who }))?.severity).toBe('illegal');
  });

  test.each([
    [producer({ phone: '12345' }), 'phone-odd'],
    [producer({ phone: '01681234567' }), 'phone-old'],
    [producer({ communeCode: '17951' }), 'commune-unknown'],
  ])('slips are only advised against', (who, code) => {
    expect(findings({ producer: who })).toMatchObject([{ code, severity: 'advice' }]);
  });

  test('a producer of another province is not held against our list', () => {
    expect(codes({ producer: producer({ communeCode: '99999', provinceCode: '38' }) })).toEqual([]);
  });
});

describe('the label', () => {
  test.each([
    [{ name: null }, 'label-name-missing'],
    [{ responsibleName: null }, 'label-responsible-missing'],
    [{ responsibleAddress: ' ' }, 'label-address-missing'],
    [{ origin: null }, 'label-origin-missing'],
    [{ netQuantity: null }, 'label-quantity-missing'],
    [{ ingredients: null }, 'label-ingredients-missing'],
  ])('what must stand on it is asked for: %j', (change, code) => {
    expect(labelled(change)).toMatchObject([
      { code, severity: 'illegal', place: { step: 'label' }, fix: { kind: 'fill' } },
    ]);
  });

  test('without a label all of it is missing; a village tour needs none', () => {
    expect(codes({ label: null }).filter((code) => code.startsWith('label-'))).toHaveLength(11);
    expect(
      codes({ label: null, product: product({ ocopSet: 'S26' }) }).filter((code) => code.startsWith('label-')),
    ).toEqual([]);
  });

  test('a basket has no ingredients and no net quantity to tell, fresh fruit is only advised', () => {
    const made = { materials: 'Tre, mây', technical: 'Dài 30 cm' };
    expect(labelCodes({ ingredients: null, netQuantity: null, ...made }, 'S21')).toEqual([]);
    expect(labelled({ ingredients: null, netQuantity: 'Khối lượng tịnh: 500 g' }, 'S01')).toMatchObject([
      { code: 'label-ingredients-missing', severity: 'advice' },
    ]);
  });

  test.each([
    ['500 ML', 'ml'],
    ['500 cc', 'ml'],
    ['1 Kg', 'kg'],
    ['500 gr', 'g'],
    ['5 lạng', 'g'],
    ['1 lit', 'l'],
  ])('the unit in "%s" should be %s', (netQuantity, right) => {
    expect(saying('unit-wrong', labelled({ netQuantity }))).toMatchObject({ severity: 'illegal', values: { right } });
  });

  test.each(['500 ml', '500 mL', '1 l', '1 lít', 'Khối lượng tịnh: 1,5 kg', '200 g (10 gói x 20 g)', '330 ml/chai'])(
    '"%s" is written well',
    (netQuantity) => {
      // The pack on offer is called by another quantity: that is told at the price.
      expect(labelled({ netQuantity }).filter(({ place }) => place.step === 'label')).toEqual([]);
    },
  );

  test('figure and unit are parted by a space, and there is a figure', () => {
    expect(saying('quantity-no-space', labelled({ netQuantity: 'Khối lượng tịnh: 500g' }))?.values.found).toBe('500g');
    expect(labelCodes({ netQuantity: 'một chai' })).toEqual(['quantity-no-figure']);
  });
});

describe('dates on the label', () => {
  test.each([
    'NSX: 020426',
    'NSX 02 04 26',
    'NSX: 02/04/26',
    'NSX: 02/04/2026',
    'Ngày sản xuất: 02-04-2026',
    'NGÀY SẢN XUẤT 02.04.2026',
    'Xem NSX, HSD ở đáy bao bì',
    'NSX 30 tháng trước HSD',
    'NSX: 260402 (năm/tháng/ngày)',
    'Ngày thu hoạch: 02/04/2026',
  ])('"%s" is a form of the law', (madeOn) => {
    expect(labelCodes({ madeOn, useBy: 'HSD: 02/10/2028' })).toEqual([]);
  });

  test.each(['NSX: 2/4/26', 'Nsx: 02/04/26', 'NSX: 04.26', '02/04/2026', 'MFG: 02/04/2026'])(
    '"%s" is not',
    (madeOn) => {
      expect(labelled({ madeOn })).toMatchObject([
        { code: 'date-form', severity: 'illegal', values: { found: madeOn, sample: 'NSX: 02/04/2026' } },
      ]);
    },
  );

  test('mixed signs are only advised against, a day that is not in the calendar is not let pass', () => {
    expect(labelled({ madeOn: 'NSX 02/04-26' })).toMatchObject([{ code: 'date-signs-mixed', severity: 'advice' }]);
    expect(labelCodes({ useBy: 'HSD: 30/02/2027' })).toEqual(['date-not-real']);
  });

  test.each([
    'HSD: 02102028',
    'HSD: 30 tháng kể từ NSX',
    'HSD: 30 tháng',
    'Hạn sử dụng: 12 tháng kể từ ngày sản xuất',
    'Sử dụng tốt nhất trước ngày 02/10/2028',
    'HD 02/10/28',
  ])('"%s" is a use-by date of the law', (useBy) => {
    expect(labelCodes({ useBy })).toEqual([]);
  });

  test('a label printed before the new decree keeps the old forms', () => {
    expect(labelCodes({ madeOn: 'NSX: 2/4/26', printDate: '2026-01-22' })).toEqual([]);
    expect(labelCodes({ madeOn: 'NSX: 2/4/26', printDate: '2026-01-23' })).toEqual(['date-form']);
  });

  test('nothing written is asked for, and nothing else', () => {
    expect(labelCodes({ madeOn: null, useBy: null })).toEqual(['label-item-missing', 'label-item-missing']);
  });

  test('the two dates make sense together and today', () => {
    expect(labelCodes({ madeOn: 'NSX: 23/11/2026' })).toEqual(['made-in-future']);
    expect(labelCodes({ madeOn: 'NSX: 22/11/2026' })).toEqual([]);
    expect(labelCodes({ useBy: 'HSD: 02/04/2026' })).toEqual(['use-by-before-made']);
    const old = { madeOn: 'NSX: 22/10/2026' };
    expect(labelled({ ...old, useBy: 'HSD: 21/11/2026' })).toMatchObject([
      { code: 'use-by-passed', severity: 'illegal' },
    ]);
    expect(labelCodes({ ...old, useBy: 'HSD: 22/11/2026' })).toEqual([]);
  });
});

describe('papers with a term', () => {
  const safety = (change: Parameters<typeof paper>[0]) =>
    findings({ papers: [paper(), paper({ id: id('A'), kind: 'food-safety-certificate', issuedOn: null, ...change })] });

  test('a food-safety certificate runs three years from its issue, or to the day printed on it', () => {
    expect(safety({ issuedOn: '2023-11-22' })).toMatchObject([
      { code: 'paper-ends-soon', severity: 'advice', values: { count: 0 } },
    ]);
    expect(safety({ issuedOn: '2023-11-21' })).toMatchObject([
      {
        code: 'paper-expired',
        severity: 'illegal',
        values: { kind: 'food-safety-certificate', expires: '2026-11-21', count: 1 },
        place: { paperId: id('A') },
      },
    ]);
    expect(safety({ expiresOn: '2027-05-22' })).toEqual([]);
    expect(safety({ expiresOn: '2027-05-21' })).toMatchObject([{ code: 'paper-ends-soon', values: { count: 180 } }]);
  });

  test('one without days is not called ended: its day is asked for', () => {
    expect(safety({ issuedOn: null })).toMatchObject([{ code: 'paper-undated', severity: 'advice' }]);
  });

  test('a rule that was suspended sleeps, and a licence nobody is sure about never blocks', () => {
    expect(
      codes({ papers: [paper(), paper({ id: id('A'), kind: 'registered-declaration', issuedOn: '2020-01-01' })] }),
    ).toEqual([]);
    const spirits = { product: product({ ocopSet: 'S14' }), label: label({ alcohol: 29 }) };
    const licence = findings({
      ...spirits,
      papers: [paper(), paper({ id: id('A'), kind: 'alcohol-licence', issuedOn: '2020-01-01' })],
    });
    expect(saying('paper-expired', licence)?.severity).toBe('advice');
  });
});

describe('spirits', () => {
  const spirits = (change: Parameters<typeof product>[0], alcohol: number | null = 29) =>
    findings({
      product: product({ ocopSet: 'S14', ...change }),
      label: label({ alcohol, ingredients: null }),
      papers: [paper(), paper({ id: id('A'), kind: 'alcohol-licence', stars: null, issuedOn: '2026-01-01' })],
    });

  test('the strength is on the label and told to the buyer, and the conditions of selling are told', () => {
    expect(spirits({}, null).map(({ code }) => code)).toEqual([
      'alcohol-missing',
      'alcohol-not-in-description',
      'alcohol-online',
    ]);
    expect(
      spirits({ description: 'Rượu nếp men lá, nồng độ 29 % vol, nấu thủ công.' }).map(({ code }) => code),
    ).toEqual(['alcohol-online']);
  });

  test('strong drink is not sold off; weak drink may be', () => {
    const description = 'Rượu nếp 29 % vol, khuyến mãi cuối năm.';
    expect(saying('alcohol-promotion', spirits({ description }))).toMatchObject({
      severity: 'illegal',
      values: { found: 'khuyến mãi' },
    });
    expect(saying('alcohol-promotion', spirits({ description }, 14.9))).toBeUndefined();
    expect(saying('alcohol-promotion', spirits({ description }, 15))).toBeDefined();
  });
});
