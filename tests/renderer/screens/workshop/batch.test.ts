import { expect, test } from 'vitest';
import { retakesOf } from '../../../../renderer/screens/workshop/batch/retakes.ts';
import { summed } from '../../../../renderer/screens/workshop/batch/summary.ts';
import { roughly, timeLeft } from '../../../../renderer/screens/workshop/batch/timeLeft.ts';
import type { Finding } from '../../../../shared/model/finding.ts';

test('the time left is reckoned from the pace so far, and not told before there is one', () => {
  expect(timeLeft({ since: 0, now: 10_000, done: 5, total: 20 })).toBe(30_000);
  expect(timeLeft({ since: 0, now: 10_000, done: 0, total: 20 })).toBeNull();
  expect(timeLeft({ since: 0, now: 200, done: 1, total: 20 })).toBeNull();
  expect(timeLeft({ since: 0, now: 10_000, done: 20, total: 20 })).toBeNull();
});

test('time is said as people say it', () => {
  expect(roughly(1_200)).toEqual({ unit: 'seconds', count: 5 });
  expect(roughly(43_000)).toEqual({ unit: 'seconds', count: 40 });
  expect(roughly(95_000)).toEqual({ unit: 'minutes', count: 2 });
  expect(roughly(600_000)).toEqual({ unit: 'minutes', count: 10 });
});

test('what came of it is told in figures of those photos alone that were changed', () => {
  const failure = { code: 'photo.worker-died', values: { file: 'c.jpg' } } as const;
  expect(
    summed([
      { id: 'a', applied: ['expose'], before: 50, after: 70, failure: null },
      { id: 'b', applied: ['crop', 'whiten'], before: 61, after: 80, failure: null },
      { id: 'c', applied: [], before: 0, after: 0, failure },
      { id: 'd', applied: [], before: 90, after: 90, failure: null },
    ]),
  ).toEqual({ mended: 2, left: 1, before: 56, after: 75, failed: [{ id: 'c', failure }] });
  expect(summed([])).toEqual({ mended: 0, left: 0, before: null, after: null, failed: [] });
});

test('photos that only a new picture helps are listed once, in their order', () => {
  const finding = (photoId: string, code: string, kind: 'retake' | 'mend'): Finding => ({
    rule: 'PHO-01',
    code,
    severity: 'advice',
    place: { step: 'photos', photoId },
    values: {},
    source: '',
    question: null,
    firm: false,
    remark: null,
    fix: { kind },
  });
  const findings = [
    finding('b', 'photo-blurred', 'retake'),
    finding('a', 'photo-dark', 'mend'),
    finding('b', 'photo-shaken', 'retake'),
  ];
  expect(retakesOf(findings, ['a', 'b', 'c'])).toEqual([{ photoId: 'b', finding: findings[0] }]);
});
