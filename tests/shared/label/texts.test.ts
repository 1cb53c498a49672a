import { expect, test } from 'vitest';
import { dateForms } from '../../../shared/label/date-forms.ts';
import { englishOf, knownEnglish, withEnglish } from '../../../shared/label/english.ts';
import { plainText, printerText } from '../../../shared/label/printer-text.ts';
import { readQuantity, writeQuantity } from '../../../shared/label/quantity-words.ts';
import { STARTERS, startersFor, withStarter } from '../../../shared/label/starters.ts';
import { digitalLink, traceCsv, traceData, traceJson } from '../../../shared/label/trace-data.ts';
import { OCOP_SETS } from '../../../shared/model/product.ts';
import { currentPack } from '../../../shared/rules/index.ts';
import { check } from '../../../shared/rules/index.ts';
import { dossier, label, product, TODAY, variant } from '../rules/dossier.ts';

const MAM = label({
  name: 'Nước mắm Vạn Phần',
  origin: 'Sản xuất tại Việt Nam',
  netQuantity: 'Thể tích thực: 500 ml',
  nutrition: { energy: 75, sodium: 9_200 },
  madeOn: 'NSX: 02/04/2026',
  useBy: 'HSD: 24 tháng kể từ NSX',
  storage: 'Đậy chặt nắp sau khi mở. Mở rồi thì để ngăn mát tủ lạnh.',
  lot: 'L0204',
});

test('the printer reads every item as it stands on the pack, figures as a table and codes by themselves', () => {
  const text = printerText({ ...MAM, traceUrl: 'https://mam.vn/01' }, '8 936079 120016');
  expect(text.name).toEqual({ vi: 'Nước mắm Vạn Phần', en: null });
  const lines = text.lines.map(({ vi }) => vi);
  expect(lines).toEqual(
    expect.arrayContaining(['Sản xuất tại Việt Nam', 'Thể tích thực: 500 ml', 'NSX: 02/04/2026', 'Số lô: L0204']),
  );
  expect(text.nutrition).toEqual({
    vi: 'Thành phần dinh dưỡng trong 100 ml',
    en: 'Nutrition facts per 100 ml',
    rows: [
      { vi: 'Năng lượng', en: 'Energy', amount: '75 kcal' },
      { vi: 'Natri', en: 'Sodium', amount: '9.200 mg' },
    ],
  });
  expect(text.qr).toBe('https://mam.vn/01');
});

test('a barcode number whose check digit does not agree never reaches the printer', () => {
  expect(printerText(MAM, '8936079120011').gtin).toBeNull();
  expect(printerText(MAM, '4006381333931').gtin).toBe('4006381333931');
});

test('a label in two languages has the English below each Vietnamese line', () => {
  const both = plainText(printerText({ ...MAM, english: { name: 'Van Phan fish sauce' } }, null), true).split('\n');
  const after = (line: string) => both[both.indexOf(line) + 1];
  expect(after('Nước mắm Vạn Phần')).toBe('Van Phan fish sauce');
  expect(after('Sản xuất tại Việt Nam')).toBe('Made in Viet Nam');
  expect(after('Thể tích thực: 500 ml')).toBe('Net volume: 500 ml');
  expect(after('HSD: 24 tháng kể từ NSX')).toBe('EXP: 24 months from MFG');
  expect(both).toContain('Năng lượng / Energy: 75 kcal');
});

test('a label in one language has no English, even where it is known', () => {
  expect(plainText(printerText(MAM, null), true)).not.toContain('Made in');
});

test('set phrases are translated, sentences nobody wrote down are left to a person', () => {
  expect(knownEnglish(MAM, 'storage')).toBe('Close the lid tightly once opened. Keep in the refrigerator once opened.');
  expect(knownEnglish({ ...MAM, storage: 'Để trong chum sành.' }, 'storage')).toBeNull();
  expect(knownEnglish({ ...MAM, storage: 'Đậy chặt nắp sau khi mở. Để trong chum.' }, 'storage')).toBeNull();
  expect(knownEnglish(MAM, 'responsibleAddress')).toBe('Xóm 3, Diễn Châu Commune, Nghệ An Province, Viet Nam');
  expect(knownEnglish(MAM, 'name')).toBeNull();
});

test('what a person typed in English goes before what the desk knows, and leaves no trace when taken out', () => {
  const english = withEnglish(null, 'origin', 'Produced in Nghệ An, Viet Nam');
  expect(englishOf({ ...MAM, english }, 'origin')).toBe('Produced in Nghệ An, Viet Nam');
  expect(withEnglish(english, 'origin', '')).toEqual({});
});

