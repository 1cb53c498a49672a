import { setImmediate as tick } from 'node:timers/promises';
import { createORPCClient, isDefinedError, safe } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { implement } from '@orpc/server';
import { afterEach, expect, test } from 'vitest';
import type { Desk } from '../../../main/app.ts';
import { carryCalls } from '../../../main/doors/electron/port.ts';
import type { DeskEvent } from '../../../shared/contract/desk.ts';
import { contract } from '../../../shared/contract/index.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { channel } from './ports.ts';

const ID = '01K9ZZZZZZZZZZZZZZZZZZZZZZ';
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const leave of open.splice(0)) await leave();
});

/** The house of these tests: a few procedures of the real contract, each with one thing to carry. */
function house() {
  const os = implement(contract);
  const seen = { size: 0, streams: 0, patched: [] as string[] };
  const slow = Promise.withResolvers<void>();
  const router = {
    desk: {
      events: os.desk.events.handler(async function* ({ signal }) {
        seen.streams += 1;
        try {
          yield { kind: 'outbox' } satisfies DeskEvent;
          yield { kind: 'photos', productId: ID, done: 1, total: 2 } satisfies DeskEvent;
          await new Promise<void>((go) => signal?.addEventListener('abort', () => go()));
        } finally {
          seen.streams -= 1;
        }
      }),
    },
    products: {
      create: os.products.create.handler(() => ({ id: ID })),
      set: os.products.set.handler(async ({ input }) => {
        await slow.promise;
        seen.patched.push(input.patch.name ?? '');
        return { id: input.id };
      }),
      get: os.products.get.handler(({ errors, input }) => {
        throw errors.FAILED({ data: { code: 'not-found', values: { id: input.id } } });
      }),
    },
    photos: {
      add: os.photos.add.handler(async ({ input }) => {
        for (const file of input.files) seen.size += (await file.arrayBuffer()).byteLength;
        return {
          photos: [],
          refused: input.files.map((file) => ({ file: file.name, code: 'photo.twice', values: {} })),
        };
      }),
    },
  };
  return { calls: carryCalls(router, { desk: {} as Desk, local: false }), seen, slow };
}

function connected(calls: ReturnType<typeof carryCalls>) {
  const { page, main, leave } = channel();
  open.push(leave);
  calls.carry(main);
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port: page }));
  return { client, page, leave };
}

test('a call and its answer go over the port', async () => {
  const { client } = connected(house().calls);
  expect(await client.products.create({ name: 'Nước mắm Vạn Phần' })).toEqual({ id: ID });
});

test('a failure arrives as a code with its values, never as silence', async () => {
  const { client } = connected(house().calls);
  const { error } = await safe(client.products.get({ id: ID }));
  expect(isDefinedError(error) && error.data).toEqual({ code: 'not-found', values: { id: ID } });
});

test('a call of the wrong shape, and one that nobody knows, are answered', async () => {
  const { client } = connected(house().calls);
  const wrong = client.products.set as unknown as (input: object) => Promise<unknown>;
  const unknown = (client as unknown as { nobody: { knows: () => Promise<unknown> } }).nobody;
  await expect(wrong({ id: 7 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(unknown.knows()).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('photos arrive byte for byte, with their names', async () => {
  const { calls, seen } = house();
  const { client } = connected(calls);
  const files = ['ảnh mặt trước.jpg', 'nhãn.heic'].map((name) => new File([new Uint8Array(300_000).fill(255)], name));
  const { refused } = await client.photos.add({ productId: ID, files });
  expect(refused.map(({ file }) => file)).toEqual(['ảnh mặt trước.jpg', 'nhãn.heic']);
  expect(seen.size).toBe(600_000);
});

test('what changes in the house reaches the screen as it happens', async () => {
  const { client } = connected(house().calls);
  const events = await client.desk.events();
  expect((await events.next()).value).toEqual({ kind: 'outbox' });
  expect((await events.next()).value).toEqual({ kind: 'photos', productId: ID, done: 1, total: 2 });
  await events.return?.();
});

test('a page that was loaded anew leaves no stream behind', async () => {
  const { calls, seen } = house();
  const { client, leave } = connected(calls);
  const events = await client.desk.events();
  await events.next();
  await events.next();
  expect(seen.streams).toBe(1);
  const broken = events.next().catch(() => 'broken');
  await leave();
  expect(await broken).toBe('broken');
  await expect.poll(() => seen.streams).toBe(0);
});

test('the last keystroke of a closing window is saved before the desk is closed', async () => {
  const { calls, seen, slow } = house();
  const { client, leave } = connected(calls);
  client.products.set({ id: ID, patch: { name: 'Chè Gay' } }).catch(() => 'no longer listened to');
  // The page's own code runs to its end before Chromium takes the window down.
  await tick();
  await leave();
  let closed = false;
  const closing = calls.drained().then(() => (closed = true));
  await tick();
  expect(closed).toBe(false);
  slow.resolve();
  await closing;
  expect(seen.patched).toEqual(['Chè Gay']);
});

test('with no window open there is nothing to wait for', async () => {
  await expect(house().calls.drained()).resolves.toBeUndefined();
});
