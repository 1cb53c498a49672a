import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createRouterClient } from '@orpc/server';
import { router } from '../../../main/router.ts';
import type { DeskEvent } from '../../../shared/contract/desk.ts';
import { homeIn } from '../../e2e/harness/desk.ts';
import { clientOf, cookieFrom, openedDoor } from './door.ts';

const CLI = new URL('../../../main/doors/cli/main.ts', import.meta.url).pathname;

/** Listens as an open page does. `expectEvent` waits for one that fits. */
async function listening(made: Awaited<ReturnType<typeof openedDoor>>) {
  const events = await made.client.desk.events();
  const heard: DeskEvent[] = [];
  const reading = (async () => {
    for await (const event of events) heard.push(event);
  })();
  await expect.poll(() => made.desk.events.listenerCount('event')).toBe(1);
  return {
    async expectEvent(fits: (event: DeskEvent) => boolean) {
      await expect.poll(() => heard.some(fits), { timeout: 20_000 }).toBe(true);
    },
    async leave() {
      await events.return?.();
      // A stream that is left while it waits ends with an error of its own.
      await reading.catch(() => {});
    },
  };
}

const tells = (id: string) => (event: DeskEvent) =>
  event.kind === 'rows' && event.rows.some((row) => row.id === id && row.entity === 'product');

test('what another page changes reaches this one as it happens', async () => {
  const made = await openedDoor();
  const page = await listening(made);
  const other = clientOf(made.port, await cookieFrom(made.door.link()));
  const { id } = await other.products.create({ name: 'Từ trang kia' });
  await page.expectEvent(tells(id));
  expect((await made.client.products.get({ id })).product.name).toBe('Từ trang kia');
  await page.leave();
});

test('what the command line changes on the same desk reaches an open page', async () => {
  const made = await openedDoor();
  const page = await listening(made);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, '--data', made.dataDir, '--json', 'product', 'new', '--name', 'Từ dòng lệnh'],
    {
      env: { ...process.env, ...homeIn(`${made.dataDir}.home`) },
    },
  );
  await page.expectEvent(tells((JSON.parse(stdout) as { id: string }).id));
  expect((await made.client.products.list({})).products[0]?.name).toBe('Từ dòng lệnh');
  await page.leave();
});

test('a page that is closed is no longer told, and leaves nothing behind', async () => {
  const made = await openedDoor();
  const page = await listening(made);
  await page.leave();
  await expect.poll(() => made.desk.events.listenerCount('event')).toBe(0);
});

test('a desk that is put back tells every page to look again', async () => {
  const made = await openedDoor();
  const page = await listening(made);
  const { name } = await made.client.desk.backup();
  await made.client.products.create({ name: 'sau bản sao' });
  await made.client.desk.restore({ name });
  await page.expectEvent((event) => event.kind === 'reload');
  expect((await made.client.products.list({})).total).toBe(0);
  await page.leave();
  const local = createRouterClient(router, { context: { desk: made.desk, local: true } });
  expect((await local.desk.backups({})).backups.map((backup) => backup.reason).toSorted()).toEqual([
    'before-restore',
    'by-hand',
  ]);
});
