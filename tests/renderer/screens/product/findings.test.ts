import { describe, expect, test } from 'vitest';
import { about, fieldOf, gravestFirst, tallies } from '../../../../renderer/screens/product/findings.ts';
import type { Finding } from '../../../../shared/model/finding.ts';

const finding = (code: string, severity: Finding['severity'], place: Finding['place']): Finding => ({
  rule: 'r',
  code,
  severity,
  place,
  values: {},
  source: '',
  question: null,
  firm: false,
  remark: null,
  fix: null,
});
const title = { step: 'facts', field: 'title' } as const;

describe('what the rules say of a product', () => {
  test('one sentence for a field, however many shops say the same', () => {
    const twice = ['A', 'B'].map((shopId) => finding('title-long', 'platform', { ...title, shopId }));
    expect(about(twice, title)).toHaveLength(1);
  });

  test('only what is about this photo stands on its card', () => {
    const all = ['A', 'B'].map((photoId) => finding('photo-dark', 'advice', { step: 'photos', photoId }));
    expect(about(all, { step: 'photos', photoId: 'B' })).toEqual([all[1]]);
  });

  test('the gravest comes first, then the order of the path', () => {
    const late = finding('c', 'illegal', { step: 'label' });
    const early = finding('b', 'illegal', { step: 'facts' });
    const mild = finding('a', 'advice', { step: 'facts' });
    expect(gravestFirst([mild, late, early])).toEqual([early, late, mild]);
  });

  test('advice does not keep a step from being done', () => {
    const counts = tallies([finding('a', 'advice', { step: 'papers' }), finding('b', 'platform', { step: 'price' })]);
    expect(counts.papers).toEqual({ blocking: 0, advice: 1 });
    expect(counts.price).toEqual({ blocking: 1, advice: 0 });
    expect(counts.facts).toEqual({ blocking: 0, advice: 0 });
  });

  test('every place leads to a field that is on screen under that name', () => {
    expect(fieldOf(title)).toBe('title');
    expect(fieldOf({ step: 'label', field: 'origin' })).toBe('label.origin');
    expect(fieldOf({ step: 'price', field: 'price', variantId: 'V' })).toBe('variant.V.price');
    expect(fieldOf({ step: 'price', field: 'variants' })).toBe('variants');
    expect(fieldOf({ step: 'papers', field: 'stars', paperId: 'P' })).toBe('paper.P.stars');
    expect(fieldOf({ step: 'papers', field: 'ocop-certificate' })).toBe('paper.add');
    expect(fieldOf({ step: 'platforms', field: 'attribute.7', shopId: 'S' })).toBe('shop.S.attribute.7');
    expect(fieldOf({ step: 'photos', photoId: 'F' })).toBe('photo.F');
    expect(fieldOf({ step: 'photos', field: 'back' })).toBe('photos');
  });
});
