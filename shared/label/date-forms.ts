// The ways in which the law lets a date be written (NĐ 37/2026/NĐ-CP Art. 46, Annex III), with this product's own figures.
import type { LabelItem } from '../model/label.ts';
import type { Day } from '../model/ids.ts';
import type { OcopSet } from '../model/product.ts';
import { concerns } from '../rules/groups.ts';
import { addMonths, formatDay } from '../text/dates.ts';
import { printedDay } from './dates.ts';

export type DatedItem = Extract<LabelItem, 'madeOn' | 'useBy' | 'repackedOn'>;
/** true-date: a day of the calendar; period: counted from the day of making; elsewhere: stamped on another side. */
export type DateForm = { form: 'true-date' | 'period' | 'elsewhere'; text: string };

/** Common lives of shop goods, in months. */
const MONTHS = [3, 6, 12, 18, 24, 36] as const;

const ELSEWHERE = ['Xem NSX, HSD trên bao bì', 'Xem NSX, HSD ở đáy bao bì'];
const form = (kind: DateForm['form'], texts: string[]): DateForm[] => texts.map((text) => ({ form: kind, text }));

/** Months of "HSD: 24 tháng kể từ NSX"; null where no such period stands there. */
export function monthsOf(useBy: string | null): number | null {
  const found = /(\d{1,3})\s*tháng/u.exec(useBy ?? '')?.[1];
  return found === undefined ? null : Number(found);
}

/**
 * Forms to choose from for one of the dates.
 *   today   for the date of making, one click
 *   madeOn  as it stands on the label, so that a use-by date can be reckoned from it
 */
export function dateForms(
  item: DatedItem,
  { set, today, madeOn, useBy }: { set: OcopSet | null; today: Day; madeOn: string | null; useBy: string | null },
): DateForm[] {
  if (item === 'repackedOn') return form('true-date', [`Ngày đóng gói lại: ${formatDay(today)}`]);
  if (item === 'madeOn') {
    // Cereals and fresh produce may show harvest or packing instead (Annex III 2.1).
    const instead = concerns(['S01', 'S03'], set)
      ? [`Ngày thu hoạch: ${formatDay(today)}`, `Ngày đóng gói: ${formatDay(today)}`]
      : [];
    return [...form('true-date', [`NSX: ${formatDay(today)}`, ...instead]), ...form('elsewhere', ELSEWHERE)];
  }
  const made = printedDay(madeOn) ?? today;
  const months = monthsOf(useBy) ?? 12;
  const end = formatDay(addMonths(made, months));
  // Only food has it (Annex I 2).
  const best = concerns(['FOOD'], set) ? [`Sử dụng tốt nhất trước ngày: ${end}`] : [];
  return [
    ...form(
      'period',
      [...new Set([months, ...MONTHS])].map((count) => `HSD: ${count} tháng kể từ NSX`),
    ),
    ...form('true-date', [`HSD: ${end}`, ...best]),
    ...form('elsewhere', ELSEWHERE),
  ];
}
