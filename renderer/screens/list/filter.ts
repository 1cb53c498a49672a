import type { ProductQuery } from '../../../shared/contract/products.ts';
import { signal } from '../../app/signal.ts';

export type Filter = Pick<ProductQuery, 'search' | 'missing' | 'platform' | 'area' | 'sort'>;

export const NO_FILTER: Filter = { search: '', missing: null, platform: null, area: null, sort: 'touched' };

/** Lives outside the screen: who comes back from a product finds the list as it was left. */
export const filter = signal<Filter>(NO_FILTER);

/** True when the list shows less than everything. */
export const narrowed = ({ search, missing, platform, area }: Filter) =>
  search.trim() !== '' || missing !== null || platform !== null || area !== null;
