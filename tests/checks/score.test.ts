import { describe, expect, test } from 'vitest';
import { publishingDesk } from '../fixtures/publishing.ts';

describe('the OCOP score of a product', () => {
  test('points are kept with the product, and the sheet reckons with them', async () => {
    const { client, product } = await publishingDesk();
    const id = await product();
    await client.score.give({ id, set: 'S09', code: '2.2', points: 3, note: 'Hộp in màu, có nắp' });
    await client.score.give({ id, set: 'S09', code: '4.1', points: 5 });
    const view = await client.score.get({ id });
    expect(view).toMatchObject({ set: 'S09', score: { total: 8, stars: 1 } });
    expect(view.criteria.find(({ code }) => code === '2.2')).toMatchObject({ points: 3, note: 'Hộp in màu, có nắp' });
    await client.products.undo({ id });
    expect((await client.score.get({ id })).score.total).toBe(3);
  });

  test('another set has a sheet of its own, and its points stay apart', async () => {
    const { client, product } = await publishingDesk();
    const id = await product();
    await client.score.give({ id, set: 'S07', code: '2.2', points: 2 });
    expect((await client.score.get({ id, set: 'S07' })).score.total).toBe(2);
    expect((await client.score.get({ id })).score.total).toBe(0);
  });

  test('points over the most, and criteria that are none, are refused by name', async () => {
    const { client, product } = await publishingDesk();
    const id = await product();
    const give = (code: string, points: number) => client.score.give({ id, set: 'S09', code, points });
    await expect(give('2.2', 4)).rejects.toMatchObject({
      data: { code: 'score.too-many', values: { code: '2.2', most: 3 } },
    });
    await expect(give('6', 4)).rejects.toMatchObject({ data: { code: 'score.no-criterion' } });
    await expect(give('9.9', 1)).rejects.toMatchObject({ data: { code: 'score.no-criterion' } });
    expect((await client.score.get({ id })).score.total).toBe(0);
  });

  test('a product without a set is asked for it', async () => {
    const { client } = await publishingDesk();
    const { id } = await client.products.create({ name: 'Mật ong' });
    await expect(client.score.get({ id })).rejects.toMatchObject({ data: { code: 'score.no-set' } });
  });
});
