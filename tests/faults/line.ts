import { createServer, connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { Flow } from './flow.ts';
import { Lane, seeded } from './pace.ts';

/** `up` goes from the one who connected to the service, `down` comes back. */
export type Direction = 'up' | 'down';

export type Conditions = {
  /** Milliseconds added to every piece, each way. */
  latency: number;
  /** Up to this many milliseconds more, drawn from the seed. */
  jitter: number;
  /** Bytes per second, shared by all connections; 0 is no limit. */
  up: number;
  down: number;
  /** Nothing moves and nobody is told: what went in comes out when the stall ends. New connections wait as well. */
  stall: boolean;
  /** Every connection is reset, and so is each new one at once. */
  offline: boolean;
};

export type Line = {
  /** Where to connect instead of the service, on 127.0.0.1. */
  port: number;
  /** Changes the conditions named, also for what is under way. */
  set(change: Partial<Conditions>): void;
  /** Resets every open connection; new ones are fine. */
  cut(): void;
  /**
   * Lets `bytes` more through in one direction (over all connections) and then resets every connection, once. With 0 and
   * `down` the service has done its work and its answer is lost. Resolves when it has happened.
   */
  cutAfter(bytes: number, direction: Direction): Promise<void>;
  close(): Promise<void>;
};

const CLEAR: Conditions = { latency: 0, jitter: 0, up: 0, down: 0, stall: false, offline: false };

/** A line to a service on this machine that can be as bad as a village's. It carries TCP, so also HTTP, SSE and TLS. */
export async function openLine({
  to,
  seed = 1,
  ...first
}: { to: number; seed?: number } & Partial<Conditions>): Promise<Line> {
  const conditions = { ...CLEAR, ...first };
  const random = seeded(seed);
  const lanes = { up: new Lane(), down: new Lane() };
  const pairs = new Set<[Socket, Socket]>();
  const flows = new Set<Flow>();
  const limits = new Map<Direction, { left: number; done: () => void }>();

  function cut() {
    for (const pair of pairs) for (const socket of pair) socket.resetAndDestroy();
  }

  /** How many of the `wanted` bytes may still pass; a limit that is reached cuts the line once they are through. */
  function allow(direction: Direction, wanted: number): number {
    const limit = limits.get(direction);
    if (!limit) return wanted;
    const allowed = Math.min(wanted, limit.left);
    limit.left -= allowed;
    return allowed;
  }
  function passed(direction: Direction, wanted: number, allowed: number) {
    const limit = limits.get(direction);
    if (!limit || (allowed === wanted && limit.left > 0)) return;
    limits.delete(direction);
    cut();
    limit.done();
  }

  function carry(from: Socket, into: Socket, direction: Direction) {
    const flow = new Flow(from, into, {
      due: (bytes, last) =>
        lanes[direction].due(
          performance.now(),
          bytes,
          last,
          { latency: conditions.latency, jitter: conditions.jitter, rate: conditions[direction] },
          random,
        ),
      held: () => conditions.stall,
      allow: (wanted) => allow(direction, wanted),
      passed: (wanted, allowed) => passed(direction, wanted, allowed),
    });
    flows.add(flow);
    into.on('close', () => flows.delete(flow));
  }

  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    if (conditions.offline) {
      near.on('error', () => {}).resetAndDestroy();
      return;
    }
    const far = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    // A reset on one side is a reset on the other; an ordinary end goes the way of the bytes.
    near.on('error', () => far.resetAndDestroy()).on('close', () => far.destroyed && pairs.delete(pair));
    far.on('error', () => near.resetAndDestroy()).on('close', () => near.destroyed && pairs.delete(pair));
    carry(near, far, 'up');
    carry(far, near, 'down');
  });

  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    set(change) {
      Object.assign(conditions, change);
      if (conditions.offline) cut();
      for (const lane of Object.values(lanes)) lane.clear();
      for (const flow of flows) flow.rethink();
    },
    cut,
    cutAfter: (bytes, direction) => new Promise((done) => limits.set(direction, { left: bytes, done })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
