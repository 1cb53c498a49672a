import type { KeyboardEventHandler } from 'react';
import type { ProductRow } from '../../../shared/model/product.ts';

/** What a card and a row take. */
export type TileProps = {
  /** Null while its page is on the way. */
  product: ProductRow | null;
  /** Its place among all products of the filter, and how many there are. */
  index: number;
  total: number;
  onKeyDown: KeyboardEventHandler;
};
