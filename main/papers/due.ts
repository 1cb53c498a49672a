// What runs out soon: papers of products and producers, the most urgent first.
import type { DuePaper } from '../../shared/contract/papers.ts';
import type { Day } from '../../shared/model/ids.ts';
import type { Paper } from '../../shared/model/paper.ts';
import { renewalOf, termsOf, type Term } from '../../shared/rules/paper-term.ts';
import type { PaperRules } from '../../shared/rules/papers.ts';
import type { Pack } from '../../shared/rules/index.ts';
import { dayOf, daysBetween } from '../../shared/text/dates.ts';
import { fromRow, type Cell } from '../store/entities.ts';
import type { Db } from '../store/open.ts';

type Row = Record<string, Cell> & {
  productName: string | null;
  producerName: string | null;
  ofProducer: number;
  anyProduct: string | null;
};

/** @returns papers due within so many days, and whether the clock can be believed */
export function createDue({ db, pack, now }: { db: Db; pack: () => Pack; now: () => number }) {
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
    const owned = new Map(rows.all().map((row) => [String(row['id']), row]));
    const rules = pack().papers;
    const all = [...owned.values()].map((row) => fromRow('paper', row));
    const terms = termsOf(rules, all, today);
    const papers = terms
      .filter(({ daysLeft }) => daysLeft <= withinDays)
      .map((term) => dueOf(rules, term, owned.get(term.paper.id), today));
    const changed = newest.get();
    const newestDay = changed ? dayOf(changed.at) : today;
    return { today, papers, clockBehind: daysBetween(today, newestDay) > 1 ? newestDay : null };
  };
}

function dueOf({ renewal }: PaperRules, { paper, ...term }: Term<Paper>, row: Row | undefined, today: Day): DuePaper {
  return {
    paper,
    ...term,
    productId: paper.productId ?? row?.anyProduct ?? null,
    productName: row?.productName ?? null,
    producerName: row?.producerName ?? null,
    products: paper.productId ? 1 : (row?.ofProducer ?? 0),
    window: paper.kind === 'ocop-certificate' && renewal ? renewalOf(renewal, term.lastDay, today) : null,
  };
}
