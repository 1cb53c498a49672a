import { describe, expect, test } from 'vitest';
import { createI18n } from '../../../shared/locales/i18n.ts';
import { codes as allOf, findings, label, metrics, paper, photo, product, shop, variant } from '../rules/dossier.ts';

describe('the words on the screen', () => {
  test('they are there at once, before anything was waited for', () => {
    expect(createI18n('vi').t('step.photos')).toBe('Ảnh');
    expect(createI18n('en').t('step.photos')).toBe('Photos');
  });

  test('changing the language changes the words', async () => {
    const i18n = createI18n('vi');
    await i18n.changeLanguage('en');
    expect(i18n.t('step.label')).toBe('Label');
  });

  test('money, days and sizes are written as people read them', () => {
    const [vi, en] = [createI18n('vi'), createI18n('en')];
    expect(vi.t('finding.price-low.title', { value: 1250, min: 2000 })).toContain('1.250 ₫');
    expect(vi.t('finding.ocop-expired.title', { expires: '2026-04-02', count: 3 })).toContain('02/04/2026');
    expect(vi.t('failure.photo.too-big-file', { file: 'a.jpg', bytes: 51_200_000, limit: 50_000_000 })).toContain(
      '51,2 MB',
    );
    expect(en.t('failure.photo.too-big-file', { file: 'a.jpg', bytes: 51_200_000, limit: 50_000_000 })).toContain(
      '51.2 MB',
    );
  });

  test('one day is not called one days', () => {
    const { t } = createI18n('en');
    const expires = '2026-11-23';
    expect(t('finding.ocop-expired.detail', { expires, count: 1 })).toMatch(/^1 day has/);
    expect(t('finding.ocop-expired.detail', { expires, count: 2 })).toMatch(/^2 days have/);
  });

  test('a name with signs of a web page or of our own sentences is shown as it was typed', () => {
    const odd = 'A & B <b> {{x}} $t(app.name)';
    expect(createI18n('vi').t('failure.photo.empty', { file: odd })).toContain(odd);
    expect(createI18n('vi').t('finding.name-not-in-title.detail', { name: odd })).toContain(odd);
  });
});

test('every sentence about a spoilt product is whole: no gap, no bare key, in both languages', () => {
  const spoilt = [
    findings({
      papers: [],
      product: product({ name: null, title: 'OCOP 4 sao sale lazada 🐟 0912345678'.repeat(4), description: 'Ngắn #' }),
      producer: null,
      variants: [variant({ price: 5, stock: null, weight: null, height: null, gtin: '8934601234560' })],
      label: null,
      photos: [
        photo('other', {
          width: 400,
          metrics: metrics({ pages: 2, blur: { ...metrics().blur, sharpness: 0.1, direction: 0.1 } }),
          notes: ['photo.truncated', 'photo.damaged'],
        }),
      ],
      listings: [],
    }),
    findings({
      papers: [
        paper({ stars: 5, issuedOn: '2023-11-01', nameOnPaper: 'Mắm', number: null }),
        paper({ id: paper().id.replace('C', 'D'), kind: 'food-safety-certificate', issuedOn: '2020-01-01' }),
      ],
      label: label({ netQuantity: '500gr', madeOn: 'NSX 2/4/26', useBy: 'HSD 01/01/2026' }),
    }),
    findings(
      { product: product({ ocopSet: 'S14', description: 'khuyến mãi' }), papers: [paper({ expiresOn: '2027-03-01' })] },
      undefined,
      [shop({ attributes: null })],
    ),
  ].flat();
  expect(new Set(spoilt.map(({ code }) => code)).size).toBeGreaterThan(30);
  expect(allOf()).toEqual([]);
  for (const language of ['vi', 'en'] as const) {
    const { t } = createI18n(language);
    for (const { code, values } of spoilt) {
      for (const sentence of [t(`finding.${code}.title`, values), t(`finding.${code}.detail`, values)]) {
        expect(sentence, code).not.toMatch(/undefined|NaN|\{\{|\$t\(|finding\.|paperKind\.|issuerLevel\.|role\.|“”|  /);
      }
    }
  }
});
