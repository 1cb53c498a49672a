// What each command does: calls of the contract, then an answer for scripts (--json) or for people.
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { ShopeeSecrets } from '../../../shared/contract/shops.ts';
import { Failure } from '../../../shared/contract/failure.ts';
import { blocks } from '../../../shared/model/finding.ts';
import type { PlatformId } from '../../../shared/model/shop.ts';
import type { I18n } from '../../../shared/locales/i18n.ts';
import { Faults } from '../../practice/faults.ts';
import { startPractice } from '../../practice/start.ts';
import { toldOfProduct } from './check-words.ts';
import type { Client } from './desk.ts';
import { readFields } from './fields.ts';
import type { Fields } from './fields.ts';
import { EXIT, complain, knownIn, print, show, spoken } from './say.ts';
import type { Code } from './say.ts';

export type Setting = { client: Client; i18n: I18n; json: boolean };

/** Puts the fields of what belongs to a product where they belong. A producer of the same name is the same producer. */
async function keep(client: Client, id: string, { product, producer, variant, label, papers }: Fields) {
  if (Object.keys(producer).length > 0) {
    const { product: now } = await client.products.get({ id });
    const same = (await client.producers.list({})).producers.find((each) => each.name === producer['name']);
    const known = now.producerId ?? same?.id;
    if (known) await client.producers.set({ id: known, patch: producer });
    await client.products.set({ id, patch: { producerId: known ?? (await client.producers.create(producer)).id } });
  }
  if (Object.keys(product).length > 0) await client.products.set({ id, patch: product });
  if (Object.keys(label).length > 0) await client.labels.set({ productId: id, patch: label });
  const dossier = await client.products.get({ id });
  if (Object.keys(variant).length > 0) {
    const [pack] = dossier.variants;
    if (pack) await client.variants.set({ id: pack.id, patch: variant });
    else await client.variants.add({ productId: id, ...variant });
  }
  for (const [kind, patch] of papers) {
    const paper = dossier.papers.find((each) => each.kind === kind);
    // What it says besides is one field: what was there before stays.
    const details = { ...paper?.details, ...(patch['details'] as object | undefined) };
    const whole = patch['details'] ? { ...patch, details } : patch;
    if (paper) await client.papers.set({ id: paper.id, patch: whole });
    else await client.papers.add({ kind, productId: id, producerId: null, ...patch });
  }
}

export async function productNew({ client, i18n, json }: Setting, name: string, pairs: string[]): Promise<Code> {
  // Read before anything is made: a pair that does not fit leaves no half product behind.
  const fields = readFields(pairs);
  const { id } = await client.products.create({ name });
  await keep(client, id, fields);
  show(json, { id }, () => i18n.t('cli.productNew', { id, name }));
  return EXIT.fine;
}

export async function productSet({ client, i18n, json }: Setting, id: string, pairs: string[]): Promise<Code> {
  await keep(client, id, readFields(pairs));
  show(json, { id }, () => i18n.t('cli.saved'));
  return EXIT.fine;
}

export async function productList({ client, i18n, json }: Setting, search: string): Promise<Code> {
  const rows: Record<'id' | 'name' | 'producer' | 'set' | 'stars' | 'photos', string | number | null>[] = [];
  for (let total = 1; rows.length < total;) {
    const page = await client.products.list({ search, limit: 500, offset: rows.length });
    total = page.products.length === 0 ? 0 : page.total;
    for (const { id, name, producerName, ocopSet, stars, photos } of page.products)
      rows.push({ id, name, producer: producerName, set: ocopSet, stars, photos });
  }
  show(
    json,
    { products: rows },
    () =>
      rows.map((row) => `${row.id}  ${row.name ?? ''}  ${row.producer ?? ''}`).join('\n') || i18n.t('cli.noProducts'),
  );
  return EXIT.fine;
}

export async function productShow({ client, json }: Setting, id: string): Promise<Code> {
  const dossier = await client.products.get({ id });
  show(json, dossier, () => JSON.stringify(dossier, null, 2));
  return EXIT.fine;
}

export async function check({ client, i18n, json }: Setting, id: string): Promise<Code> {
  const { product, ready, findings } = await client.checks.product({ id });
  const known = knownIn(i18n, await client.rules.words({}));
  show(json, { product, ready, findings: findings.map((finding) => spoken(i18n, finding, known)) }, () =>
    toldOfProduct(i18n, findings, known),
  );
  return findings.some(blocks) ? EXIT.left : EXIT.fine;
}

