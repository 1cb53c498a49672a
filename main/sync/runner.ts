// Sends what waits, one errand at a time, when a line is there. One process at a time holds the sender's lock; whatever
// happens to that process, the rows say what to do next.
import type { LineStatus } from '../../shared/model/errand.ts';
import type { Shop } from '../../shared/model/shop.ts';
import { dayOf } from '../../shared/text/dates.ts';
import { readListings } from '../listings/state.ts';
import { platforms } from '../platforms/index.ts';
import { readShop } from '../shops/read.ts';
import { takeLock } from '../store/lock.ts';
import type { Store } from '../store/store.ts';
import type { Line } from './line.ts';
import type { OpenErrand, Outbox } from './outbox.ts';
import { sessionFor } from './session.ts';
import type { Net } from './session.ts';
import { lookAtReviews } from './reviews.ts';
import { settle } from './settle.ts';
import { createSteps } from './steps.ts';
import type { DerivePhoto } from './steps.ts';

export type RunnerDeps = {
  store: Store;
  outbox: Outbox;
  line: Line;
  derive: DerivePhoto;
  blocking(productId: string, shopId: string): number;
  net: Net;
  random(): number;
  dailyBytes(): number | null;
};

/** Longest sleep between looks, so that a changed clock or another process cannot make the outbox oversleep. */
const LONGEST_SLEEP_MS = 60_000;
const SHORTEST_SLEEP_MS = 500;
/** Clocks are nudged by so much without being wrong. */
const CLOCK_SLACK_MS = 60_000;
/** After a pass in which nothing could be done: whatever keeps it, looking at once again would only burn the battery. */
const IDLE_SLEEP_MS = 2_000;
/** Kinds that carry most of the data: the day's limit holds these back. */
const HEAVY = ['photo', 'create', 'update'];
/** What is in the bin is neither listed nor changed on a platform; hiding it and asking about it still go. */
const NOT_FROM_THE_BIN = ['photo', 'create', 'update', 'variants', 'show'];

