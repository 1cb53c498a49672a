import { CHANNELS, LIMITS } from '../data/index.ts';
import type { PracticeCategory } from '../data/index.ts';
import { badParam, Refusal } from '../gateway/refusal.ts';
import type { ItemBody, Logistic } from './body.ts';

type Channel = (typeof CHANNELS)[number];
type Parcel = Pick<ItemBody, 'weight' | 'dimension'>;

/** Kilograms. */
export function checkWeight(weight: number | undefined) {
  if (weight === undefined || weight <= 0 || weight > LIMITS.weight.max) throw badParam('Invalid Weight.');
}

export function checkDimension(dimension: ItemBody['dimension'], needed: boolean) {
  if (dimension === undefined) {
    if (needed) throw badParam('dimension is required');
    return;
  }
  const sides = [dimension.package_length, dimension.package_width, dimension.package_height];
  if (sides.some((side) => side <= 0 || side > LIMITS.packageSide.max)) {
    throw badParam('Parameter is not match the constraints, invalid dimension.');
  }
}

const refused = (detail: string) => new Refusal('error_invalid_logistic_info', `invalid logistic info , ${detail}`);

/** Zero or null in a channel's limits means that there is none. */
function checkFits(channel: Channel, { weight = 0, dimension }: Parcel) {
  const { item_min_weight: min, item_max_weight: max } = channel.weight_limit;
  if ((max > 0 && weight > max) || weight < min)
    throw refused(`weight does not fit channel ${channel.logistics_channel_id}`);
  if (!dimension) return;
  const most = channel.item_max_dimension;
  const sides = [dimension.package_length, dimension.package_width, dimension.package_height].toSorted((a, b) => b - a);
  const allowed = [most.length, most.width, most.height].toSorted((a, b) => b - a);
  const sum = sides.reduce((total, side) => total + side, 0);
  const tooLong = sides.some((side, place) => (allowed[place] ?? 0) > 0 && side > (allowed[place] ?? 0));
  if (tooLong || (most.dimension_sum > 0 && sum > most.dimension_sum)) {
    throw refused(`dimension does not fit channel ${channel.logistics_channel_id}`);
  }
}

function checkChannel(wanted: Logistic, parcel: Parcel) {
  const channel = CHANNELS.find((candidate) => candidate.logistics_channel_id === wanted.logistic_id);
  if (!channel) throw refused(`unknown channel ${wanted.logistic_id}`);
  if (!wanted.enabled) return;
  if (!channel.enabled) throw refused(`channel ${wanted.logistic_id} is not enabled for the shop`);
  if (
    channel.fee_type === 'SIZE_SELECTION' &&
    !channel.size_list.some((size) => Number(size.size_id) === wanted.size_id)
  ) {
    throw refused('size_id is required');
  }
  if (channel.fee_type === 'CUSTOM_PRICE' && !((wanted.shipping_fee ?? -1) >= 0))
    throw refused('shipping_fee is required');
  checkFits(channel, parcel);
}

export function checkLogistics(wanted: Logistic[] | undefined, parcel: Parcel) {
  if (!wanted?.some((channel) => channel.enabled)) throw refused('at least one channel must be enabled');
  if (new Set(wanted.map((channel) => channel.logistic_id)).size < wanted.length) throw refused('duplicate channel');
  for (const channel of wanted) checkChannel(channel, parcel);
}

export function checkDaysToShip(preOrder: ItemBody['pre_order'], category: PracticeCategory) {
  if (preOrder === undefined) return;
  const { min, max, ready } = LIMITS.daysToShip;
  const days = preOrder.days_to_ship;
  if (!preOrder.is_pre_order) {
    if (days !== undefined && days !== ready) throw new Refusal('error_invalid_days_to_ship', 'Invalid days_to_ship.');
    return;
  }
  if (category.preOrder === false) {
    throw new Refusal('error_param_category_not_support_pre_order', 'Category does not support pre-order.');
  }
  if (days === undefined || days < min) throw new Refusal('error_invalid_days_to_ship', 'Invalid days_to_ship.');
  if (days > (category.dts ?? max)) {
    throw new Refusal('error_category_dts', "The current day_to_ship is bigger than category's max days_to_ship.");
  }
}
