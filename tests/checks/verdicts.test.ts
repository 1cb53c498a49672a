import { describe, expect, test } from 'vitest';
import { deskClient } from '../fixtures/client.ts';
import { publishingDesk } from '../fixtures/publishing.ts';
import { READY } from '../fixtures/ready.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Two products of one producer and one of nobody, all judged. */
async function judged() {
  const made = deskClient();
  const { client, desk } = made;
  const { id: producerId } = await client.producers.create(READY.producer);
  const first = (await client.products.create({ ...READY.product, producerId })).id;
  const second = (await client.products.create({ ...READY.product, producerId })).id;
  const alone = (await client.products.create(READY.product)).id;
  /** Judges what needs it and tells which. */
  const stale = () => desk.house().checks.judgeSome(100).toSorted();
  expect(stale()).toEqual([first, second, alone].toSorted());
  return { ...made, producerId, first, second, alone, stale };
}

describe('a verdict in the list', () => {
  test('holds as long as nothing has changed: thousands are not judged twice', async () => {
    const { stale } = await judged();
    expect(stale()).toEqual([]);
  });

  test('is made anew for the one product that was edited, wherever under it', async () => {
    const { client, first, second, stale } = await judged();
    await client.products.set({ id: first, patch: { title: 'Nước mắm' } });
    expect(stale()).toEqual([first]);
    await client.labels.set({ productId: second, patch: { netQuantity: '500 ml' } });
    expect(stale()).toEqual([second]);
    await client.papers.add({ kind: 'ocop-certificate', productId: second, producerId: null });
    expect(stale()).toEqual([second]);
    await client.products.undo({ id: second });
    expect(stale()).toEqual([second]);
  });

  test('is made anew for all products of a producer that was edited', async () => {
    const { client, producerId, first, second, stale } = await judged();
    await client.producers.set({ id: producerId, patch: { communeCode: null } });
    expect(stale()).toEqual([first, second].toSorted());
  });

  test('is made anew for all products of a producer whose papers changed', async () => {
    const { client, producerId, first, second, stale } = await judged();
    const both = [first, second].toSorted();
    const { id } = await client.papers.add({ kind: 'food-safety-certificate', productId: null, producerId });
    expect(stale()).toEqual(both);
    await client.papers.set({ id, patch: { expiresOn: '2026-01-01' } });
    expect(stale()).toEqual(both);
    await client.papers.remove({ id });
    expect(stale()).toEqual(both);
  });

  test('is made anew when it was another process that wrote', async () => {
    const { client, dir, clock, producerId, first, second, alone, stale } = await judged();
    const other = deskClient({ dir, clock, seed: 8 }).client;
    await other.producers.set({ id: producerId, patch: { phone: null } });
    expect(stale()).toEqual([first, second].toSorted());
    await other.products.set({ id: alone, patch: { name: 'Nhút' } });
    expect(stale()).toEqual([alone]);
    expect((await client.products.get({ id: alone })).product.name).toBe('Nhút');
  });

  test('does not outlive the day: a certificate runs out at midnight', async () => {
    const { client, clock, first, second, alone, stale } = await judged();
    await client.papers.add({
      kind: 'ocop-certificate',
      productId: alone,
      producerId: null,
      stars: 3,
      issuedOn: '2023-11-24',
      expiresOn: '2026-11-24',
    });
    stale();
    const before = (await client.checks.product({ id: alone })).findings;
    clock.forward(2 * DAY);
    expect(stale()).toEqual([first, second, alone].toSorted());
    const after = (await client.checks.product({ id: alone })).findings;
    const ofPapers = (findings: typeof before) =>
      findings.filter((finding) => finding.place.paperId).map((finding) => finding.code);
    expect(ofPapers(after)).not.toEqual(ofPapers(before));
  });

  test('is not asked for while the product is in the bin', async () => {
    const { client, first, stale } = await judged();
    await client.products.bin({ id: first });
    expect(stale()).toEqual([]);
    await client.products.bringBack({ id: first });
    expect(stale()).toEqual([first]);
  });

  test('counts by step what the product page counts', async () => {
    const { client, alone } = await judged();
    const { findings } = await client.checks.product({ id: alone });
    const blocking = findings.filter((finding) => finding.severity !== 'advice');
    const row = (await client.products.list({})).products.find((each) => each.id === alone);
    expect(row).toMatchObject({ blocking: blocking.length, advice: findings.length - blocking.length });
    const missing = async (which: 'photos' | 'label' | 'price') =>
      (await client.products.list({ missing: which })).products.some((each) => each.id === alone);
    for (const step of ['photos', 'label', 'price'] as const) {
      expect(await missing(step), step).toBe(blocking.some((finding) => finding.place.step === step));
    }
  });
});

test('a verdict is made anew when a shop tells new limits', async () => {
  const { client, desk, shop, product } = await publishingDesk();
  const id = await product();
  await client.listings.prepare({ productId: id, shopId: shop.id });
  const { checks } = desk.house();
  checks.judgeSome(10);
  expect(checks.judgeSome(10)).toEqual([]);
  await client.shops.refreshCatalogue({ id: shop.id });
  expect(checks.judgeSome(10)).toEqual([id]);
});
