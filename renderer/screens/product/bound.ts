import type { Bound } from '../../parts/fields/index.ts';

/** The same value in another shape, for a field that speaks of it differently. */
export function mapBound<A, B>(bound: Bound<A>, show: (value: A) => B, read: (shown: B) => A): Bound<B> {
  const back = (shown: B | null) => (shown === null ? null : read(shown));
  return {
    ...bound,
    value: bound.value === null ? null : show(bound.value),
    change: (shown) => bound.change(back(shown)),
    pick: (shown) => bound.pick(back(shown)),
  };
}
