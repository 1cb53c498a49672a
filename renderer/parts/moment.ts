import type { WordKey } from '../../shared/locales/i18n.ts';
import { dayOf, daysBetween, formatDay } from '../../shared/text/dates.ts';

/** A key of the locales with the values its sentence needs. */
export type Words = { key: WordKey; values: Record<string, string | number> };

const HOUR = 3_600_000;
// Viet Nam has one time zone, seven hours before UTC, all year round.
const ZONE = 7 * HOUR;

const clock = (instant: number) => new Date(instant + ZONE).toISOString().slice(11, 16);

/** An instant as people say it, seen from `now` (both in milliseconds since 1970): «14:05 hôm nay», «08:30 hôm qua», «08:30 ngày 21/11/2026». */
export function moment(instant: number, now: number): Words {
  const time = clock(instant);
  const days = daysBetween(dayOf(instant), dayOf(now));
  if (days === 0) return { key: 'time.today', values: { time } };
  if (days === -1) return { key: 'time.tomorrow', values: { time } };
  if (days === 1) return { key: 'time.yesterday', values: { time } };
  return { key: 'time.day', values: { time, day: formatDay(dayOf(instant)) } };
}
