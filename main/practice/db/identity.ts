import { randomHex, randomInt } from '../random.ts';
import type { RandomBytes } from '../random.ts';
import type { Db } from './open.ts';

/** An authorization lasts at most a year (seen in a library; unverified). */
const AUTHORIZATION_MS = 365 * 24 * 3600 * 1000;

export type Shop = { shopId: number; name: string; linked: boolean; authAt: number; authUntil: number };
type ShopRow = { shop_id: number; name: string; linked: number; auth_at: number; auth_until: number };

const toShop = (row: ShopRow): Shop => ({
  shopId: row.shop_id,
  name: row.name,
  linked: row.linked === 1,
  authAt: row.auth_at,
  authUntil: row.auth_until,
});

/** The app with its key, and the shops that allowed it. Made once from `random`, then kept. */
export function createIdentity(db: Db, deps: { now(): number; random: RandomBytes; shopName: string }) {
  db.transaction(() => {
    if (db.prepare('SELECT 1 FROM partner').get()) return;
    const now = deps.now();
    db.prepare('INSERT INTO partner (id, partner_id, partner_key) VALUES (1, ?, ?)').run(
      randomInt(deps.random, 2_000_000, 2_900_000),
      randomHex(deps.random, 32),
    );
    db.prepare('INSERT INTO shops VALUES (?, ?, 1, ?, ?)').run(
      randomInt(deps.random, 700_000_000, 799_999_999),
      deps.shopName,
      now,
      now + AUTHORIZATION_MS,
    );
  }).immediate();

  const partner = db.prepare('SELECT partner_id, partner_key FROM partner').get() as {
    partner_id: number;
    partner_key: string;
  };
  const shops = db.prepare('SELECT * FROM shops ORDER BY shop_id');
  const shop = db.prepare('SELECT * FROM shops WHERE shop_id = ?');

  return {
    partnerId: partner.partner_id,
    partnerKey: partner.partner_key,
    shops: (): Shop[] => (shops.all() as ShopRow[]).map(toShop),
    shop(shopId: number): Shop | null {
      const row = shop.get(shopId) as ShopRow | undefined;
      return row ? toShop(row) : null;
    },
    /** The seller pressed Allow. */
    link(shopId: number) {
      const now = deps.now();
      const until = now + AUTHORIZATION_MS;
      db.prepare('UPDATE shops SET linked = 1, auth_at = ?, auth_until = ? WHERE shop_id = ?').run(now, until, shopId);
    },
    /** The seller took the permission back. */
    unlink(shopId: number) {
      db.prepare('UPDATE shops SET linked = 0 WHERE shop_id = ?').run(shopId);
    },
    /** Port of the last start, so that a client finds the platform again; 0 when there was none. */
    lastPort: () => (db.prepare('SELECT port FROM partner').get() as { port: number }).port,
    keepPort(port: number) {
      db.prepare('UPDATE partner SET port = ?').run(port);
    },
  };
}
export type Identity = ReturnType<typeof createIdentity>;
