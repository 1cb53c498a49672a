import type { ProductRow } from '../../../shared/model/product.ts';
import { communeOf } from '../../../shared/model/places.ts';

/** Producer and commune in one line; what is missing is left out. */
export function whose({ producerName, communeCode }: ProductRow): string {
  const commune = communeOf(communeCode);
  return [producerName, commune && `${commune.kind} ${commune.name}`].filter(Boolean).join(' · ');
}
