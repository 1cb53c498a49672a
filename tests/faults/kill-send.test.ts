import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { seeded } from '../fixtures/desk.ts';
import { publishingDesk } from '../fixtures/publishing.ts';
import { drawPhoto } from '../fixtures/ready.ts';
import { send, signed } from '../practice/desk.ts';

const SENDER = join(import.meta.dirname, 'sender.ts');
const KILLS = 25;
const SEED = 20261123;
/** A process is killed at one of its first so many calls, or at the next one that has the phase. */
const CALLS = 7;
/**
 * The platform's line: 2 s before a call is read, then 2 kB a second. The test owns its waiting: it stands at every pause,
 * and lets time pass at once. An answer goes out in pieces of a tenth of a second; a question is read in whatever pieces come.
 */
const LINE = { latencyMs: 2_000, bytesPerSecond: 2_000 };
const PIECE_MS = 100;
/** A question takes longer than this when it brings a photo (10 kB and more), and less when it is JSON, as for "create". */
const PHOTO_MS = 5_000;
/**
 * How long the machine is off after each kill, by the clock that sender and platform share: longer than the platform's
 * settling time (60 s), so that a lost create is decided at the next start and the test need not sit through that minute.
 * It is honest because no call outlives its sender here: the pause at which the kill came never ends.
 */
const OFF_MS = 61_000;

/**
 * arriving   nothing of the call has been read
 * reading    a part of it has; nothing was done
 * answering  it was done, and a part of the answer is out
 * created    the same of the call that makes a listing: the one that must not be sent again
 */
const PHASES = ['arriving', 'reading', 'answering', 'created'] as const;
type Phase = (typeof PHASES)[number];
type Point = { call: number; phase: Phase };

function killPoints(): Point[] {
  const random = seeded(SEED);
  const upTo = (count: number) => Math.floor(random() * count);
  return Array.from({ length: KILLS }, () => ({ call: 1 + upTo(CALLS), phase: PHASES[upTo(PHASES.length)]! }));
}

test(`killed ${KILLS} times while sending, each product is listed exactly once`, { timeout: 600_000 }, async () => {
  let atPause: (ms: number) => Promise<void> | void = () => {};
  const made = await publishingDesk({}, { faults: LINE, sleep: async (ms) => atPause(ms) });
  const { client, dir, clock, platform, product, publish, listing } = made;
  let lostCreates = 0;
  const products: string[] = [];

  async function publishThree() {
    for (let count = 0; count < 3; count += 1) {
      const shade = products.length * 3;
      const id = await product({}, shade);
      const files = [1, 2].map(
        async (more) => new File([Uint8Array.from(await drawPhoto(shade + more, 700))], `${more}.jpg`),
      );
      await client.photos.add({ productId: id, files: await Promise.all(files) });
      products.push(id);
    }
    expect((await publish(...products.slice(-3))).notReady).toEqual([]);
  }

  /** Lets a process send until it is killed at that point, or has nothing left to do. True when it was killed. */
  async function sendUntil(point: Point | null): Promise<boolean> {
    const child = spawn(process.execPath, [SENDER, join(dir, 'desk'), join(dir, 'key'), String(clock.now())]);
    const closed = once(child, 'close');
    let calls = 0;
    let asked = 0;
    let phase = 'arriving' as Phase;
    atPause = async (ms) => {
      if (ms === LINE.latencyMs) {
        calls += 1;
        asked = 0;
        phase = 'arriving';
      } else if (ms === PIECE_MS || phase === 'answering' || phase === 'created') {
        phase = asked > 0 && asked < PHOTO_MS ? 'created' : 'answering';
      } else {
        asked += ms;
        phase = 'reading';
      }
      if (!point || calls < point.call || phase !== point.phase) return;
      child.kill('SIGKILL');
      await closed;
      throw new Error('the line is gone');
    };
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    atPause = () => {};
    clock.forward(OFF_MS);
    if (child.signalCode === 'SIGKILL') {
      if (phase === 'created') lostCreates += 1;
      return true;
    }
    expect({ err, ...(JSON.parse(out) as object) }).toMatchObject({ err: '', waiting: 0, needsPerson: 0 });
    return false;
  }

  await publishThree();
  for (const point of killPoints()) while (!(await sendUntil(point))) await publishThree();
  expect(await sendUntil(null)).toBe(false);
  expect(lostCreates, 'listings that the platform had made and the sender never heard of').toBeGreaterThan(3);

  const { path, query } = signed(platform.shopee, clock.now(), 'product/get_item_list', {
    query: { offset: 0, page_size: 100, item_status: ['NORMAL', 'UNLIST', 'BANNED', 'REVIEWING'] },
  });
  const { response } = await send(platform.shopee.host, path, query);
  const items = (response as unknown as { item: { item_id: number }[] }).item.map((item) => String(item.item_id));
  const listings = await Promise.all(products.map(listing));
  expect(items.toSorted()).toEqual(listings.map((each) => each?.remoteId ?? '').toSorted());
  expect(new Set(items).size).toBe(products.length);
  for (const each of listings) {
    expect(each).toMatchObject({ state: 'live', changed: [] });
    expect(each?.sent?.photos).toHaveLength(3);
  }
});
