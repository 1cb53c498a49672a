import fc from '../fc.ts';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayFrom,
  dayOf,
  daysBetween,
  formatDay,
  isDay,
  parseDay,
} from '../../../shared/text/dates.ts';

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days as people write them', () => {
  test.each([
    ['02/04/2026', '2026-04-02'],
    ['2/4/2026', '2026-04-02'],
    ['02-04-2026', '2026-04-02'],
    [' 29.02.2028 ', '2028-02-29'],
  ])('%s is understood', (typed, expected) => {
    expect(parseDay(typed)).toBe(expected);
  });

  test.each([
    '30/02/2026',
    '29/02/2027',
    '31/04/2026',
    '04/13/2026',
    '00/01/2026',
    '2026-04-02',
    '02/04-2026',
    '02/04/26',
    '',
  ])('%s is no day', (typed) => {
    expect(parseDay(typed)).toBeNull();
  });

  test('what is shown is read back as the same day', () => {
    fc.assert(fc.property(day, (some) => parseDay(formatDay(some)) === some));
  });

  test('text that is no day is shown as it came', () => {
    expect(formatDay('2026-02-30')).toBe('2026-02-30');
    expect(isDay('2026-02-30')).toBe(false);
    expect(dayFrom(2026, 1.5, 1)).toBeNull();
  });
});

describe('counting days', () => {
  test('the distance agrees with the calendar of the machine', () => {
    fc.assert(fc.property(day, day, (a, b) => daysBetween(a, b) === (Date.parse(b) - Date.parse(a)) / 86_400_000));
  });

  test('adding days and counting them back agree', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 300 }),
        (some, days) => daysBetween(some, addDays(some, days)) === days,
      ),
    );
  });

  test('no day gives no number', () => {
    expect(daysBetween('2026-02-30', '2026-03-01')).toBeNaN();
  });
});

describe('adding months', () => {
  test.each([
    ['2023-08-31', 36, '2026-08-31'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['9999-12-31', 36, '9999-12-31'],
  ])('%s and %d months is %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  test('three years later is the same day of the same month, or the last one of February', () => {
    fc.assert(
      fc.property(
        day.filter((some) => some < '9990'),
        (some) => {
          const later = addMonths(some, 36);
          expect(isDay(later)).toBe(true);
          expect(later.slice(5) === some.slice(5) || (some.slice(5) === '02-29' && later.slice(5) === '02-28')).toBe(
            true,
          );
        },
      ),
    );
  });
});

test('in Viet Nam it is tomorrow from five in the afternoon UTC', () => {
  expect(dayOf(Date.parse('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
  expect(dayOf(Date.parse('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
});