test('every product set is offered an origin, and no sentence is offered to one it is not for', () => {
  for (const set of OCOP_SETS.slice(0, 25)) expect(startersFor('origin', set).length, set).toBeGreaterThan(1);
  const honey = startersFor('warning', 'S04').map(({ vi }) => vi);
  expect(honey.some((sentence) => sentence.includes('trẻ dưới 1 tuổi'))).toBe(true);
  expect(honey.some((sentence) => sentence.includes('lái xe'))).toBe(false);
});

test('a sentence is added to what a person wrote, once, and an origin takes the place of another', () => {
  expect(withStarter('storage', null, 'Để nơi khô.')).toBe('Để nơi khô.');
  expect(withStarter('storage', 'Đậy kín', 'Để nơi khô.')).toBe('Đậy kín. Để nơi khô.');
  expect(withStarter('storage', 'Để nơi khô.', 'Để nơi khô.')).toBe('Để nơi khô.');
  expect(withStarter('origin', 'SX tại VN', 'Sản xuất tại Việt Nam')).toBe('Sản xuất tại Việt Nam');
});

test('no sentence that is offered goes against the rules of the sets it is offered to', () => {
  for (const { item, vi } of STARTERS)
    for (const set of OCOP_SETS.filter((each) => startersFor(item, each).some((one) => one.vi === vi))) {
      const faults = check(
        { dossier: dossier({ product: product({ ocopSet: set }), label: { ...MAM, [item]: vi } }), shops: [] },
        currentPack,
        TODAY,
        // One of two phrases that are wanted leaves the other to be asked for.
      ).filter(({ place, code }) => place.step === 'label' && place.field === item && code !== 'phrase-missing');
      expect(faults, `${set}: ${vi}`).toEqual([]);
    }
});

test('a quantity is put together in the words of the decree, and taken apart again', () => {
  const bags = { word: 'Khối lượng tịnh', figure: 20, unit: 'g', count: 10, pack: 'gói' } as const;
  expect(writeQuantity(bags)).toBe('Khối lượng tịnh: 200 g (10 gói x 20 g)');
  expect(readQuantity('Khối lượng tịnh: 200 g (10 gói x 20 g)')).toEqual(bags);
  expect(readQuantity('500ml')).toEqual({ word: 'Thể tích thực', figure: 500, unit: 'ml', count: 1, pack: 'gói' });
  expect(readQuantity('Hộp 10 gói x 20 g')).toEqual(bags);
  expect(readQuantity('Túi 6 quả, 1,5 lít')).toMatchObject({ figure: 1.5, unit: 'l', word: 'Thể tích thực' });
  expect(readQuantity('một chai')).toBeNull();
});

test('today, a period and a stamp elsewhere are each one click, and a use-by date is reckoned from the day of making', () => {
  const at = { set: 'S09', today: '2026-11-25', madeOn: 'NSX: 31/08/2026', useBy: 'HSD: 6 tháng kể từ NSX' } as const;
  expect(dateForms('madeOn', at)[0]).toEqual({ form: 'true-date', text: 'NSX: 25/11/2026' });
  const texts = dateForms('useBy', at).map(({ text }) => text);
  expect(texts[0]).toBe('HSD: 6 tháng kể từ NSX');
  expect(texts).toContain('HSD: 28/02/2027');
  expect(texts).toContain('Xem NSX, HSD trên bao bì');
});

test('the trace data say what is known and leave open what is not', () => {
  const rows = traceData(
    dossier({ label: { ...MAM, useBy: 'HSD: 02/04/2028' }, variants: [variant({ gtin: '4006381333931' })] }),
  );
  const value = (item: string) => rows.find((row) => row.item === item)?.value;
  expect(value('maker')).toBe('HTX Vạn Phần');
  expect(value('brand')).toBeNull();
  expect(value('link')).toBe('/01/04006381333931/10/L0204?17=280402');
  expect(JSON.parse(traceJson(rows))).toMatchObject({ lot: 'L0204', brand: null });
});

test('a Digital Link needs a number whose check digit agrees', () => {
  expect(digitalLink('4006381333930', 'L1', null, 'mam.vn')).toBeNull();
  expect(digitalLink('4006381333931', 'Lô: A/1', null, 'mam.vn')).toBe('https://mam.vn/01/04006381333931/10/A%2F1');
});

test('a spreadsheet takes no word of the trace data for a formula', () => {
  const rows = traceData(dossier({ label: { ...MAM, name: '=1+1', makerName: 'HTX "A", B' } }));
  const [, values] = traceCsv(rows, (item) => item).split('\r\n');
  expect(values?.startsWith("'=1+1,")).toBe(true);
  expect(values).toContain('"HTX ""A"", B"');
});
