import { describe, expect, test } from 'vitest';
import { lastDayOf, renewalOf, termsOf } from '../../../shared/model/paper-term.ts';
import type { Paper, PaperKind } from '../../../shared/model/paper.ts';

const TODAY = '2026-11-25';
/** An OCOP certificate runs three years: QĐ 26/2026 Art. 4.3. */
const months = (kind: PaperKind) => (kind === 'ocop-certificate' ? 36 : null);
const paper = (id: string, fields: Partial<Paper> = {}) => ({
  id,
  kind: 'ocop-certificate' as PaperKind,
  productId: 'p',
  producerId: null,
  issuedOn: null,
  expiresOn: null,
  ...fields,
});

describe('the last day of a paper', () => {
  test('is the one on it, whatever its term says', () => {
    const printed = paper('a', { issuedOn: '2024-01-31', expiresOn: '2026-12-31' });
    expect(lastDayOf(printed, months)).toEqual({ day: '2026-12-31', reckoned: false });
  });

  test('follows from the day of issue where the paper says none and its kind has a term', () => {
    expect(lastDayOf(paper('a', { issuedOn: '2024-02-29' }), months)).toEqual({ day: '2027-02-28', reckoned: true });
    expect(lastDayOf(paper('a', { issuedOn: '2024-02-29', kind: 'award' }), months)).toBeNull();
    expect(lastDayOf(paper('a'), months)).toBeNull();
  });
});

describe('which paper runs out first', () => {
  const order = (papers: ReturnType<typeof paper>[]) => termsOf(papers, months, TODAY).map((term) => term.paper.id);

  test('of several, the one with the fewest days; what has run out is before all', () => {
    const papers = [
      paper('a', { expiresOn: '2027-06-01' }),
      paper('b', { kind: 'test-report', expiresOn: '2026-11-01' }),
      paper('c', { kind: 'trademark', expiresOn: '2026-12-01' }),
      paper('d', { kind: 'award' }),
    ];
    expect(order(papers)).toEqual(['b', 'c', 'a']);
    expect(termsOf(papers, months, TODAY)[0]).toMatchObject({ daysLeft: -24, reckoned: false });
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
  const window = { opens: 180, closes: 120 };
  expect(renewalOf('2027-05-24', window, TODAY)).toEqual({ opens: TODAY, closes: '2027-01-24', state: 'open' });
  expect(renewalOf('2027-05-25', window, TODAY).state).toBe('ahead');
  expect(renewalOf('2027-03-25', window, TODAY)).toMatchObject({ closes: TODAY, state: 'open' });
  expect(renewalOf('2027-03-24', window, TODAY).state).toBe('closed');
});
