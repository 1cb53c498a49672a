import { expect, test } from 'vitest';
import { moment } from '../../../renderer/parts/moment.ts';

// 00:30 in Viet Nam on 23/11/2026; still the day before in UTC.
const NOW = Date.UTC(2026, 10, 22, 17, 30);
const MINUTE = 60_000;

test('times are those of Viet Nam, wherever the machine thinks it is', () => {
  expect(moment(NOW - 20 * MINUTE, NOW)).toEqual({ key: 'time.today', values: { time: '00:10' } });
});

test('before midnight is yesterday, however short ago', () => {
  expect(moment(NOW - 40 * MINUTE, NOW)).toEqual({ key: 'time.yesterday', values: { time: '23:50' } });
});

test('tomorrow is called so', () => {
  expect(moment(NOW + 24 * 60 * MINUTE, NOW)).toEqual({ key: 'time.tomorrow', values: { time: '00:30' } });
});

test('other days carry their date as dd/mm/yyyy', () => {
  expect(moment(NOW - 3 * 24 * 60 * MINUTE, NOW)).toEqual({
    key: 'time.day',
    values: { time: '00:30', day: '20/11/2026' },
  });
});
