import { skipToken, useQuery } from '@tanstack/react-query';
import type { ListingView } from '../../../../shared/model/listing.ts';
import type { ShopState } from '../../../../shared/model/shop.ts';
import { api } from '../../../app/client.ts';

/** Where a buyer sees the listing: its page on the platform, or the window of the practice shop while that one is open. */
export function useShopWindow(shop: ShopState, listing: ListingView): string | null {
  const practice = useQuery({
    ...api.practice.state.queryOptions(shop.practice ? {} : { input: skipToken }),
  });
  if (listing.remoteUrl) return listing.remoteUrl;
  return listing.remoteId ? (practice.data?.window ?? null) : null;
}
