import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopee } from '../../../main/platforms/shopee/index.ts';
import { honey, prepared, practiceDesk, type PracticeDesk } from './practice-desk.ts';

const SKU = 'LS-01JABCDEFGHJKMNPQRSTVWXYZ0';

describe('the way of a listing, from nothing to a change', () => {
  let at: PracticeDesk;
  let remoteId = '';
  beforeAll(async () => {
    at = await practiceDesk();
  });
  afterAll(() => at[Symbol.asyncDispose]());

  it('starts with a platform that is there, and a shop that has a name', async () => {
    expect(await shopee.probe(at.session)).toEqual({ reachable: true });
    const signed = await shopee.signIn(at.session);
    expect(signed.name).toMatch(/\S/);
    expect(signed.account).toMatchObject({ partnerId: at.account.partnerId, shopId: at.account.shopId });
    expect(shopee.endOf(signed.secrets)).toBe(at.session.now() + 30 * 24 * 3600_000);
  });

  it('shows the categories as paths, and what one of them asks and accepts', async () => {
    const { categories, suggested } = await shopee.catalogue(at.session, 'vi');
    const honeyLeaf = categories.find((category) => category.id === suggested['S04']);
    expect(honeyLeaf).toMatchObject({ leaf: true, path: expect.arrayContaining(['Mật ong']) });
    const { attributes, limits } = await shopee.category(at.session, suggested['S04'] ?? '', 'vi');
    expect(attributes.find((attribute) => attribute.input === 'choice')?.values.length).toBeGreaterThan(1);
    expect(attributes.find((attribute) => attribute.units.length > 0)).toBeDefined();
    expect(limits.titleMax).toBeGreaterThan(50);
    expect(limits.photosMax).toBe(9);
  });

  it('makes it once, with the words, price, stock and parcel that were wanted', async () => {
    const { wanted, handles } = await prepared(at);
    expect(await shopee.find(at.session, SKU)).toBeNull();
    ({ remoteId } = await shopee.create(at.session, SKU, wanted, handles));
    const shown = await shopee.read(at.session, remoteId);
    expect(shown).toMatchObject({
      state: 'live',
      listed: true,
      title: wanted.title,
      description: wanted.description,
      categoryId: wanted.categoryId,
      parcel: wanted.parcel,
      variants: [{ sku: SKU, price: 185_000, stock: 40, gtin: null }],
    });
  });

  it('is found by our own code, to the letter', async () => {
    expect(await shopee.find(at.session, SKU)).toEqual({ remoteId, url: null });
    expect(await shopee.find(at.session, SKU.slice(0, -1))).toBeNull();
    expect(await shopee.find(at.session, SKU.toLowerCase())).toBeNull();
  });

  it('changes what is named and leaves the rest', async () => {
    const wanted = honey({
      title: 'Mật ong rừng Kỳ Sơn, chai thủy tinh',
      description: 'không gửi',
      variants: [{ sku: 'MO-500', name: 'Chai 500 ml', price: 199_000, stock: 7, gtin: null }],
      parcel: { weight: 900, length: 15, width: 15, height: 26 },
    });
    const before = await shopee.read(at.session, remoteId);
    await shopee.update(at.session, remoteId, wanted, [], ['title', 'variants', 'parcel']);
    const after = await shopee.read(at.session, remoteId);
    expect(after).toMatchObject({ title: wanted.title, description: before.description, parcel: wanted.parcel });
    expect(after.variants?.[0]).toMatchObject({ price: 199_000, stock: 7 });
  });

  it('is hidden and shown, and asking for what is so already is fine', async () => {
    for (const listed of [false, false, true, true]) {
      await shopee.show(at.session, remoteId, listed);
      expect((await shopee.read(at.session, remoteId)).state).toBe(listed ? 'live' : 'hidden');
    }
  });
});

