import type { Day } from '../model/ids.ts';

// Calendar arithmetic on days without a time zone. The Gregorian calendar, carried back to the year 0 and on to 9999: four digits.

type Civil = { year: number; month: number; day: number };

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLength = (year: number, month: number) =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const real = ({ year, month, day }: Civil) =>
  year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

const write = ({ year, month, day }: Civil): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function read(day: string): Civil | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!found) return null;
  const civil = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return real(civil) ? civil : null;
}

/** Days since 01/03/0000: with the year starting in March the leap day is the last one and the sums stay plain. */
function serial({ year, month, day }: Civil): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}

/** A date that is in the calendar, written yyyy-mm-dd. */
export const isDay = (value: string): boolean => read(value) !== null;

/** The Day of three numbers, or null when the calendar has no such day (30/02). */
export function dayFrom(year: number, month: number, day: number): Day | null {
  const civil = { year, month, day };
  return [year, month, day].every(Number.isInteger) && real(civil) ? write(civil) : null;
}

/** dd/mm/yyyy, also with dots or dashes and with one digit for day or month, to a Day; null when there is no such day (TXT-10). */
export function parseDay(value: string): Day | null {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(value.trim());
  return found ? dayFrom(Number(found[4]), Number(found[3]), Number(found[1])) : null;
}

/** A Day as people read it: dd/mm/yyyy. What is no day is given back as it came. */
export function formatDay(day: Day): string {
  return read(day) ? day.split('-').toReversed().join('/') : day;
}

/** So many months later (or earlier); the last day of a shorter month stands for one that it does not have. */
export function addMonths(day: Day, months: number): Day {
  const from = read(day);
  if (!from) return day;
  const count = Math.min(Math.max(from.year * 12 + from.month - 1 + months, 0), 9999 * 12 + 11);
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return write({ year, month, day: Math.min(from.day, monthLength(year, month)) });
}

/** Days from one to the other: 1 from today to tomorrow, negative backwards, NaN when one of them is no day. */
export function daysBetween(from: Day, to: Day): number {
  const [a, b] = [read(from), read(to)];
  return a && b ? serial(b) - serial(a) : Number.NaN;
}

/** So many days later (or earlier). */
export function addDays(day: Day, days: number): Day {
  const from = read(day);
  return from ? dayOfUtc((serial(from) - EPOCH + days) * DAY) : day;
}

const DAY = 86_400_000;
const EPOCH = serial({ year: 1970, month: 3, day: 1 }) - 59;
const dayOfUtc = (instant: number): Day => new Date(instant).toISOString().slice(0, 10);

/** The day it is in Viet Nam (UTC+7 all year round) at an instant in milliseconds since 1970. */
export const dayOf = (instant: number): Day => dayOfUtc(instant + 7 * 3_600_000);
