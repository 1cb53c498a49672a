// What is known of the line: when it last got through, to which hosts it does not reach now, and what was spent today.
import { dayOf } from '../../shared/text/dates.ts';
import type { Db } from '../store/open.ts';
import type { Meta } from '../store/meta.ts';
import { backoff } from './backoff.ts';

/** A host that answered this recently is not probed again before sending. */
const FRESH_MS = 60_000;

type Host = { reachable: boolean; captive: boolean; at: number; misses: number; nextProbe: number; skew: number };

export function createLine(db: Db, meta: Meta, deps: { now(): number; random(): number }) {
  const hosts = new Map<string, Host>();
  const host = (name: string): Host => {
    const known = hosts.get(name) ?? { reachable: false, captive: false, at: 0, misses: 0, nextProbe: 0, skew: 0 };
    hosts.set(name, known);
    return known;
  };
  return {
    got(name: string) {
      Object.assign(host(name), { reachable: true, captive: false, at: deps.now(), misses: 0, nextProbe: 0 });
      meta.set('lastThrough', String(deps.now()));
    },
    missed(name: string, captive: boolean) {
      const known = host(name);
      const nextProbe = deps.now() + backoff(known.misses, deps.random);
      Object.assign(known, { reachable: false, captive, at: deps.now(), misses: known.misses + 1, nextProbe });
    },
    /** Whether to send, to look first, or to leave it alone for now. */
    ready(name: string): 'send' | 'probe' | 'wait' {
      const known = host(name);
      // A time ahead of now was written before the clock was set back: it says nothing.
      const age = deps.now() - known.at;
      if (known.reachable && age >= 0 && age < FRESH_MS) return 'send';
      return age < 0 || known.nextProbe <= deps.now() ? 'probe' : 'wait';
    },
    nextProbe: (names: string[]) => Math.min(...names.map((name) => host(name).nextProbe)),
    /** A person says: look again now. */
    forget() {
      for (const known of hosts.values()) Object.assign(known, { at: 0, nextProbe: 0, misses: 0 });
    },
    skew: (name: string) => ({ get: () => host(name).skew, set: (ms: number) => void (host(name).skew = ms) }),
    summary() {
      const known = [...hosts.values()].filter((each) => each.at > 0);
      const last = meta.get('lastThrough');
      return {
        reachable: known.length === 0 ? null : known.some((each) => each.reachable),
        captive: known.some((each) => each.captive),
        lastThrough: last ? Number(last) : null,
      };
    },
    spend(bytes: number) {
      db.prepare(
        'INSERT INTO traffic (day, bytes) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET bytes = bytes + excluded.bytes',
      ).run(dayOf(deps.now()), bytes);
    },
    spentToday(): number {
      return (
        db.prepare<[string], { bytes: number }>('SELECT bytes FROM traffic WHERE day = ?').get(dayOf(deps.now()))
          ?.bytes ?? 0
      );
    },
  };
}
export type Line = ReturnType<typeof createLine>;
