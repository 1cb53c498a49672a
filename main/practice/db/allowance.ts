import type { Db } from './open.ts';

/** Shopee's day starts at 00:00 UTC+8. */
const DAY_OFFSET = 8 * 3600 * 1000;
const dayOf = (at: number) => new Date(at + DAY_OFFSET).toISOString().slice(0, 10);

type Allowance = { perSecond: number; burst: number; perDay: number };
type Row = { left: number; at: number; day: string; calls: number };

/** Counts calls: a bucket that fills again, and a total for the day. Kept on disk, so that a restart forgives nothing. */
export function createAllowance(db: Db, now: () => number) {
  const read = db.prepare('SELECT left, at, day, calls FROM allowance');
  const write = db.prepare(
    'INSERT INTO allowance VALUES (1, @left, @at, @day, @calls) ON CONFLICT DO UPDATE SET left = @left, at = @at, day = @day, calls = @calls',
  );
  /** Takes one call from the allowance, or says which part is used up. */
  const take = db.transaction((allowed: Allowance): 'rate' | 'day' | null => {
    const at = now();
    const known = (read.get() as Row | undefined) ?? { left: allowed.burst, at, day: dayOf(at), calls: 0 };
    // A clock that was set back must not make the bucket leak.
    const passed = Math.max(0, at - known.at) / 1000;
    const left = Math.min(allowed.burst, known.left + passed * allowed.perSecond);
    const calls = known.day === dayOf(at) ? known.calls : 0;
    const refused = left < 1 ? 'rate' : calls >= allowed.perDay ? 'day' : null;
    write.run({
      left: refused === null ? left - 1 : left,
      at,
      day: dayOf(at),
      calls: refused === null ? calls + 1 : calls,
    });
    return refused;
  }).immediate;
  return { take };
}
export type AllowanceBook = ReturnType<typeof createAllowance>;
