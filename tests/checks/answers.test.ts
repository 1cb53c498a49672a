import { describe, expect, test } from 'vitest';
import { aboutOf, blocks } from '../../shared/model/finding.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { publishingDesk } from '../fixtures/publishing.ts';

async function ready() {
  const made = await publishingDesk();
  const id = await made.product();
  const findings = async (): Promise<Finding[]> => (await made.client.checks.product({ id })).findings;
  const codes = async () => (await findings()).map(({ code, values }) => `${code} ${values['question'] ?? ''}`.trim());
  const find = async (code: string) => (await findings()).find((finding) => finding.code === code);
  const name = (finding: Finding) => ({
    productId: id,
    rule: finding.rule,
    code: finding.code,
    about: aboutOf(finding.place),
  });
  return { ...made, id, codes, find, name };
}

describe('an answer', () => {
  test('settles its question, and the wrong one is a finding that can be answered anew', async () => {
    const { client, id, codes } = await ready();
    expect(await codes()).toContain('question-open label-map');
    await client.checks.answer({ productId: id, question: 'label-map', says: 'yes' });
    expect(await codes()).toContain('question-against label-map');
    await client.checks.answer({ productId: id, question: 'label-map', says: 'no' });
    expect((await codes()).filter((code) => code.endsWith('label-map'))).toEqual([]);
    await client.checks.answer({ productId: id, question: 'label-map', says: null });
    expect(await codes()).toContain('question-open label-map');
  });

  test('of a producer holds for all of its products', async () => {
    const { client, id } = await ready();
    const { producerId } = (await client.products.get({ id })).product;
    const other = (await client.products.create({ name: 'Tương', ocopSet: 'S09', producerId })).id;
    await client.checks.answer({ productId: id, question: 'lot-book', says: 'yes' });
    const open = async (product: string) =>
      (await client.checks.product({ id: product })).findings.some(({ values }) => values['question'] === 'lot-book');
    expect([await open(id), await open(other)]).toEqual([false, false]);
    const [answer] = (await client.products.get({ id: other })).answers;
    expect(answer).toMatchObject({ question: 'lot-book', says: 'yes', producerId, productId: null });
  });

  test('nobody asked for, a choice that is not offered, and a question of a producer that is not there are refused', async () => {
    const { client, id } = await ready();
    const answer = (productId: string, question: string, says: string) =>
      client.checks.answer({ productId, question, says });
    await expect(answer(id, 'score.S09.2.2', '999')).rejects.toMatchObject({ data: { code: 'answer.unknown' } });
    await expect(answer(id, 'nothing', 'yes')).rejects.toMatchObject({ data: { code: 'answer.unknown' } });
    await expect(answer(id, 'label-map', 'maybe')).rejects.toMatchObject({ data: { code: 'answer.unknown' } });
    const { id: alone } = await client.products.create({ name: 'Mật ong' });
    await expect(answer(alone, 'lot-book', 'yes')).rejects.toMatchObject({ data: { code: 'answer.no-producer' } });
  });
});

describe('a remark', () => {
  test('"not for me" takes a finding out of the way with its reason, and gives it back', async () => {
    const { client, id, find, name } = await ready();
    await client.labels.set({ productId: id, patch: { origin: null } });
    const finding = (await find('label-origin-missing'))!;
    const ready_ = async () => (await client.checks.product({ id })).ready['shopee'];
    expect(await ready_()).toBe(false);
    const { id: remark } = await client.checks.remark({ ...name(finding), kind: 'not-for-me', reason: 'Bán tại vườn' });
    expect((await find('label-origin-missing'))?.remark).toMatchObject({ kind: 'not-for-me', reason: 'Bán tại vườn' });
    const blocking = async () => {
      const { findings } = await client.checks.product({ id });
      return findings.filter((each) => blocks(each) && each.place.step === 'label');
    };
    expect(await blocking()).toEqual([]);
    await client.checks.takeBackRemark({ id: remark });
    expect(await blocking()).toHaveLength(1);
    expect((await find('label-origin-missing'))?.remark).toBeNull();
  });

  test('"asked the office" leaves it open, with the day', async () => {
    const { client, id, find, name } = await ready();
    await client.labels.set({ productId: id, patch: { origin: null } });
    await client.checks.remark({ ...name((await find('label-origin-missing'))!), kind: 'asked', reason: null });
    expect((await find('label-origin-missing'))?.remark).toMatchObject({ kind: 'asked', saidOn: expect.any(String) });
  });

  test('a reason is needed, and what the platform insists on cannot be set aside', async () => {
    const { client, id, find, name } = await ready();
    const [pack] = (await client.products.get({ id })).variants;
    await client.variants.set({ id: pack!.id, patch: { price: null } });
    const price = name((await find('price-missing'))!);
    await expect(client.checks.remark({ ...price, kind: 'not-for-me', reason: null })).rejects.toMatchObject({
      data: { code: 'remark.reason-missing' },
    });
    await expect(client.checks.remark({ ...price, kind: 'not-for-me', reason: 'Cho không' })).rejects.toMatchObject({
      data: { code: 'remark.firm' },
    });
  });
});

describe('a correction', () => {
  test('writes what was proposed, once, and is undone in one step', async () => {
    const { client, id, find, name } = await ready();
    await client.labels.set({ productId: id, patch: { netQuantity: '500ML' } });
    const finding = (await find('unit-wrong'))!;
    expect(finding.fix).toEqual({ kind: 'correct', value: '500 ml' });
    await client.checks.correct(name(finding));
    expect((await client.products.get({ id })).label?.netQuantity).toBe('500 ml');
    await expect(client.checks.correct(name(finding))).rejects.toMatchObject({ data: { code: 'finding.gone' } });
    await client.products.undo({ id });
    expect((await client.products.get({ id })).label?.netQuantity).toBe('500ML');
  });
});
