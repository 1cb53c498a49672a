import { describe, expect, it } from 'vitest';
import { fittingChannels, type Channel } from '../../../main/platforms/shopee/channels.ts';

const channel = (id: number, more: Partial<Channel> = {}): Channel => ({
  logistics_channel_id: id,
  enabled: true,
  fee_type: 'SIZE_INPUT',
  mask_channel_id: 0,
  ...more,
});
const parcel = { weight: 12_000, length: 30, width: 20, height: 10 };
const ids = (channels: Channel[]): number[] => channels.map((one) => one.logistics_channel_id);

describe('delivery channels of a listing', () => {
  it('take the parcel: one for light parcels is left out, zero means no limit', () => {
    const light = channel(1, { weight_limit: { item_max_weight: 10 } });
    const any = channel(2, { weight_limit: { item_min_weight: 0, item_max_weight: 0 } });
    const heavy = channel(3, { weight_limit: { item_min_weight: 20, item_max_weight: 100 } });
    expect(ids(fittingChannels([light, any, heavy], parcel))).toEqual([2]);
  });

  it('are not chosen when the parcel is longer than they carry, unless its size is unknown', () => {
    const short = channel(1, { item_max_dimension: { length: 25 } });
    expect(ids(fittingChannels([short], parcel))).toEqual([]);
    expect(ids(fittingChannels([short], { ...parcel, length: null }))).toEqual([1]);
    expect(ids(fittingChannels([channel(2, { item_max_dimension: { dimension_sum: 59 } })], parcel))).toEqual([]);
  });

  it('are those of the shop: switched-off ones and ones that ask for a size or a fee are left alone', () => {
    const all = [
      channel(1, { enabled: false }),
      channel(2, { fee_type: 'SIZE_SELECTION' }),
      channel(3, { fee_type: 'CUSTOM_PRICE' }),
    ];
    expect(fittingChannels(all, parcel)).toEqual([]);
  });

  it('are the ones a buyer chooses, not the carriers behind them, where there are both', () => {
    const behind = channel(2, { mask_channel_id: 1 });
    expect(ids(fittingChannels([channel(1), behind], parcel))).toEqual([1]);
    expect(ids(fittingChannels([behind], parcel))).toEqual([2]);
  });
});