export async function shopConnect(
  { client, i18n, json }: Setting,
  platform: PlatformId,
  host: string,
  account: string,
): Promise<Code> {
  const publicPart = readJson(account, z.record(z.string(), z.union([z.string(), z.number()])), '--account');
  const secrets = readJson(await text(process.stdin), ShopeeSecrets, 'standard input');
  const shop = await client.shops.connect({ platform, host, account: publicPart, secrets });
  show(json, { shop: shop.id }, () => i18n.t('cli.shopConnected', { name: shop.name ?? shop.id, id: shop.id }));
  return EXIT.fine;
}

function readJson<T>(raw: string, schema: z.ZodType<T>, field: string): T {
  try {
    return schema.parse(JSON.parse(raw));
  } catch (error) {
    // The text itself may hold a key: only its place is named.
    throw new Failure('bad-input', { field }, { cause: error });
  }
}

export async function publish({ client, i18n, json }: Setting, productIds: string[], to: string): Promise<Code> {
  if (to === 'all' && (await client.shops.list({})).shops.length === 0) {
    complain(i18n.t('cli.noShop'));
    show(json, { errands: [], notReady: [] }, () => i18n.t('cli.queued', { count: 0 }));
    return EXIT.left;
  }
  const { errands, notReady } = await client.listings.publish({ productIds, shopIds: to === 'all' ? 'all' : [to] });
  const queued = errands.map(({ id, kind, state }) => ({ id, kind, state }));
  const left = notReady.map(({ productId, shopId, blocking }) => ({ product: productId, shop: shopId, blocking }));
  show(json, { errands: queued, notReady: left }, () => i18n.t('cli.queued', { count: errands.length }));
  for (const { productId, blocking } of notReady) complain(i18n.t('cli.notReady', { id: productId, count: blocking }));
  return notReady.length > 0 ? EXIT.left : EXIT.fine;
}

export async function sync({ client, i18n, json }: Setting, untilIdle: boolean, timeoutSeconds: number): Promise<Code> {
  const result = await client.outbox.sync({ untilIdle, timeoutSeconds });
  show(json, result, () => i18n.t('cli.synced', result));
  return result.waiting + result.needsPerson > 0 ? EXIT.left : EXIT.fine;
}

export async function status({ client, i18n, json }: Setting): Promise<Code> {
  const { waiting, needsPerson, needsSignIn } = await client.outbox.status();
  const { listings } = await client.listings.status();
  const value = { outbox: { waiting, needsPerson: needsPerson + needsSignIn }, listings };
  show(json, value, () =>
    [
      i18n.t('cli.outbox', value.outbox),
      ...listings.map((row) => `${row.product}  ${i18n.t(`listing.state.${row.state}`)}  ${row.remoteId ?? ''}`),
    ].join('\n'),
  );
  return waiting + needsPerson + needsSignIn > 0 ? EXIT.left : EXIT.fine;
}

export async function backup({ client, i18n, json }: Setting): Promise<Code> {
  const made = await client.desk.backup();
  show(json, { name: made.name, bytes: made.bytes }, () => i18n.t('cli.backedUp', { name: made.name }));
  return EXIT.fine;
}

export async function restore({ client, i18n, json }: Setting, file: string): Promise<Code> {
  const { state } = await client.desk.restore({ file: resolve(file) });
  show(json, { state }, () => i18n.t('cli.restored'));
  return EXIT.fine;
}

export async function undo({ client, i18n, json }: Setting, id: string): Promise<Code> {
  const { undone } = await client.products.undo({ id });
  show(json, { undone: { action: undone.action, changes: undone.changes.length } }, () =>
    i18n.t('cli.undone', { action: i18n.t(`history.action.${undone.action}`) }),
  );
  return EXIT.fine;
}

/** Runs the practice platform by itself until it is told to stop. Needs no desk. */
export async function practice({
  faults,
  ...options
}: {
  port?: number;
  stateDir: string;
  faults?: string;
}): Promise<Code> {
  const wrong = faults === undefined ? {} : { faults: readJson(faults, Faults, '--faults') };
  const gateway = await startPractice({ ...options, ...wrong, now: Date.now }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Failure('practice.port-taken', { port: options.port ?? 0 }, { cause: error });
  });
  print(JSON.stringify({ shopee: gateway.shopee, window: gateway.window }));
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  await gateway.close();
  return EXIT.fine;
}
