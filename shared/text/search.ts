import { nfc, withoutBar } from './fold.ts';

/**
 * The match expression of SQLite FTS5 for what a person typed: every word as a prefix, all of them wanted. The table folds
 * the other accents itself; only đ has to be taken off here as its triggers do. Null when there is no letter or digit.
 */
export function matchExpression(query: string): string | null {
  const words = withoutBar(nfc(query))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}
