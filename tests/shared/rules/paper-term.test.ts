import { describe, expect, test } from 'vitest';
import { currentPack } from '../../../shared/rules/index.ts';
import { lastDayOf, renewalOf, termsOf } from '../../../shared/rules/paper-term.ts';
import { detailsOf, kindRule } from '../../../shared/rules/papers.ts';
import { PAPER_KINDS } from '../../../shared/model/paper.ts';
import type { Paper, PaperKind } from '../../../shared/model/paper.ts';

const TODAY = '2026-11-25';
const rules = currentPack.papers;
const paper = (id: string, fields: Partial<Paper> = {}) => ({
  id,
  kind: 'ocop-certificate' as PaperKind,
  productId: 'p',
  producerId: null,
  issuedOn: null,
  expiresOn: null,
  details: null,
  ...fields,
});

describe('the last day of a paper', () => {
  test('is the one on it, whatever its term says', () => {
    const printed = paper('a', { issuedOn: '2024-01-31', expiresOn: '2026-12-31' });
    expect(lastDayOf(rules, printed)).toEqual({ day: '2026-12-31', reckoned: false });
  });

  test('follows from the day of issue where the paper says none and its kind has a term', () => {
    expect(lastDayOf(rules, paper('a', { issuedOn: '2024-02-29' }))).toEqual({ day: '2027-02-28', reckoned: true });
    expect(lastDayOf(rules, paper('a', { issuedOn: '2024-02-29', kind: 'award' }))).toBeNull();
    expect(lastDayOf(rules, paper('a'))).toBeNull();
  });
});

describe('counted by what the paper itself says', () => {
  test('a trademark runs ten years from the day it was filed', () => {
    const trademark = paper('a', { kind: 'trademark', issuedOn: '2021-05-06', details: { filedOn: '2020-01-15' } });
    expect(lastDayOf(rules, trademark)).toEqual({ day: '2030-01-15', reckoned: true });
    expect(lastDayOf(rules, { ...trademark, details: { filedOn: 'năm ngoái' } })).toBeNull();
  });

  test('the right to barcodes ends where the yearly fee was not paid', () => {
    const right = paper('a', { kind: 'gs1-right', expiresOn: '2028-03-01', details: { feeUntil: '2026-12-31' } });
    expect(lastDayOf(rules, right)).toEqual({ day: '2026-12-31', reckoned: false });
    expect(lastDayOf(rules, { ...right, details: { feeUntil: '2029-12-31' } })?.day).toBe('2028-03-01');
  });
});

describe('what each kind of paper says', () => {
  test('every kind has its rule in the pack, and its term a source', () => {
    expect(PAPER_KINDS.filter((kind) => !rules.kinds[kind])).toEqual([]);
    // B3 of the terms: three years, three years, three years, five, five, ten.
    const months = PAPER_KINDS.map((kind) => [kind, kindRule(rules, kind).term?.months]).filter(([, term]) => term);
    expect(Object.fromEntries(months)).toEqual({
      'ocop-certificate': 36,
      'food-safety-certificate': 36,
      'food-safety-commitment': 36,
      'cosmetic-declaration': 60,
      'alcohol-licence': 60,
      trademark: 120,
    });
  });

  test('a report names its laboratory; what was typed before the kind was changed stays in sight', () => {
    expect(detailsOf(rules, { kind: 'test-report', details: null })).toEqual([
      'laboratory',
      'accredited',
      'parameters',
      'standard',
    ]);
    expect(detailsOf(rules, { kind: 'other', details: { prefix: '8934567' } })).toEqual(['prefix']);
  });

  test('papers of the workshop are known as such', () => {
    expect(kindRule(rules, 'food-safety-certificate').of).toBe('producer');
    expect(kindRule(rules, 'business-registration').of).toBe('producer');
    expect(kindRule(rules, 'gs1-right').of).toBe('producer');
    expect(kindRule(rules, 'ocop-certificate').of).toBe('product');
  });
});

describe('which paper runs out first', () => {
  const order = (papers: ReturnType<typeof paper>[]) => termsOf(rules, papers, TODAY).map((term) => term.paper.id);

  test('of several, the one with the fewest days; what has run out is before all', () => {
    const papers = [
      paper('a', { expiresOn: '2027-06-01' }),
      paper('b', { kind: 'test-report', expiresOn: '2026-11-01' }),
      paper('c', { kind: 'trademark', expiresOn: '2026-12-01' }),
      paper('d', { kind: 'award' }),
    ];
    expect(order(papers)).toEqual(['b', 'c', 'a']);
    expect(termsOf(rules, papers, TODAY)[0]).toMatchObject({ daysLeft: -24, reckoned: false });
  });

  test('a renewed certificate hides the one before it, but not that of another owner', () => {
    const before = paper('a', { expiresOn: '2026-12-01' });
    const renewed = paper('b', { issuedOn: '2026-11-20' });
    const other = paper('c', { productId: 'q', expiresOn: '2026-12-10' });
    expect(order([before, renewed, other])).toEqual(['c', 'b']);
  });

  test('typed twice by mistake, one certificate is told once', () => {
    const twice = ['a', 'b'].map((id) => paper(id, { expiresOn: '2026-12-01' }));
    expect(order(twice)).toEqual(['b']);
  });
});

test('the days for the next OCOP file are counted back from the last day, both ends included', () => {
  // QĐ 26/2026 Art. 7.6a.
  const window = rules.renewal ?? { opens: 0, closes: 0 };
  expect(renewalOf(window, '2027-05-24', TODAY)).toEqual({ opens: TODAY, closes: '2027-01-24', state: 'open' });
  expect(renewalOf(window, '2027-05-25', TODAY).state).toBe('ahead');
  expect(renewalOf(window, '2027-03-25', TODAY)).toMatchObject({ closes: TODAY, state: 'open' });
  expect(renewalOf(window, '2027-03-24', TODAY).state).toBe('closed');
});
