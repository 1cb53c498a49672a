import { describe, expect, test } from 'vitest';
import { readFields } from '../../../main/doors/cli/fields.ts';

describe('FIELD=VALUE', () => {
  test('goes to the product, or to the part it names', () => {
    expect(
      readFields([
        'title=Nước mắm = cốt nhĩ',
        'localShare=80',
        'touchesFood=true',
        'producer.name=HTX A',
        'variant.price=85000',
        'label.netQuantity=500 ml',
        'label.alcohol=29.5',
        'paper.ocop-certificate.stars=4',
        'paper.ocop-certificate.issuedOn=2026-01-31',
        'paper.test-report.number=01',
      ]),
    ).toEqual({
      product: { title: 'Nước mắm = cốt nhĩ', localShare: 80, touchesFood: true },
      producer: { name: 'HTX A' },
      variant: { price: 85_000 },
      label: { netQuantity: '500 ml', alcohol: 29.5 },
      papers: new Map<string, object>([
        ['ocop-certificate', { stars: 4, issuedOn: '2026-01-31' }],
        ['test-report', { number: '01' }],
      ]),
    });
  });

  test('text that looks like a number stays text where text is wanted', () => {
    expect(readFields(['brand=1977', 'variant.gtin=08938505974194', 'producer.phone=0238000001'])).toMatchObject({
      product: { brand: '1977' },
      variant: { gtin: '08938505974194' },
      producer: { phone: '0238000001' },
    });
  });

  test('nothing after the sign empties the field', () => {
    expect(readFields(['title=', 'variant.price='])).toMatchObject({
      product: { title: null },
      variant: { price: null },
    });
  });

  test.each([
    'title',
    '=x',
    'nope=1',
    'label.nope=1',
    'paper.nope.number=1',
    'paper.ocop-certificate=1',
    'paper.ocop-certificate.nope=1',
    'nope.title=1',
    'id=01ARZ3NDEKTSV4RRFFQ69G5FAV',
    'deleted=true',
    'label.deleted=true',
    'variant.price=nhiều',
    'variant.price=-1',
    'variant.price=1.5',
    'localShare=101',
    'ocopSet=S99',
    'touchesFood=',
    'paper.test-report.issuedOn=31/01/2026',
    '__proto__=1',
    '__proto__.polluted=1',
    'constructor.prototype=1',
    'label.__proto__=1',
    'label.toString=1',
    'paper.__proto__.polluted=1',
  ])('%s is refused by name', (pair) => {
    const at = pair.indexOf('=');
    const field = at < 1 ? pair : pair.slice(0, at);
    expect(() => readFields(['title=trước', pair])).toThrow(
      expect.objectContaining({ code: 'bad-input', values: { field } }),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
