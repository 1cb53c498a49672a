import { z } from 'zod';
import type { ListingContent } from '../../../shared/model/listing.ts';
import type { Session } from '../platform.ts';
import { failure } from './codes.ts';
import { askShop } from './shop-call.ts';

/** Zero and nothing both mean "no limit". */
const Limit = z.number().nullish();

const Channel = z.looseObject({
  logistics_channel_id: z.number(),
  logistics_channel_name: z.string().nullish(),
  enabled: z.boolean().nullish(),
  fee_type: z.string().nullish(),
  /** Kilograms. */
  weight_limit: z.looseObject({ item_min_weight: Limit, item_max_weight: Limit }).nullish(),
  /** Centimetres. */
  item_max_dimension: z.looseObject({ height: Limit, width: Limit, length: Limit, dimension_sum: Limit }).nullish(),
  /** 0 for a channel that buyers choose; otherwise the carrier behind it. */
  mask_channel_id: z.number().nullish(),
});
export type Channel = z.infer<typeof Channel>;

/** v2.logistics.get_channel_list. */
const Channels = z.looseObject({ logistics_channel_list: z.array(Channel).max(500) });

type Parcel = ListingContent['parcel'];
export type LogisticInfo = { logistic_id: number; enabled: true }[];

/** Fee types that want an answer from a person: a size out of Shopee's list, or a fee of one's own. */
const ASKS_MORE = new Set(['SIZE_SELECTION', 'CUSTOM_PRICE']);

/** The shop's enabled channels that take the parcel. */
export async function channelsFor(session: Session, parcel: Parcel): Promise<LogisticInfo> {
  const { logistics_channel_list: channels } = await askShop(
    session,
    { path: '/api/v2/logistics/get_channel_list', effect: 'reads' },
    Channels,
  );
  const fitting = fittingChannels(channels, parcel);
  if (fitting.length > 0)
    return fitting.map((channel) => ({ logistic_id: channel.logistics_channel_id, enabled: true }));
  const enabled = channels.some((channel) => channel.enabled === true);
  throw failure('person', enabled ? 'shopee.no_channel_fits' : 'shopee.no_channel', {
    weight: parcel.weight,
  });
}

/** @param parcel grams and whole centimetres; what is not known does not shut a channel out */
export function fittingChannels(channels: readonly Channel[], parcel: Parcel): Channel[] {
  const usable = channels.filter((channel) => channel.enabled === true && !ASKS_MORE.has(channel.fee_type ?? ''));
  const chosenByBuyers = usable.filter((channel) => !channel.mask_channel_id);
  return (chosenByBuyers.length > 0 ? chosenByBuyers : usable).filter((channel) => takes(channel, parcel));
}

function takes({ weight_limit: weight, item_max_dimension: size }: Channel, parcel: Parcel): boolean {
  const kilograms = parcel.weight / 1000;
  const { length, width, height } = parcel;
  const sum = (length ?? 0) + (width ?? 0) + (height ?? 0);
  return (
    kilograms >= (weight?.item_min_weight ?? 0) &&
    within(kilograms, weight?.item_max_weight) &&
    within(length, size?.length) &&
    within(width, size?.width) &&
    within(height, size?.height) &&
    within(sum, size?.dimension_sum)
  );
}

const within = (value: number | null, limit: number | null | undefined): boolean =>
  !limit || value === null || value <= limit;
