import { describe, expect, it } from 'vitest';
import { shopee } from '../../../main/platforms/shopee/index.ts';
import { askAsShop } from '../../../main/platforms/shopee/shop-call.ts';
import { jpeg, prepared, practiceDesk, type PracticeDesk } from './practice-desk.ts';
import { answer, stub } from './stub.ts';

const SKU = 'LS-01JABCDEFGHJKMNPQRSTVWXYZ0';
const CREATE = 'product/add_item';

async function create(at: PracticeDesk, sku = SKU) {
  const { wanted, handles } = await prepared(at);
  return shopee.create(at.session, sku, wanted, handles);
}

const today = (at: PracticeDesk) => ({ date: new Date(at.session.now()).toUTCString() });

const remove = (at: PracticeDesk, remoteId: string) =>
  askAsShop(at.session, {
    path: '/api/v2/product/delete_item',
    effect: 'repeats',
    json: { item_id: Number(remoteId) },
  });

/** Stands before the practice platform and gives an answer to the search that the platform itself never gives. */
const searchAnswers = (at: PracticeDesk, fields: object) =>
  stub((response, asked) => {
    if (asked.url.pathname.endsWith('/search_item')) return answer(fields, 200, today(at))(response, asked);
    void fetch(at.account.host + asked.url.pathname + asked.url.search)
      .then(async (real) => response.writeHead(real.status, today(at)).end(await real.text()))
      .catch(() => response.destroy());
  });

describe('a listing whose answer was lost', () => {
  it.each(['reset', 'half'] as const)('(%s) is found by its code and not made again', async (how) => {
    await using at = await practiceDesk({ faults: { cutAfter: { times: 1, path: CREATE, how } } });
    await expect(create(at)).rejects.toMatchObject({ trouble: 'lost' });
    expect(await shopee.find(at.session, SKU)).toMatchObject({ remoteId: expect.stringMatching(/^\d+$/) });
  });

  it('behind a server error is found as well', async () => {
    await using at = await practiceDesk({ faults: { serverError: { times: 1, path: CREATE, applied: true } } });
    await expect(create(at)).rejects.toMatchObject({ trouble: 'lost', code: 'server' });
    expect(await shopee.find(at.session, SKU)).not.toBeNull();
  });

  it('before Shopee heard of it is not there, and may be made', async () => {
    await using at = await practiceDesk({ faults: { cutBefore: { times: 1, path: CREATE } } });
    await expect(create(at)).rejects.toMatchObject({ trouble: 'lost' });
    expect(await shopee.find(at.session, SKU)).toBeNull();
    const made = await create(at);
    expect(await shopee.find(at.session, SKU)).toEqual(made);
  });

  it('is found while Shopee’s own search does not know it yet', async () => {
    await using at = await practiceDesk({ faults: { searchLagMs: 3600_000 } });
    const made = await create(at);
    at.pass(1000);
    expect(await shopee.find(at.session, SKU)).toEqual(made);
  });

  it('is found among many others when it is old', async () => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at);
    const made = await shopee.create(at.session, SKU, wanted, handles);
    for (let other = 0; other < 51; other++) await shopee.create(at.session, `LS-OTHER-${other}`, wanted, handles);
    at.pass(3 * 24 * 3600_000);
    expect(await shopee.find(at.session, SKU)).toEqual(made);
  });

  it('is found in the shop’s whole list where the app may not search', async () => {
    await using at = await practiceDesk({ settings: { burst: 1000 } });
    const { wanted, handles } = await prepared(at);
    const made = await shopee.create(at.session, SKU, wanted, handles);
    for (let other = 0; other < 101; other++) await shopee.create(at.session, `LS-OTHER-${other}`, wanted, handles);
    await using gate = await searchAnswers(at, { error: 'error_api_permission', message: 'No.' });
    expect(await shopee.find({ ...at.session, host: gate.host }, SKU)).toEqual(made);
  });

  it('that a person has deleted over there does not count', async () => {
    await using at = await practiceDesk();
    const { remoteId } = await create(at);
    await remove(at, remoteId);
    expect(await shopee.find(at.session, SKU)).toBeNull();
    await using gate = await searchAnswers(at, { response: { item_id_list: [Number(remoteId)] } });
    expect(await shopee.find({ ...at.session, host: gate.host }, SKU)).toBeNull();
    expect(await shopee.read(at.session, remoteId)).toMatchObject({ state: 'deleted' });
  });

  it('that is there twice is put before a person', async () => {
    await using at = await practiceDesk();
    await create(at);
    await create(at);
    await expect(shopee.find(at.session, SKU)).rejects.toMatchObject({
      trouble: 'person',
      code: 'shopee.twice_with_sku',
      values: { sku: SKU, listings: 2 },
    });
  });

  it('that Shopee never heard of reads as gone', async () => {
    await using at = await practiceDesk();
    expect(await shopee.read(at.session, '999999999')).toEqual({ state: 'deleted', reason: null, url: null });
  });
});

describe('other answers that were lost', () => {
  it('are simply asked for again: a picture, a change, showing', async () => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at);
    const { remoteId } = await shopee.create(at.session, SKU, wanted, handles);
    const repeatable: [string, () => Promise<unknown>][] = [
      [
        'media_space/upload_image',
        async () => shopee.uploadPhoto(at.session, { bytes: await jpeg('#0a0'), fileName: 'a.jpg' }),
      ],
      ['product/update_item', () => shopee.update(at.session, remoteId, wanted, [], ['title'])],
      ['product/unlist_item', () => shopee.show(at.session, remoteId, false)],
      ['product/get_item_base_info', () => shopee.read(at.session, remoteId)],
    ];
    for (const [path, act] of repeatable) {
      at.practice.setFaults({ cutAfter: { times: 1, path } });
      await expect(act(), path).rejects.toMatchObject({ trouble: 'later', code: 'line' });
      await act();
    }
    expect((await shopee.read(at.session, remoteId)).state).toBe('hidden');
  });
});
