import { describe, expect, test } from 'vitest';
import { codes, findings, id, limits, listing, photo, product, saying, shop, variant } from './dossier.ts';

const titled = (title: string | null, change = {}) => findings({ product: product({ title, ...change }) });
const described = (description: string | null) => findings({ product: product({ description }) });
const under = (change: Parameters<typeof limits>[0]) => [shop({ limits: limits(change) })];

describe('the title', () => {
  test('the name stands in for a missing title, so that is advice', () => {
    expect(titled(null)).toMatchObject([{ code: 'title-missing', severity: 'advice' }]);
  });

  test('what the shop’s platform says of its length blocks, to the character', () => {
    const long = 'Nước mắm Vạn Phần '.padEnd(120, 'x');
    expect(titled(long)).toEqual([]);
    expect(titled(`${long}y`)).toMatchObject([
      {
        code: 'title-long',
        severity: 'platform',
        place: { step: 'facts', field: 'title', shopId: id('S') },
        values: { length: 121, max: 120, count: 1 },
      },
    ]);
    expect(codes({ product: product({ title: 'Nước mắm Vạn Phần' }) }, undefined, under({ titleMin: 18 }))).toEqual([
      'title-short',
    ]);
    expect(codes({ product: product({ title: 'Nước mắm Vạn Phần' }) }, undefined, under({ titleMin: 17 }))).toEqual([]);
  });

  test('figures of our own, not verified, never block', () => {
    const title = 'Nước mắm Vạn Phần '.padEnd(121, 'x');
    expect(findings({ product: product({ title }) }, undefined, [shop({ limits: null })])).toMatchObject([
      { code: 'title-long', severity: 'advice' },
    ]);
  });

  test.each([
    ['gọi 0912 345 678', '0912 345 678'],
    ['gọi 0912.345.678 ngay', '0912.345.678'],
    ['xem www.vanphan.vn', 'www.vanphan.vn'],
    ['xem vanphan.vn', 'vanphan.vn'],
    ['mua@vanphan.vn', 'mua@vanphan.vn'],
    ['nhắn Zalo', 'zalo'],
  ])('contacts are found: %s', (words, found) => {
    const finding = saying('contact-in-text', titled(`Nước mắm Vạn Phần ${words}`));
    expect(finding).toMatchObject({ severity: 'advice', values: { found }, fix: { kind: 'change' } });
  });

  test.each(['500 ml', 'chai 2026', 'mã 8934601234569', 'giá 1.250.000'])(
    'figures that are no contact are let be: %s',
    (words) => {
      expect(titled(`Nước mắm Vạn Phần ${words}`)).toEqual([]);
    },
  );

  test.each([
    ['SALE sốc', 'promotion-in-text'],
    ['khuyến mãi', 'promotion-in-text'],
    ['chính hãng Lazada', 'platform-in-text'],
    ['ngon 🐟', 'signs-refused'],
  ])('words of selling off, other platforms and signs are advised against: %s', (words, code) => {
    expect(titled(`Nước mắm Vạn Phần ${words}`)).toMatchObject([
      { code, severity: 'advice', place: { field: 'title' } },
    ]);
  });

  test('a gift box may be called one', () => {
    expect(titled('Hộp quà tặng Nước mắm Vạn Phần')).toEqual([]);
  });
});

describe('the description', () => {
  test('without one nothing is taken', () => {
    expect(described('  ')).toMatchObject([
      { code: 'description-missing', severity: 'platform', fix: { kind: 'fill' } },
    ]);
  });

  test('its length is held against the shop’s limits', () => {
    expect(described('a'.repeat(19))).toMatchObject([{ code: 'description-short', values: { count: 1 } }]);
    expect(described('a'.repeat(20))).toEqual([]);
    expect(described('a'.repeat(3001))).toMatchObject([{ code: 'description-long', values: { count: 1 } }]);
  });

  test('eighteen hashtags are taken, the nineteenth is not', () => {
    expect(described('Nước mắm ngon: ' + '#mắm '.repeat(18))).toEqual([]);
    expect(described('Nước mắm ngon: ' + '#mắm '.repeat(19))).toMatchObject([
      { code: 'hashtags-many', severity: 'platform', values: { count: 19, max: 18 } },
    ]);
  });

  test('a telephone number there is advice: it may be the label’s own', () => {
    expect(described('Nước mắm làm từ cá cơm, liên hệ 0912345678.')).toMatchObject([
      { code: 'contact-in-text', severity: 'advice' },
    ]);
  });
});

