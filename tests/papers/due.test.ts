import { describe, expect, test } from 'vitest';
import { deskClient, failed } from '../fixtures/client.ts';
import { testClock } from '../fixtures/desk.ts';

const DAY_MS = 86_400_000;

async function withProducts() {
  const clock = testClock(Date.parse('2026-11-25T08:00:00+07:00'));
  const made = deskClient({ clock });
  const { client } = made;
  const { id: producerId } = await client.producers.create({ name: 'HTX Vạn Phần' });
  const { id: productId } = await client.products.create({ name: 'Nước mắm', producerId });
  const { id: other } = await client.products.create({ name: 'Mắm tôm', producerId });
  const add = (paper: Partial<Parameters<typeof client.papers.add>[0]>) =>
    client.papers.add({ kind: 'ocop-certificate', productId, producerId: null, ...paper });
  const due = async (withinDays = 180) => client.papers.due({ withinDays });
  return { ...made, clock, producerId, productId, other, add, due };
}

describe('what runs out soon', () => {
  test('comes with the most urgent first, what has run out before all; what lasts longer is left out', async () => {
    const { add, due, producerId, productId, other } = await withProducts();
    await add({ expiresOn: '2027-01-09', number: 'A' });
    await add({ kind: 'food-safety-certificate', productId: null, producerId, expiresOn: '2026-12-01', number: 'B' });
    await add({ kind: 'quality-system', productId: other, expiresOn: '2026-11-20', number: 'C' });
    await add({ kind: 'trademark', expiresOn: '2030-01-01', number: 'D' });
    await add({ kind: 'award', number: 'E' });
    const { papers, today, clockBehind } = await due();
    expect(today).toBe('2026-11-25');
    expect(clockBehind).toBeNull();
    expect(papers.map(({ paper, daysLeft }) => [paper.number, daysLeft])).toEqual([
      ['C', -5],
      ['B', 6],
      ['A', 45],
    ]);
    expect(papers[0]).toMatchObject({
      productId: other,
      productName: 'Mắm tôm',
      producerName: 'HTX Vạn Phần',
      products: 1,
    });
    expect(papers[1]).toMatchObject({ productName: null, producerName: 'HTX Vạn Phần', products: 2, window: null });
    expect(papers[2]).toMatchObject({ productId, reckoned: false, lastDay: '2027-01-09' });
    expect((await due(6)).papers).toHaveLength(2);
    expect((await due(5)).papers).toHaveLength(1);
  });

  test('a paper that says no last day is reckoned by the term of its kind, and says so', async () => {
    const { client, add, due } = await withProducts();
    // Three years from the day of issue: QĐ 26/2026 Art. 4.3.
    const { id } = await add({ issuedOn: '2024-01-09' });
    expect((await due()).papers[0]).toMatchObject({ lastDay: '2027-01-09', daysLeft: 45, reckoned: true });
    await client.papers.set({ id, patch: { expiresOn: '2026-12-31' } });
    expect((await due()).papers[0]).toMatchObject({ lastDay: '2026-12-31', reckoned: false });
    await client.papers.set({ id, patch: { kind: 'award', expiresOn: null } });
    expect((await due()).papers).toEqual([]);
  });

  // QĐ 26/2026 Art. 7.6a: not earlier than 180 and not later than 120 days before the last day.
  test.each([
    ['2027-05-25', 181, 'ahead'],
    ['2027-05-24', 180, 'open'],
    ['2027-03-25', 120, 'open'],
    ['2027-03-24', 119, 'closed'],
  ] as const)(
    'an OCOP certificate until %s, %i days away: the days for its file are %s',
    async (expiresOn, left, state) => {
      const { add, due } = await withProducts();
      await add({ expiresOn });
      expect((await due(200)).papers[0]).toMatchObject({ daysLeft: left, window: { state } });
    },
  );

  test('a certificate that was renewed no longer counts; another product’s certificate does', async () => {
    const { add, due, other } = await withProducts();
    await add({ expiresOn: '2026-12-01', number: 'cũ' });
    await add({ expiresOn: '2029-12-01', number: 'mới' });
    await add({ productId: other, expiresOn: '2026-12-15', number: 'khác' });
    expect((await due()).papers.map(({ paper }) => paper.number)).toEqual(['khác']);
  });

  test('two test reports are two papers: the newer does not hide the older', async () => {
    const { add, due } = await withProducts();
    await add({ kind: 'test-report', expiresOn: '2026-12-01' });
    await add({ kind: 'test-report', expiresOn: '2027-02-01' });
    expect((await due()).papers).toHaveLength(2);
  });

  test('papers of products in the bin, and papers taken away, are nobody’s worry', async () => {
    const { client, add, due, other, productId } = await withProducts();
    const { id } = await add({ expiresOn: '2026-12-01' });
    await add({ productId: other, expiresOn: '2026-12-01' });
    await client.products.bin({ id: other });
    await client.papers.remove({ id });
    expect((await due()).papers).toEqual([]);
    await client.products.undo({ id: productId });
    expect((await due()).papers).toHaveLength(1);
  });

  test('a clock that stands before what was last typed is said: the days left are wrong then', async () => {
    const { clock, due } = await withProducts();
    clock.forward(-1 * DAY_MS);
    expect((await due()).clockBehind).toBeNull();
    clock.forward(-30 * DAY_MS);
    expect((await due()).clockBehind).toBe('2026-11-25');
  });

  test('takes whole days from none to ten years', async () => {
    const { client } = await withProducts();
    for (const withinDays of [-1, 0.5, 4_000])
      await expect(client.papers.due({ withinDays })).rejects.toMatchObject(
        failed('bad-input', { field: 'withinDays' }),
      );
  });
});

describe('a paper changes hands', () => {
  test('to the producer, and stands with all its products; back again with undo', async () => {
    const { client, add, producerId, productId, other } = await withProducts();
    const { id } = await add({ kind: 'food-safety-certificate', number: '7/ATTP' });
    const has = async (product: string) => (await client.products.get({ id: product })).papers.length;
    await client.papers.move({ id, productId: null, producerId });
    expect([await has(productId), await has(other)]).toEqual([1, 1]);
    await client.products.undo({ id: productId });
    expect([await has(productId), await has(other)]).toEqual([1, 0]);
  });

  test('never to both, to nobody or to what is not there', async () => {
    const { client, add, producerId, productId } = await withProducts();
    const { id } = await add({});
    const missing = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    for (const [owner, code] of [
      [{ productId, producerId }, 'bad-input'],
      [{ productId: null, producerId: null }, 'bad-input'],
      [{ productId: null, producerId: missing }, 'not-found'],
      [{ productId: missing, producerId: null }, 'not-found'],
    ] as const)
      await expect(client.papers.move({ id, ...owner })).rejects.toMatchObject(failed(code));
  });
});
