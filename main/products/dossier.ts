// Reads everything about one product: what its page shows and what the rules judge.
import type { Dossier, MeasuredPhoto } from '../../shared/model/dossier.ts';
import { Failure } from '../../shared/contract/failure.ts';
import { PhotoMetrics } from '../../shared/model/photo-metrics.ts';
import { ScanFacts } from '../../shared/model/scan.ts';
import { viewListings } from '../listings/state.ts';
import { readingOf } from '../photos/facts.ts';
import { fromRow } from '../store/entities.ts';
import type { Cell, EntityName, Row } from '../store/entities.ts';
import type { Db } from '../store/open.ts';

/** @throws Failure not-found */
export function readDossier(db: Db, id: string): Dossier {
  const rows = <E extends EntityName>(entity: E, where: string, ...values: Cell[]): Row<E>[] =>
    db
      .prepare<Cell[], Record<string, Cell>>(`SELECT * FROM ${entity} WHERE ${where}`)
      .all(...values)
      .map((row) => fromRow(entity, row));

  const [product] = rows('product', 'id = ?', id);
  if (!product) throw new Failure('not-found', { entity: 'product', id });
  const [producer] = product.producerId ? rows('producer', 'id = ?', product.producerId) : [];
  const [label] = rows('label', 'productId = ? AND deleted = 0 ORDER BY version DESC LIMIT 1', id);
  const dossier = {
    product,
    producer: producer ?? null,
    variants: rows('variant', 'productId = ? AND deleted = 0 ORDER BY position, id', id),
    label: label ?? null,
    papers: rows(
      'paper',
      '(productId = ? OR producerId = ?) AND deleted = 0 ORDER BY kind, issuedOn',
      id,
      product.producerId,
    ).map((paper) => ({ ...paper, scan: scanFacts(db, paper.scanSha256) })),
    answers: rows('answer', '(productId = ? OR producerId = ?) AND deleted = 0 ORDER BY id', id, product.producerId),
    remarks: rows('remark', 'productId = ? AND deleted = 0 ORDER BY id', id),
    photos: rows('photo', 'productId = ? AND deleted = 0 ORDER BY position, id', id).map((photo) => ({
      ...photo,
      ...measured(db, photo.look),
    })),
  };
  return { ...dossier, listings: viewListings(db, dossier) };
}

/** What was measured of a paper's scan; null while that is still being done. */
function scanFacts(db: Db, sha256: string | null): ScanFacts | null {
  if (sha256 === null) return null;
  const fact = db.prepare<[string], { facts: string }>('SELECT facts FROM scan_fact WHERE sha256 = ?').get(sha256);
  return fact ? (ScanFacts.safeParse(JSON.parse(fact.facts)).data ?? null) : null;
}

/** What was measured and read of a picture by its look; nothing of either while a helper is still at it. */
export function measured(db: Db, look: string): Pick<MeasuredPhoto, 'metrics' | 'notes' | 'reading'> {
  const fact = db
    .prepare<[string], { metrics: string; notes: string }>('SELECT metrics, notes FROM photo_fact WHERE look = ?')
    .get(look);
  return {
    metrics: fact ? (PhotoMetrics.safeParse(JSON.parse(fact.metrics)).data ?? null) : null,
    notes: fact ? (JSON.parse(fact.notes) as string[]) : [],
    reading: readingOf(db, look),
  };
}
