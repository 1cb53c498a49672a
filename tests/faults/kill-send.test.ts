import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { seeded } from '../fixtures/desk.ts';
import { publishingDesk } from '../fixtures/publishing.ts';
import { drawPhoto } from '../fixtures/ready.ts';
import { send, signed } from '../practice/desk.ts';

const SENDER = join(import.meta.dirname, 'sender.ts');
const KILLS = 25;
const SEED = 20261123;
/** Of the slow line, before each call is even read (milliseconds). */
const LATENCY = 40;
/** A process is killed during one of its first so many calls. */
const CALLS = 6;
/**
 * How long the machine is off after each kill, by the clock that sender and platform share. Longer than the platform's
 * settling time (60 s), so that a lost create is decided at the next start and the test need not sit through that minute.
 * No call outlives its sender: the platform gives up what still waits when the connection is gone.
 */
const OFF_MS = 61_000;

/** Where one process is killed: at its nth call, before the platform has read it or so many milliseconds after. */
type Point = { call: number; after: number | null };

function killPoints(): Point[] {
  const random = seeded(SEED);
  return Array.from({ length: KILLS }, () => ({
    call: 1 + Math.floor(random() * CALLS),
    after: random() < 0.5 ? null : Math.floor(random() * 60),
  }));
}

test(`killed ${KILLS} times while sending, each product is listed exactly once`, { timeout: 600_000 }, async () => {
  let atCall: () => Promise<void> | void = () => {};
  /** The line's slowness is also where the test stands and watches. */
  const sleep = async (ms: number, signal: AbortSignal) => {
    await wait(ms, undefined, { signal });
    await atCall();
  };
  const { client, dir, clock, platform, product, publish, listing } = await publishingDesk({}, { faults: { latencyMs: LATENCY }, sleep });
  const products: string[] = [];

  async function publishThree() {
    for (let count = 0; count < 3; count += 1) {
      const shade = products.length * 3;
      const id = await product({}, shade);
      const files = [1, 2].map(async (more) => new File([Uint8Array.from(await drawPhoto(shade + more, 700))], `${more}.jpg`));
      await client.photos.add({ productId: id, files: await Promise.all(files) });
      products.push(id);
    }
    expect((await publish(...products.slice(-3))).notReady).toEqual([]);
  }

  /** Lets a process send until it is killed at that point, or has nothing left to do. True when it was killed. */
  async function sendUntil(point: Point | null): Promise<boolean> {
    const child = spawn(process.execPath, [SENDER, join(dir, 'desk'), join(dir, 'key'), String(clock.now())]);
    let calls = 0;
    atCall = () => {
      calls += 1;
      if (calls !== point?.call) return;
      if (point.after !== null) setTimeout(() => child.kill('SIGKILL'), point.after);
      else {
        child.kill('SIGKILL');
        // Not read before the connection is gone: this call has not arrived.
        return new Promise((resolve) => child.once('close', () => resolve()));
      }
    };
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    atCall = () => {};
    clock.forward(OFF_MS);
    if (child.signalCode === 'SIGKILL') return true;
    expect({ err, ...(JSON.parse(out) as object) }).toMatchObject({ err: '', waiting: 0, needsPerson: 0 });
    return false;
  }

  await publishThree();
  for (const point of killPoints()) while (!(await sendUntil(point))) await publishThree();
  expect(await sendUntil(null)).toBe(false);

  const { path, query } = signed(platform.shopee, clock.now(), 'product/get_item_list', { query: { offset: 0, page_size: 100, item_status: ['NORMAL', 'UNLIST', 'BANNED', 'REVIEWING'] } });
  const { response } = await send(platform.shopee.host, path, query);
  const items = (response as unknown as { item: { item_id: number }[] }).item.map((item) => String(item.item_id));
  const listings = await Promise.all(products.map(listing));
  expect(items.toSorted()).toEqual(listings.map((each) => each?.remoteId).toSorted());
  expect(new Set(items).size).toBe(products.length);
  for (const each of listings) expect(each).toMatchObject({ state: 'live', changed: [], shown: { photos: { length: 3 } } });
});
