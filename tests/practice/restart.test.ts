import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPractice } from '../../main/practice/start.ts';
import type { PracticeAccount } from '../../main/practice/start.ts';
import { addItem, goodItem, openDesk, send, signed, upload } from './desk.ts';
import type { Desk, Sent } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  expect(desk.ownFaults).toEqual([]);
  await desk.close();
});

test('the same folder brings back the key, the shop, the tokens, the listings and their photos', async () => {
  const before = { ...desk.account };
  const itemId = await addItem(desk);
  await desk.again();
  expect(desk.account).toEqual(before);
  const answer = await desk.call('product/get_item_base_info', { query: { item_id_list: itemId } });
  const [item] = (answer.response as { item_list: { image: { image_url_list: string[] } }[] }).item_list;
  expect((await fetch(item?.image.image_url_list[0] ?? '')).status).toBe(200);
});

test('tokens that are no longer good are not handed out again', async () => {
  const before = { ...desk.account };
  const body = { partner_id: before.partnerId, shop_id: before.shopId, refresh_token: before.refreshToken };
  await desk.call('auth/access_token/get', { open: true, body });
  await desk.again();
  const { refreshToken, partnerKey } = desk.account;
  expect(refreshToken).not.toBe(before.refreshToken);
  expect(partnerKey).toBe(before.partnerKey);
  expect(await desk.call('shop/get_shop_info')).toMatchObject({ error: '' });
});

test('a taken port is told by name when it was asked for, and avoided when it was only the last one', async () => {
  const port = Number(new URL(desk.account.host).port);
  await desk.practice.close();
  const squatter = createServer().listen(port, '127.0.0.1');
  await once(squatter, 'listening');
  const options = { stateDir: desk.dir, now: () => desk.clock.now };
  await expect(startPractice({ ...options, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const elsewhere = await startPractice(options);
  expect(new URL(elsewhere.shopee.host).port).not.toBe(String(port));
  await elsewhere.close();
  squatter.close();
  await once(squatter, 'close');
  await desk.again();
});

test('killed at any moment, every listing it answered as made is there, and no other than the one under way', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'practice-kill-'));
  const made: number[] = [];
  let underWay = 0;
  for (let round = 0; round < 3; round += 1) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'alone.ts'), dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const account = JSON.parse(line) as PracticeAccount;
    const call = (api: string, sent: Sent = {}) => {
      const { path, query } = signed(account, Date.now(), api, sent);
      return send(account.host, path, query, sent);
    };
    const imageId = await upload({ call });
    const exited = once(child, 'exit');
    const wanted = made.length + 3 + round;
    for (;;) {
      // The kill comes while the next one is on its way.
      const next = call('product/add_item', { body: goodItem(imageId) });
      if (made.length >= wanted) child.kill('SIGKILL');
      const answer = await next.catch(() => null);
      if (answer === null) {
        underWay += 1;
        break;
      }
      made.push((answer.response as { item_id: number }).item_id);
    }
    await exited;
  }
  const again = await openDesk({ stateDir: dir, seed: 'after' });
  const list = await again.call('product/get_item_list', {
    query: { offset: 0, page_size: 100, item_status: 'NORMAL' },
  });
  const ids = (list.response as { item: { item_id: number }[] }).item.map((item) => item.item_id);
  expect(ids).toEqual(expect.arrayContaining(made));
  expect(ids.length).toBeLessThanOrEqual(made.length + underWay);
  await again.close();
  await rm(dir, { recursive: true, force: true });
});