describe('a listing with several packs', () => {
  const variants = [
    { sku: 'MO-250', name: 'Hũ 250 ml', price: 95_000, stock: 10, gtin: null },
    { sku: 'MO-500', name: 'Chai 500 ml', price: 185_000, stock: 40, gtin: '8938505974194' },
  ];

  it('gets them once, however often it is asked, and their prices can be changed', async () => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at, { variants });
    const { remoteId } = await shopee.create(at.session, SKU, wanted, handles);
    at.pass(6000);
    await shopee.variants(at.session, remoteId, wanted);
    const first = await shopee.read(at.session, remoteId);
    expect(first.variants).toEqual(variants);
    await shopee.variants(at.session, remoteId, wanted);
    const dearer = { ...wanted, variants: variants.map((pack) => ({ ...pack, price: pack.price + 1000, gtin: null })) };
    await shopee.update(at.session, remoteId, dearer, [], ['variants']);
    expect((await shopee.read(at.session, remoteId)).variants).toEqual(dearer.variants);
    const made = at.session.diary.filter((line) => line.includes('init_tier_variation'));
    expect(made).toHaveLength(1);
  });

  it('waits until Shopee is ready for them, and says how long', async () => {
    await using at = await practiceDesk({ settings: { variantWaitMs: 5000 } });
    const { wanted, handles } = await prepared(at, { variants });
    const { remoteId } = await shopee.create(at.session, SKU, wanted, handles);
    const tooSoon = await shopee.variants(at.session, remoteId, wanted).catch((error: unknown) => error);
    expect(tooSoon).toMatchObject({ trouble: 'later', code: 'shopee.variants_wait' });
    at.pass((tooSoon as { retryAfter: number }).retryAfter);
    await shopee.variants(at.session, remoteId, wanted);
    expect((await shopee.read(at.session, remoteId)).variants).toHaveLength(2);
  });

  it('that has other packs over there is put before a person: orders hang on them', async () => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at, { variants });
    const { remoteId } = await shopee.create(at.session, SKU, wanted, handles);
    at.pass(6000);
    await shopee.variants(at.session, remoteId, wanted);
    const more = { ...wanted, variants: [...variants, { ...variants[0]!, sku: 'MO-1000', name: 'Can 1 lít' }] };
    await expect(shopee.update(at.session, remoteId, more, [], ['variants'])).rejects.toMatchObject({
      trouble: 'person',
      code: 'shopee.packs_differ',
      values: { here: 3, there: 2 },
    });
    expect((await shopee.read(at.session, remoteId)).variants).toHaveLength(2);
  });

  it('may begin with one pack and get more later', async () => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at);
    const { remoteId } = await shopee.create(at.session, SKU, wanted, handles);
    at.pass(6000);
    await shopee.update(at.session, remoteId, { ...wanted, variants }, [], ['variants']);
    expect((await shopee.read(at.session, remoteId)).variants).toEqual(variants);
  });
});

describe('what a listing says', () => {
  it('carries the answers of its category, chosen and in own words', async () => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at);
    const { attributes } = await shopee.category(at.session, wanted.categoryId, 'vi');
    const chosen = attributes.find((attribute) => attribute.input === 'choice')!;
    const own = attributes.find((attribute) => attribute.units.length > 0)!;
    const answers = [
      { id: chosen.id, values: [chosen.values[0]!] },
      { id: own.id, values: [{ id: null, name: '500', unit: own.units[0]! }] },
    ];
    const { remoteId } = await shopee.create(at.session, SKU, { ...wanted, attributes: answers }, handles);
    const shown = await shopee.read(at.session, remoteId);
    expect(shown.attributes?.map((answer) => [answer.id, answer.values[0]?.id])).toEqual([
      [chosen.id, chosen.values[0]!.id],
      [own.id, null],
    ]);
    expect(shown.attributes?.[1]?.values[0]).toMatchObject({ name: '500', unit: own.units[0] });
  });

  it('arrives in NFC, whatever the keyboard made', async () => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at);
    const decomposed = { ...wanted, title: wanted.title.normalize('NFD') };
    const { remoteId } = await shopee.create(at.session, SKU, decomposed, handles);
    expect((await shopee.read(at.session, remoteId)).title).toBe(wanted.title);
  });

  it('stays out of sight when it is not to be seen yet', async () => {
    await using at = await practiceDesk();
    const { wanted, handles } = await prepared(at, { listed: false });
    const { remoteId } = await shopee.create(at.session, SKU, wanted, handles);
    expect(await shopee.read(at.session, remoteId)).toMatchObject({ state: 'hidden', listed: false });
  });

  it('is looked at by the platform first, and a refusal comes with its reason', async () => {
    await using at = await practiceDesk({ settings: { reviewMs: 1000 } });
    const { wanted, handles } = await prepared(at);
    const bad = { ...wanted, description: `${wanted.description} Thuốc chữa khỏi bệnh, cam kết khỏi hẳn.` };
    const { remoteId } = await shopee.create(at.session, SKU, bad, handles);
    expect((await shopee.read(at.session, remoteId)).state).toBe('reviewing');
    await expect(shopee.show(at.session, remoteId, false)).rejects.toMatchObject({ code: 'shopee.still_reviewing' });
    at.pass(1001);
    const shown = await shopee.read(at.session, remoteId);
    expect(shown.state).toBe('refused');
    expect(shown.reason).toMatch(/\S/);
  });
});
