// What runs out soon: papers of products and producers, the most urgent first.
import type { DuePaper, RenewalWindow } from '../../shared/contract/papers.ts';
import type { Day } from '../../shared/model/ids.ts';
import type { Paper, PaperKind } from '../../shared/model/paper.ts';
import type { Pack } from '../../shared/rules/index.ts';
import { addDays, dayOf, daysBetween } from '../../shared/text/dates.ts';
import { fromRow, type Cell } from '../store/entities.ts';
import type { Db } from '../store/open.ts';

/** Kinds of which an owner has one that counts: an older one was replaced by the one that lasts longest. */
const ONE_COUNTS: ReadonlySet<PaperKind> = new Set([
  'ocop-certificate',
  'food-safety-certificate',
  'food-safety-commitment',
  'alcohol-licence',
  'cosmetic-conditions',
  'gs1-right',
  'business-registration',
]);
/** The file for the next OCOP evaluation is handed in from so many to so many days before the last day: QĐ 26/2026 Art. 7.6a. */
const WINDOW = { opens: 180, closes: 120 };

type Row = Record<string, Cell> & {
  productName: string | null;
  producerName: string | null;
  ofProducer: number;
  anyProduct: string | null;
};

/** @returns papers due within so many days, and whether the clock can be believed */
export function createDue({ db, now }: { db: Db; pack: () => Pack; now: () => number }) {
  const rows = db.prepare<[], Row>(`
    SELECT paper.*, product.name AS productName, producer.name AS producerName,
      (SELECT count(*) FROM product p WHERE p.producerId = paper.producerId AND p.deleted = 0) AS ofProducer,
      (SELECT id FROM product p WHERE p.producerId = paper.producerId AND p.deleted = 0 ORDER BY p.touched DESC LIMIT 1) AS anyProduct
    FROM paper LEFT JOIN product ON product.id = paper.productId
      LEFT JOIN producer ON producer.id = coalesce(paper.producerId, product.producerId)
    WHERE paper.deleted = 0 AND (paper.productId IS NULL OR product.deleted = 0)
      AND (paper.producerId IS NULL OR producer.deleted = 0)`);
  const newest = db.prepare<[], { at: number }>('SELECT at FROM change ORDER BY counter DESC LIMIT 1');

  return function due(withinDays: number): { today: Day; papers: DuePaper[]; clockBehind: Day | null } {
    const today = dayOf(now());
    const dated = rows.all().flatMap((row) => dueOf(row, today) ?? []);
    const papers = dated
      .filter((one) => one.daysLeft <= withinDays && !dated.some((other) => replaces(other, one)))
      .toSorted((a, b) => a.daysLeft - b.daysLeft || (a.paper.id < b.paper.id ? -1 : 1));
    const changed = newest.get();
    const newestDay = changed ? dayOf(changed.at) : today;
    return { today, papers, clockBehind: daysBetween(today, newestDay) > 1 ? newestDay : null };
  };
}

function dueOf({ productName, producerName, ofProducer, anyProduct, ...row }: Row, today: Day): DuePaper | null {
  const paper = fromRow('paper', row);
  const lastDay = paper.expiresOn;
  if (lastDay === null) return null;
  return {
    paper,
    productId: paper.productId ?? anyProduct,
    productName,
    producerName,
    products: paper.productId ? 1 : ofProducer,
    lastDay,
    reckoned: paper.expiresOn === null,
    daysLeft: daysBetween(today, lastDay),
    window: paper.kind === 'ocop-certificate' ? windowOf(lastDay, today) : null,
  };
}

function windowOf(lastDay: Day, today: Day): RenewalWindow {
  const [opens, closes] = [addDays(lastDay, -WINDOW.opens), addDays(lastDay, -WINDOW.closes)];
  return { opens, closes, state: today < opens ? 'ahead' : today <= closes ? 'open' : 'closed' };
}

const ownerOf = ({ productId, producerId }: Paper) => productId ?? producerId;
const replaces = (newer: DuePaper, older: DuePaper): boolean =>
  ONE_COUNTS.has(older.paper.kind) &&
  newer.paper.kind === older.paper.kind &&
  ownerOf(newer.paper) === ownerOf(older.paper) &&
  (newer.lastDay > older.lastDay || (newer.lastDay === older.lastDay && newer.paper.id > older.paper.id));
