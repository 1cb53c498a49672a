// A listing by our own SKU: how a lost answer to "create" is settled. A wrong "not there" would make a second listing, so
// the search, which may lag behind, is not the only witness.
import { z } from 'zod';
import { PlatformError, type Session } from '../platform.ts';
import { platformNow } from './clock.ts';
import { failure } from './codes.ts';
import { FACTS } from './facts.ts';
import { buyerPage, isDeleted, itemsById } from './item.ts';
import { askShop } from './shop-call.ts';

/** v2.product.search_item. */
const Searched = z.looseObject({ item_id_list: z.array(z.number().int()).max(100).nullish() });

/** v2.product.get_item_list. */
const Listed = z.looseObject({
  item: z
    .array(z.looseObject({ item_id: z.number().int() }))
    .max(100)
    .nullish(),
  has_next_page: z.boolean().nullish(),
  next_offset: z.number().int().nullish(),
});

/** Every status a listing may have while it is there. */
const ALIVE = ['NORMAL', 'BANNED', 'UNLIST', 'REVIEWING'] as const;

/** Refusals that mean: this shop or app may not search. */
const MAY_NOT_SEARCH = new Set(['shopee.error_api_permission', 'shopee.api_suspended', 'shopee.error_param']);

export async function find(session: Session, sku: string): Promise<{ remoteId: string; url: string | null } | null> {
  const wanted = sku.normalize('NFC');
  const searched = await search(session, wanted);
  const found =
    searched === null
      ? await walk(session, wanted, null)
      : new Set([
          ...(await withSku(session, searched, wanted)),
          ...(await walk(session, wanted, Math.floor((platformNow(session) - FACTS.searchLag.value) / 1000))),
        ]);
  const [remoteId] = found;
  if (remoteId === undefined) return null;
  if (found.size > 1) throw failure('person', 'shopee.twice_with_sku', { sku, listings: found.size });
  return { remoteId, url: buyerPage(session, remoteId) };
}

/** Ids that the search names, or null when we may not search. The search also answers SKUs that merely begin alike. */
async function search(session: Session, sku: string): Promise<number[] | null> {
  try {
    const answer = await askShop(
      session,
      {
        path: '/api/v2/product/search_item',
        effect: 'reads',
        query: { item_sku: sku, offset: '', page_size: FACTS.pageSize.value, item_status: ALIVE },
      },
      Searched,
    );
    return answer.item_id_list ?? [];
  } catch (error) {
    if (error instanceof PlatformError && MAY_NOT_SEARCH.has(error.code)) return null;
    throw error;
  }
}

/** Walks the shop's list. @param since seconds since 1970 after which an item must have changed; null for all of them */
async function walk(session: Session, sku: string, since: number | null): Promise<Set<string>> {
  const found = new Set<string>();
  for (let offset: number | null = 0; offset !== null;) {
    const page: z.infer<typeof Listed> = await askShop(
      session,
      {
        path: '/api/v2/product/get_item_list',
        effect: 'reads',
        query: {
          offset,
          page_size: FACTS.pageSize.value,
          item_status: ALIVE,
          ...(since !== null && {
            update_time_from: since,
            update_time_to: Math.floor(platformNow(session) / 1000) + SLACK,
          }),
        },
      },
      Listed,
    );
    const ids = (page.item ?? []).map((item) => item.item_id);
    for (const id of await withSku(session, ids, sku)) found.add(id);
    // A page that leads nowhere new is the last one, whatever it says.
    const next: number = page.next_offset ?? 0;
    offset = page.has_next_page === true && next > offset ? next : null;
  }
  return found;
}

/** Seconds by which Shopee's machines may disagree with each other. */
const SLACK = 60;

/** Those of the items whose SKU is ours to the letter and that are still there. */
async function withSku(session: Session, ids: readonly number[], sku: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (let at = 0; at < ids.length; at += FACTS.idsPerQuestion.value) {
    for (const item of await itemsById(session, ids.slice(at, at + FACTS.idsPerQuestion.value))) {
      if (!isDeleted(item) && item.item_sku?.normalize('NFC') === sku) found.add(String(item.item_id));
    }
  }
  return found;
}
