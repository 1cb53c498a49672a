import type { PaperDetail } from '../../../../shared/model/paper.ts';
import type { Bound } from '../../../parts/fields/index.ts';

export type Details = Partial<Record<PaperDetail, string>>;

/** How each of the things that only some kinds of paper say is typed. */
export const SHAPES = {
  address: 'line',
  laboratory: 'line',
  accredited: 'yes-no',
  parameters: 'lines',
  standard: 'line',
  scope: 'line',
  ingredients: 'lines',
  shelfLife: 'line',
  prefix: 'digits',
  feeUntil: 'day',
  filedOn: 'day',
  pages: 'digits',
} as const satisfies Record<PaperDetail, 'line' | 'lines' | 'digits' | 'day' | 'yes-no'>;

/** One of the details as a field of its own; all of them are saved together. What is emptied is left out. */
export function boundDetail(all: Bound<Details>, detail: PaperDetail): Bound<string> {
  const withValue = (value: string | null): Details | null => {
    const { [detail]: _before, ...others } = all.value ?? {};
    const next = value === null ? others : { ...others, [detail]: value };
    return Object.keys(next).length === 0 ? null : next;
  };
  return {
    ...all,
    value: all.value?.[detail] ?? null,
    change: (value) => all.change(withValue(value)),
    pick: (value) => all.pick(withValue(value)),
  };
}
