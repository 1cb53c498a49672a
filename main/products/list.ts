// The product list: search, filters, sort, one page at a time.
import type { z } from 'zod';
import type { ProductQuery } from '../../shared/contract/products.ts';
import { ProductRow } from '../../shared/model/product.ts';
import { matchExpression } from '../../shared/text/search.ts';
import { listingStates } from '../listings/state.ts';
import type { Db } from '../store/open.ts';

type Row = Omit<z.infer<typeof ProductRow>, 'listings' | 'sample' | 'deleted'> & { sample: number; deleted: number };

const COLUMNS = /* sql */ `
  p.id, p.name, pr.name AS producerName, pr.communeCode, p.ocopSet, p.sample, p.deleted, p.touchedAt,
  (SELECT stars FROM paper WHERE productId = p.id AND kind = 'ocop-certificate' AND deleted = 0 ORDER BY issuedOn DESC LIMIT 1) AS stars,
  (SELECT look FROM photo WHERE productId = p.id AND deleted = 0 ORDER BY position LIMIT 1) AS cover,
  (SELECT count(*) FROM photo WHERE productId = p.id AND deleted = 0) AS photos,
  (SELECT min(price) FROM variant WHERE productId = p.id AND deleted = 0) AS price,
  v.blocking, v.advice`;
const FROM = 'FROM product p LEFT JOIN producer pr ON pr.id = p.producerId LEFT JOIN verdict v ON v.productId = p.id';

/** What each filter of the list asks of the last verdict. */
const MISSING = {
  any: 'v.blocking > 0',
  photos: 'v.photos > 0',
  papers: 'v.papers > 0',
  label: 'v.label > 0',
  price: 'v.price > 0',
  nothing: 'v.blocking = 0',
} as const;

const ORDER = {
  touched: 'p.touched DESC',
  stars: 'stars DESC NULLS LAST, p.touched DESC',
  blocking: 'v.blocking DESC NULLS LAST, p.touched DESC',
} as const;

/** Sorts as Vietnamese dictionaries do; SQLite has no such order, so the ids are put in it here. */
const collator = new Intl.Collator('vi');

export function listProducts(db: Db, query: ProductQuery): { total: number; products: z.infer<typeof ProductRow>[] } {
  const where = ['p.deleted = ?'];
  const values: (string | number)[] = [query.bin ? 1 : 0];
  const match = matchExpression(query.search);
  if (match) {
    where.push('p.rowid IN (SELECT rowid FROM product_words WHERE product_words MATCH ?)');
    values.push(match);
  }
  if (query.area) {
    where.push('pr.communeCode = ?');
    values.push(query.area);
  }
  if (query.platform) {
    where.push(
      `p.id IN (SELECT l.productId FROM listing l JOIN shop s ON s.id = l.shopId WHERE s.platform = ? AND s.deleted = 0 AND l.remoteId IS NOT NULL)`,
    );
    values.push(query.platform);
  }
  if (query.missing) where.push(MISSING[query.missing]);
  const filter = `WHERE ${where.join(' AND ')}`;

  const { total } = db
    .prepare<unknown[], { total: number }>(`SELECT count(*) AS total ${FROM} ${filter}`)
    .get(...values) ?? { total: 0 };
  let rows: Row[];
  if (query.sort === 'name') {
    const names = db
      .prepare<unknown[], { id: string; name: string | null }>(`SELECT p.id, p.name ${FROM} ${filter}`)
      .all(...values);
    names.sort((a, b) => collator.compare(a.name ?? '\uffff', b.name ?? '\uffff'));
    const page = names.slice(query.offset, query.offset + query.limit).map((row) => row.id);
    const one = db.prepare<[string], Row>(`SELECT ${COLUMNS} ${FROM} WHERE p.id = ?`);
    rows = page.flatMap((id) => one.get(id) ?? []);
  } else {
    rows = db
      .prepare<unknown[], Row>(`SELECT ${COLUMNS} ${FROM} ${filter} ORDER BY ${ORDER[query.sort]} LIMIT ? OFFSET ?`)
      .all(...values, query.limit, query.offset);
  }
  const states = listingStates(
    db,
    rows.map((row) => row.id),
  );
  return {
    total,
    products: rows.map((row) => ({
      ...row,
      sample: row.sample === 1,
      deleted: row.deleted === 1,
      listings: states.get(row.id) ?? [],
    })),
  };
}
