import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { ProductRow } from '../../../shared/model/product.ts';
import { api } from '../../app/client.ts';
import type { Filter } from './filter.ts';

const PAGE = 100;

export type Rows = ReturnType<typeof useRows>;

/**
 * The products of a filter, fetched in pages as they come into sight.
 *   first, last   indices that are in sight
 *   at(index)     the row, or null while its page is on the way
 */
export function useRows(filter: Filter, bin: boolean, first: number, last: number) {
  const input = (page: number) => ({ ...filter, bin, offset: page * PAGE, limit: PAGE });
  // The first page tells the total. It stays on screen until the answer to a new filter is there.
  const head = useQuery(api.products.list.queryOptions({ input: input(0), placeholderData: keepPreviousData }));
  const from = Math.max(1, Math.floor(first / PAGE));
  const count = Math.max(0, Math.floor(last / PAGE) - from + 1);
  const pages = Array.from({ length: count }, (_, index) => from + index);
  const more = useQueries({ queries: pages.map((page) => api.products.list.queryOptions({ input: input(page) })) });
  const at = (index: number): ProductRow | null => {
    const page = Math.floor(index / PAGE);
    const answer = page === 0 ? head.data : more[page - from]?.data;
    return answer?.products[index % PAGE] ?? null;
  };
  return { head, total: head.data?.total ?? 0, at };
}
