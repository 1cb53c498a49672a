import { expect, test } from 'vitest';
import { askedFor } from '../../../../renderer/screens/product/papers/kinds.ts';
import { termOf } from '../../../../renderer/screens/product/papers/term.ts';
import type { Finding } from '../../../../shared/model/finding.ts';

test('a paper says how many days it still runs, and how long ago it ended', () => {
  expect(termOf('2027-06-25', '2026-11-23')).toMatchObject({
    key: 'product.papers.term.days',
    values: { count: 214 },
    mood: 'fine',
  });
  expect(termOf('2026-12-01', '2026-11-23').mood).toBe('soon');
  // Some kinds take longer to renew, and are called soon earlier.
  expect(termOf('2027-06-20', '2026-11-23', 210).mood).toBe('soon');
  expect(termOf('2026-11-23', '2026-11-23')).toMatchObject({ key: 'product.papers.term.today', mood: 'over' });
  expect(termOf('2026-11-20', '2026-11-23')).toMatchObject({ key: 'product.papers.term.past', values: { count: 3 } });
  expect(termOf(null, '2026-11-23')).toMatchObject({ key: 'product.papers.term.none', mood: 'unknown' });
});

test('the kind of paper that is asked for is offered first, once', () => {
  const asks = (field: string): Finding => ({
    rule: 'r',
    code: 'c',
    severity: 'illegal',
    place: { step: 'papers', field },
    values: {},
    source: '',
    question: null,
    firm: false,
    remark: null,
    fix: { kind: 'add-paper' },
  });
  expect(
    askedFor([asks('self-declaration'), asks('ocop-certificate'), asks('self-declaration'), asks('no such kind')]),
  ).toEqual(['self-declaration', 'ocop-certificate']);
});