describe('packs', () => {
  test('without a pack there is nothing to buy', () => {
    expect(codes({ variants: [] })).toEqual(['pack-missing']);
    expect(codes({ variants: [variant({ deleted: true })] })).toEqual(['pack-missing']);
  });

  test.each([
    [{ price: null }, 'price-missing'],
    [{ price: 0 }, 'price-missing'],
    [{ price: 1000.5 }, 'price-not-whole'],
    [{ price: 999 }, 'price-low'],
    [{ price: 100_000_001 }, 'price-high'],
    [{ stock: null }, 'stock-missing'],
    [{ stock: 0 }, 'stock-missing'],
    [{ stock: 100_000 }, 'stock-high'],
    [{ weight: null }, 'weight-missing'],
    [{ weight: 0 }, 'weight-missing'],
    [{ height: null }, 'parcel-size-missing'],
    [{ gtin: '8934601234560' }, 'gtin-check'],
    [{ gtin: '893460123' }, 'gtin-length'],
    [{ gtin: '89346o1234569' }, 'gtin-not-digits'],
  ])('%j is found and leads to that pack', (change, code) => {
    expect(findings({ variants: [variant(change)] })).toMatchObject([
      { code, severity: 'platform', place: { step: 'price', variantId: variant().id } },
    ]);
  });

  test('one without a barcode is fine: it is voluntary', () => {
    expect(codes({ variants: [variant({ gtin: null })] })).toEqual([]);
  });

  test('a smallest stock of the shop’s is kept to', () => {
    expect(codes({ variants: [variant({ stock: 2 })] }, undefined, under({ stockMin: 3 }))).toEqual(['stock-low']);
  });

  test('the size is asked for only where the platform asks', () => {
    expect(codes({ variants: [variant({ height: null })] }, undefined, under({ sizeNeeded: false }))).toEqual([]);
    expect(codes({ variants: [variant({ height: null })] }, undefined, [shop({ limits: null })])).toEqual([]);
  });

  test('the parcel is the first pack’s: the second need not be weighed for it', () => {
    expect(codes({ variants: [variant(), variant({ id: id('V2'), weight: null, gtin: null })] })).toEqual([]);
  });
});

describe('the shop', () => {
  test('a category has to be chosen there', () => {
    const chosen = {
      code: 'category-missing',
      severity: 'platform',
      place: { step: 'platforms', field: 'categoryId', shopId: id('S') },
    };
    expect(findings({ listings: [] })).toMatchObject([chosen]);
    expect(findings({ listings: [listing({ categoryId: null })] })).toMatchObject([chosen]);
  });

  test('what is mandatory in the category has to be answered', () => {
    const unanswered = (attributes: ReturnType<typeof listing>['attributes']) =>
      findings({ listings: [listing({ attributes })] });
    expect(unanswered([])).toMatchObject([
      { code: 'attribute-missing', values: { attribute: 'Xuất xứ' }, place: { field: 'attribute.7' } },
    ]);
    expect(unanswered([{ id: '7', values: [{ id: null, name: ' ' }] }])).toHaveLength(1);
    expect(unanswered([{ id: '7', values: [{ id: null, name: 'Nghệ An' }] }])).toEqual([]);
  });

  test('what the platform has not told yet is not asked for', () => {
    expect(codes({ listings: [listing({ attributes: [] })] }, undefined, [shop({ attributes: null })])).toEqual([]);
  });

  test('as many photos as the shop wants; more are kept at home and block nothing', () => {
    expect(codes({}, undefined, under({ photosMin: 6 }))).toEqual(['photos-below-limit']);
    expect(findings({}, undefined, under({ photosMax: 4 }))).toMatchObject([
      { code: 'photos-above-limit', severity: 'advice', fix: null },
    ]);
    expect(
      codes(
        { photos: (['front', 'back', 'side', 'inside', 'use'] as const).map((role) => photo(role)) },
        undefined,
        under({ photosMin: 5 }),
      ),
    ).toEqual([]);
  });
});
