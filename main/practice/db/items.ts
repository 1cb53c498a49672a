import { searchKey } from '../../../shared/text/fold.ts';
import type { ItemBody } from '../item/body.ts';
import type { Tier } from '../item/tiers.ts';
import type { Db } from './open.ts';

export const ITEM_STATUSES = ['NORMAL', 'BANNED', 'UNLIST', 'REVIEWING', 'SELLER_DELETE', 'SHOPEE_DELETE'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export type Item = {
  itemId: number;
  shopId: number;
  status: ItemStatus;
  sku: string;
  /** Whole VND and pieces of an item without models. */
  price: number;
  stock: number;
  /** Whether its present text has been looked at. */
  reviewed: boolean;
  /** End of the look at it, in milliseconds; null when nobody is looking. */
  reviewUntil: number | null;
  /** Words for which it is refused. */
  banned: string[];
  /** Empty: no variants. */
  tiers: Tier[];
  createdAt: number;
  updatedAt: number;
  body: ItemBody;
};

type Row = {
  item_id: number;
  shop_id: number;
  status: ItemStatus;
  sku: string;
  price: number;
  stock: number;
  reviewed: number;
  review_until: number | null;
  banned: string | null;
  tiers: string | null;
  created_at: number;
  updated_at: number;
  body: string;
};

const toItem = (row: Row): Item => ({
  itemId: row.item_id,
  shopId: row.shop_id,
  status: row.status,
  sku: row.sku,
  price: row.price,
  stock: row.stock,
  reviewed: row.reviewed === 1,
  reviewUntil: row.review_until,
  banned: row.banned === null ? [] : (JSON.parse(row.banned) as string[]),
  tiers: row.tiers === null ? [] : (JSON.parse(row.tiers) as Tier[]),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  body: JSON.parse(row.body) as ItemBody,
});

const toRow = (item: Omit<Item, 'itemId'>) => ({
  ...item,
  nameKey: searchKey(item.body.item_name ?? ''),
  reviewed: item.reviewed ? 1 : 0,
  banned: item.banned.length === 0 ? null : JSON.stringify(item.banned),
  tiers: item.tiers.length === 0 ? null : JSON.stringify(item.tiers),
  body: JSON.stringify(item.body),
});

const holes = (values: readonly unknown[]) => values.map(() => '?').join(', ');

export type Page = { offset: number; size: number };
type ItemQuery = {
  statuses: readonly ItemStatus[];
  from?: number;
  to?: number;
  sku?: string;
  name?: string;
  /** Only items made before this moment. */
  madeBefore?: number;
};

export function createItems(db: Db) {
  const insert = db.prepare(
    `INSERT INTO items (shop_id, status, name_key, sku, price, stock, reviewed, review_until, banned, tiers, created_at, updated_at, body)
     VALUES (@shopId, @status, @nameKey, @sku, @price, @stock, @reviewed, @reviewUntil, @banned, @tiers, @createdAt, @updatedAt, @body)`,
  );
  const update = db.prepare(
    `UPDATE items SET status = @status, name_key = @nameKey, sku = @sku, price = @price, stock = @stock, reviewed = @reviewed,
       review_until = @reviewUntil, banned = @banned, tiers = @tiers, updated_at = @updatedAt, body = @body WHERE item_id = @itemId`,
  );
  const one = db.prepare('SELECT * FROM items WHERE shop_id = ? AND item_id = ?');
  const finish = db.prepare(
    `UPDATE items SET status = CASE WHEN banned IS NULL THEN 'NORMAL' ELSE 'BANNED' END, reviewed = 1, updated_at = review_until,
       review_until = NULL WHERE status = 'REVIEWING' AND review_until <= ?`,
  );

  return {
    add: (item: Omit<Item, 'itemId'>): Item => ({ ...item, itemId: Number(insert.run(toRow(item)).lastInsertRowid) }),
    save(item: Item) {
      update.run({ ...toRow(item), itemId: item.itemId });
    },
    get(shopId: number, itemId: number): Item | null {
      const row = one.get(shopId, itemId) as Row | undefined;
      return row ? toItem(row) : null;
    },
    /** Lets every review end whose time has come. Called before anything looks at items. */
    finishReviews(now: number) {
      finish.run(now);
    },
    /** Items that a shop still has. */
    count: (shopId: number) =>
      (
        db.prepare(`SELECT count(*) AS n FROM items WHERE shop_id = ? AND status <> 'SELLER_DELETE'`).get(shopId) as {
          n: number;
        }
      ).n,
    find(shopId: number, query: ItemQuery, page: Page): { items: Item[]; total: number } {
      const where = [`shop_id = ?`, `status IN (${holes(query.statuses)})`];
      const values: (string | number)[] = [shopId, ...query.statuses];
      const and = (condition: string, value: string | number | undefined) => {
        if (value === undefined) return;
        where.push(condition);
        values.push(value);
      };
      and('updated_at >= ?', query.from);
      and('updated_at <= ?', query.to);
      and('sku = ?', query.sku);
      and('instr(name_key, ?) > 0', query.name === undefined ? undefined : searchKey(query.name));
      and('created_at <= ?', query.madeBefore);
      const clause = where.join(' AND ');
      const total = (db.prepare(`SELECT count(*) AS n FROM items WHERE ${clause}`).get(...values) as { n: number }).n;
      const rows = db
        .prepare(`SELECT * FROM items WHERE ${clause} ORDER BY item_id DESC LIMIT ? OFFSET ?`)
        .all(...values, page.size, page.offset) as Row[];
      return { items: rows.map(toItem), total };
    },
  };
}
export type Items = ReturnType<typeof createItems>;
