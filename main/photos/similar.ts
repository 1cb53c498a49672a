import type { Photo } from '../../shared/model/photo.ts';
import { near, type Near } from '../../shared/rules/likeness.ts';
import type { Db } from '../store/open.ts';

/** The same picture saved again or made smaller: 3 of 4 such pairs are within this, none of 4,095 different pairs. */
const SAME: Near = { difference: 2, perceptual: 4 };
/** Much alike: no pair of 4,095 different pictures came nearer than 8; two flavours shot on one set do. */
const ALIKE: Near = { difference: 7, perceptual: 7 };
/** More are of no use to anybody. */
const AT_MOST = 24;

export type Similar = { id: string; productId: string; productName: string | null; look: string; same: boolean };
type Row = Omit<Similar, 'same'> & { difference: string; perceptual: string };

/** Photos of the whole desk that look like this one, the nearest kind first. Empty while it was not measured yet. */
export function similarTo(db: Db, { id, look }: Pick<Photo, 'id' | 'look'>): Similar[] {
  const own = db
    .prepare<[string], { difference: string; perceptual: string }>(
      'SELECT difference, perceptual FROM photo_fact WHERE look = ? AND difference IS NOT NULL',
    )
    .get(look);
  if (!own) return [];
  const others = db
    .prepare<[string], Row>(
      `SELECT photo.id, photo.productId, product.name AS productName, photo.look, fact.difference, fact.perceptual
       FROM photo JOIN photo_fact fact ON fact.look = photo.look JOIN product ON product.id = photo.productId
       WHERE photo.deleted = 0 AND product.deleted = 0 AND photo.id <> ? AND fact.difference IS NOT NULL`,
    )
    .iterate(id);
  const found: Similar[] = [];
  for (const { difference, perceptual, ...photo } of others) {
    const theirs = { difference, perceptual };
    if (near(own, theirs, ALIKE)) found.push({ ...photo, same: photo.look === look || near(own, theirs, SAME) });
  }
  return found.toSorted((a, b) => Number(b.same) - Number(a.same)).slice(0, AT_MOST);
}
