import { randomHex } from '../random.ts';
import type { RandomBytes } from '../random.ts';
import type { Db } from './open.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** v2.public.get_access_token: a code is good once, for ten minutes; an access token for four hours. */
const CODE_MS = 10 * MINUTE;
export const ACCESS_MS = 4 * HOUR;
/** v2.public.refresh_access_token: thirty days, once. */
const REFRESH_MS = 30 * 24 * HOUR;

/** A practice key guards nothing, so tokens are kept as they are: a trainer may look them up. */
export type Pair = {
  accessToken: string;
  refreshToken: string;
  shopId: number;
  accessUntil: number;
  refreshUntil: number;
};

type Row = {
  access: string;
  refresh: string;
  shop_id: number;
  access_until: number;
  refresh_until: number;
  refresh_used: number;
};

const toPair = (row: Row): Pair => ({
  accessToken: row.access,
  refreshToken: row.refresh,
  shopId: row.shop_id,
  accessUntil: row.access_until,
  refreshUntil: row.refresh_until,
});

export function createTokens(db: Db, deps: { now(): number; random: RandomBytes }) {
  function issue(shopId: number): Pair {
    const now = deps.now();
    const [access, refresh] = [randomHex(deps.random, 16), randomHex(deps.random, 16)];
    db.prepare('INSERT INTO tokens VALUES (?, ?, ?, ?, ?, 0)').run(
      access,
      refresh,
      shopId,
      now + ACCESS_MS,
      now + REFRESH_MS,
    );
    return {
      accessToken: access,
      refreshToken: refresh,
      shopId,
      accessUntil: now + ACCESS_MS,
      refreshUntil: now + REFRESH_MS,
    };
  }
  const byAccess = db.prepare('SELECT * FROM tokens WHERE access = ?');

  return {
    issue,
    newCode(shopId: number): string {
      const code = randomHex(deps.random, 16);
      db.prepare('INSERT INTO codes VALUES (?, ?, ?, 0)').run(code, shopId, deps.now() + CODE_MS);
      return code;
    },
    /** Tokens for a code, or what is wrong with it. The code is used up only when it fits. */
    redeemCode: db.transaction((code: string, shopId: number): Pair | 'code' | 'shop' => {
      const row = db.prepare('SELECT shop_id, until, used FROM codes WHERE code = ?').get(code) as
        | { shop_id: number; until: number; used: number }
        | undefined;
      if (!row || row.used === 1 || row.until < deps.now()) return 'code';
      if (row.shop_id !== shopId) return 'shop';
      db.prepare('UPDATE codes SET used = 1 WHERE code = ?').run(code);
      return issue(shopId);
    }).immediate,
    /** A new pair for a refresh token, which is then used up; or what is wrong with it. */
    refresh: db.transaction((refreshToken: string, shopId: number): Pair | 'unknown' | 'expired' => {
      const row = db.prepare('SELECT * FROM tokens WHERE refresh = ?').get(refreshToken) as Row | undefined;
      if (!row || row.shop_id !== shopId || row.refresh_used === 1) return 'unknown';
      if (row.refresh_until < deps.now()) return 'expired';
      db.prepare('UPDATE tokens SET refresh_used = 1 WHERE refresh = ?').run(refreshToken);
      return issue(shopId);
    }).immediate,
    byAccess(accessToken: string): Pair | null {
      const row = byAccess.get(accessToken) as Row | undefined;
      return row ? toPair(row) : null;
    },
    /** The last pair whose both halves are still good, to be handed out at a start; a new one otherwise. */
    current(shopId: number): Pair {
      const row = db
        .prepare(
          'SELECT * FROM tokens WHERE shop_id = ? AND access_until > ? AND refresh_used = 0 ORDER BY access_until DESC, rowid DESC',
        )
        .get(shopId, deps.now()) as Row | undefined;
      return row ? toPair(row) : issue(shopId);
    },
    /** Ends what has been given out, now. */
    expire(which: 'access' | 'all') {
      const ended = deps.now() - 1;
      db.prepare('UPDATE tokens SET access_until = min(access_until, ?)').run(ended);
      if (which === 'all') db.prepare('UPDATE tokens SET refresh_until = min(refresh_until, ?)').run(ended);
    },
  };
}
export type Tokens = ReturnType<typeof createTokens>;
