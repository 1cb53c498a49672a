import { describe, expect, it } from 'vitest';
import type { ListingContent } from '../../../shared/model/listing.ts';
import { shopee } from '../../../main/platforms/shopee/index.ts';
import { practiceDesk, prepared } from './practice-desk.ts';

const SKU = 'LS-01JABCDEFGHJKMNPQRSTVWXYZ0';
const parcel = { weight: 850, length: 12, width: 12, height: 25 };

describe('what Shopee refuses in a listing', () => {
  const wrong: [string, Partial<ListingContent>, string][] = [
    ['a title that is too long', { title: 'Mật ong '.repeat(30) }, 'shopee.error_title_exceeds_max_length'],
    ['a title that says nothing', { title: 'Mật' }, 'shopee.error_item_name_is_too_short'],
    ['a description that says nothing', { description: 'Ngon.' }, 'shopee.error_desc_length_min_limit'],
    ['a category that is none', { categoryId: '1' }, 'shopee.error_invalid_category'],
    ['a category that was never chosen', { categoryId: '' }, 'shopee.error_invalid_category'],
    ['a parcel that no channel takes', { parcel: { ...parcel, weight: 180_000 } }, 'shopee.no_channel_fits'],
    [
      'a price below what it takes',
      { variants: [{ sku: 'A', name: '', price: 1, stock: 1, gtin: null }] },
      'shopee.error_price_exceed_min_limit',
    ],
    [
      'a barcode that is none',
      { variants: [{ sku: 'A', name: '', price: 9000, stock: 1, gtin: '12345678' }] },
      'shopee.gtin',
    ],
    ['a product without a pack', { variants: [] }, 'shopee.no_pack'],
    [
      'an answer to a question that is none',
      { attributes: [{ id: 'x', values: [{ id: null, name: 'y' }] }] },
      'shopee.error_invalid_attribute',
    ],
  ];

  it.each(wrong)('%s is put before a person', async (_what, more, code) => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at);
    await expect(shopee.create(at.session, SKU, { ...wanted, ...more }, handles)).rejects.toMatchObject({
      trouble: 'person',
      code,
    });
    expect(await shopee.find(at.session, SKU)).toBeNull();
  });

  it('a listing without a photo is put before a person', async () => {
    await using at = await practiceDesk();
    const { wanted } = await prepared(at);
    await expect(shopee.create(at.session, SKU, wanted, [])).rejects.toMatchObject({
      code: 'shopee.error_image_num_min',
    });
  });

  it('a picture that it no longer has is uploaded again, by itself', async () => {
    await using at = await practiceDesk();
    const { wanted } = await prepared(at);
    const forgotten = 'f'.repeat(32);
    await expect(shopee.create(at.session, SKU, wanted, [forgotten])).rejects.toMatchObject({ trouble: 'photo' });
  });

  it('a file that is no picture is put before a person', async () => {
    await using at = await practiceDesk();
    const photo = { bytes: Buffer.from('not a picture'), fileName: 'x.jpg' };
    await expect(shopee.uploadPhoto(at.session, photo)).rejects.toMatchObject({
      trouble: 'person',
      code: 'shopee.photo_refused',
    });
  });

  it('a price inside a success is not taken for a success', async () => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at);
    const { remoteId } = await shopee.create(at.session, SKU, wanted, handles);
    const cheap = { ...wanted, variants: [{ ...wanted.variants[0]!, price: 1 }] };
    await expect(shopee.update(at.session, remoteId, cheap, [], ['variants'])).rejects.toMatchObject({
      trouble: 'person',
      code: 'shopee.price_refused',
    });
  });

  it('hiding a listing that is gone is not taken for a success', async () => {
    await using at = await practiceDesk();
    await expect(shopee.show(at.session, '999999999', false)).rejects.toMatchObject({ trouble: 'person' });
  });
});

describe('when Shopee wants to be left alone for a while', () => {
  it('too many calls wait a minute', async () => {
    await using at = await practiceDesk({ faults: { rateLimit: { perSecond: 0.001, burst: 1 } } });
    await shopee.find(at.session, SKU).catch(() => null);
    await expect(shopee.find(at.session, SKU)).rejects.toMatchObject({
      trouble: 'later',
      code: 'rate-limit',
      retryAfter: 60_000,
    });
  });

  it('the calls of a day wait for the next, also when a listing was to be made', async () => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at);
    at.practice.setFaults({ dailyLimit: 0 });
    // 10:00 in Viet Nam; Shopee's day begins at 23:00.
    await expect(shopee.create(at.session, SKU, wanted, handles)).rejects.toMatchObject({
      trouble: 'later',
      code: 'daily-limit',
      retryAfter: 13 * 3600_000,
    });
  });
});

describe('the line', () => {
  it('that leads to a sign-in page is told from one that leads nowhere', async () => {
    await using at = await practiceDesk({ faults: { captivePortal: true } });
    expect(await shopee.probe(at.session)).toEqual({ reachable: false, captive: true });
    at.practice.setFaults({ serverError: { times: 'always' } });
    expect(await shopee.probe(at.session)).toEqual({ reachable: false, captive: false });
    at.practice.setFaults({});
    expect(await shopee.probe(at.session)).toEqual({ reachable: true });
    await at.practice.close();
    expect(await shopee.probe(at.session)).toEqual({ reachable: false, captive: false });
  });

  it.each([-20, 20])('works from a machine whose clock is %i minutes wrong', async (minutes) => {
    await using at = await practiceDesk({ faults: { clockOffsetSeconds: minutes * 60 } });
    const { wanted, handles } = await prepared(at);
    const made = await shopee.create(at.session, SKU, wanted, handles);
    expect(await shopee.find(at.session, SKU)).toEqual(made);
    expect(at.session.skew.get()).toBe(minutes * 60_000);
  });

  it('is measured by the probe already, so that no call is wasted', async () => {
    await using at = await practiceDesk({ faults: { clockOffsetSeconds: 1200 } });
    await shopee.probe(at.session);
    await shopee.find(at.session, SKU);
    const calls = at.session.diary.filter((line) => line.includes('search_item'));
    expect(calls).toHaveLength(1);
  });
});