export function createRunner(deps: RunnerDeps) {
  const { store, outbox, line, net } = deps;
  const { now } = net;
  const steps = createSteps({ store, outbox, line, derive: deps.derive, blocking: deps.blocking, now });
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let pass: Promise<void> | null = null;
  let again = false;
  let progressed = false;

  const tell = () => store.tell({ changed: [], outbox: true });
  const paused = () => store.meta.get('paused') === '1';
  const session = (shop: Shop) => sessionFor(store, line, net, shop, stopping.signal);

  /** Looks whether the platform itself is there, unless that is known. */
  async function reaches(shop: Shop): Promise<boolean> {
    const ready = line.ready(shop.host);
    if (ready !== 'probe') return ready === 'send';
    const reach = await platforms[shop.platform].probe(session(shop));
    if (reach.reachable) line.got(shop.host);
    else line.missed(shop.host, reach.captive);
    tell();
    return reach.reachable;
  }

  /** True when the day's data is spent: the errand then waits for the next day. */
  function overLimit(errand: OpenErrand): boolean {
    const limit = deps.dailyBytes();
    if (limit === null || !HEAVY.includes(errand.kind) || line.spentToday() + errand.bytes <= limit) return false;
    const midnight = Date.parse(`${dayOf(now() + 24 * 60 * 60 * 1000)}T00:00:00+07:00`);
    outbox.put(errand.id, errand.state, { notBefore: midnight, why: 'data-limit' });
    return true;
  }

  /** @returns 'hold' when the whole shop is to be left alone in this pass */
  async function work(errand: OpenErrand, shop: Shop): Promise<'hold' | null> {
    const [listing] = readListings(store.db, 'id = ?', errand.listingId);
    const binned = store.db.prepare('SELECT 1 FROM product WHERE id = ? AND deleted = 1').get(errand.productId);
    if (!listing || (binned && NOT_FROM_THE_BIN.includes(errand.kind))) outbox.put(errand.id, 'cancelled');
    else if (!overLimit(errand)) {
      try {
        await steps.run({ errand, listing, platform: platforms[shop.platform], session: session(shop) });
        line.got(shop.host);
        progressed = true;
      } catch (error) {
        // Stopped by us in the middle: the row stays "sending" and the next start settles it.
        if (!stopping.signal.aborted)
          return settle({ outbox, line, steps, now, random: deps.random }, errand, shop.host, error);
      }
    }
    return null;
  }

  /** The latest time that a pass has seen is kept over restarts: an earlier one now means that the clock was set back. */
  function watchClock() {
    const seen = Number(store.meta.get('clock') ?? 0);
    if (now() < seen - CLOCK_SLACK_MS) outbox.clockSetBack(now());
    if (Math.abs(now() - seen) > CLOCK_SLACK_MS) store.meta.set('clock', String(now()));
  }

  async function onePass(deadline: number) {
    const lock = takeLock(store.places.dir, 'sender');
    if (!lock) return;
    try {
      // With the lock held nobody else is sending: what says so was cut off.
      outbox.recover();
      watchClock();
      progressed = false;
      const held = new Set<string>();
      for (;;) {
        const over = stopping.signal.aborted || paused() || now() >= deadline;
        const errand = over ? null : outbox.next(now(), [...held]);
        if (!errand) break;
        const shop = readShop(store, errand.shopId);
        if (!(await reaches(shop)) || (await work(errand, shop)) === 'hold') held.add(shop.id);
        tell();
      }
      if (!stopping.signal.aborted && !paused()) await lookAtReviews({ store, now, reaches, session });
    } finally {
      lock.release();
    }
  }

  /** How long until there may be something to do. */
  function sleepFor(): number {
    const due = outbox.nextDue();
    if (due === null || paused()) return LONGEST_SLEEP_MS;
    const hosts = store.db
      .prepare<[], { host: string }>(
        "SELECT DISTINCT s.host FROM errand e JOIN shop s ON s.id = e.shopId WHERE e.state IN ('waiting', 'asking')",
      )
      .all();
    const probe = line.nextProbe(hosts.map((row) => row.host));
    return Math.min(
      LONGEST_SLEEP_MS,
      Math.max(progressed ? SHORTEST_SLEEP_MS : IDLE_SLEEP_MS, due - now(), probe - now()),
    );
  }

  function schedule() {
    clearTimeout(timer);
    if (stopping.signal.aborted) return;
    timer = setTimeout(() => void kick(), sleepFor());
    timer.unref();
  }

  /** Starts a pass, or asks the one that runs to go round once more. */
  function kick(deadline = Number.POSITIVE_INFINITY): Promise<void> {
    if (pass) {
      again = true;
      return pass;
    }
    pass = onePass(deadline)
      .catch((error: unknown) => void process.stderr.write(`outbox: ${String(error)}\n`))
      .finally(() => {
        pass = null;
        tell();
        if (again && !stopping.signal.aborted) {
          again = false;
          void kick();
        } else schedule();
      });
    return pass;
  }

  const counts = () => outbox.counts();
  return {
    kick: () => kick(),
    /** A person says: look at the line and send, now. */
    sendNow() {
      line.forget();
      outbox.hurry();
      return kick();
    },
    /** One pass, or passes until nothing waits; never longer than the time given. */
    async sync(untilIdle: boolean, timeoutMs: number): Promise<{ done: number; waiting: number; needsPerson: number }> {
      const end = now() + timeoutMs;
      const start = now();
      line.forget();
      for (;;) {
        await kick(end);
        if (!untilIdle || counts().waiting === 0 || now() >= end) break;
        await new Promise((resolve) => setTimeout(resolve, Math.min(sleepFor(), Math.max(0, end - now()))));
      }
      const { waiting, person, signIn } = counts();
      return { done: outbox.doneSince(start), waiting, needsPerson: person + signIn };
    },
    pause(value: boolean) {
      store.meta.set('paused', value ? '1' : '0');
      if (!value) void kick();
      tell();
    },
    status(): LineStatus {
      const { waiting, photos, bytes, person, signIn } = counts();
      return {
        ...line.summary(),
        sending: pass !== null,
        paused: paused(),
        waiting,
        waitingPhotos: photos,
        waitingBytes: bytes,
        needsPerson: person,
        needsSignIn: signIn,
        nextTry: waiting > 0 && !pass ? now() + sleepFor() : null,
      };
    },
    /** Stops after the current step's own signal; the rows keep what was going on. */
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await pass;
    },
  };
}
export type Runner = ReturnType<typeof createRunner>;
