// A platform's categories, questions and limits, kept for use without a line and shown with their age.
import type { OcopSet } from '../../shared/model/product.ts';
import type { Category } from '../../shared/model/shop.ts';
import { Failure } from '../../shared/contract/failure.ts';
import { searchKey } from '../../shared/text/fold.ts';
import type { Catalogue, CategoryFacts } from '../platforms/platform.ts';
import type { Db } from '../store/open.ts';

const SHOWN_AT_MOST = 60;

export function createCatalogue(db: Db, now: () => number) {
  const select = db.prepare<[string, string], { asOf: number; data: string }>(
    'SELECT asOf, data FROM catalogue WHERE shopId = ? AND part = ?',
  );
  const upsert = db.prepare(
    `INSERT INTO catalogue (shopId, part, asOf, data) VALUES (?, ?, ?, ?)
     ON CONFLICT (shopId, part) DO UPDATE SET asOf = excluded.asOf, data = excluded.data`,
  );
  const read = <T>(shopId: string, part: string): T | null => {
    const row = select.get(shopId, part);
    return row ? (JSON.parse(row.data) as T) : null;
  };
  return {
    keep: (shopId: string, catalogue: Catalogue) => void upsert.run(shopId, 'tree', now(), JSON.stringify(catalogue)),
    keepCategory: (shopId: string, id: string, facts: CategoryFacts) =>
      void upsert.run(shopId, `category ${id}`, now(), JSON.stringify(facts)),
    asOf: (shopId: string) => select.get(shopId, 'tree')?.asOf ?? null,
    facts: (shopId: string, id: string) => read<CategoryFacts>(shopId, `category ${id}`),

    suggest(shopId: string, set: OcopSet | null): string | null {
      return set ? (read<Catalogue>(shopId, 'tree')?.suggested[set] ?? null) : null;
    },
    /** Leaves only: nothing else can be listed in. The suggestion for the product's set comes first. */
    search(shopId: string, search: string, set: OcopSet | null): Category[] {
      const catalogue = read<Catalogue>(shopId, 'tree');
      if (!catalogue) return [];
      const words = searchKey(search).split(/\s+/).filter(Boolean);
      const suggested = set ? catalogue.suggested[set] : undefined;
      return catalogue.categories
        .filter((category) => category.leaf && words.every((word) => searchKey(category.path.join(' ')).includes(word)))
        .toSorted((a, b) => Number(b.id === suggested) - Number(a.id === suggested))
        .slice(0, SHOWN_AT_MOST);
    },
    category(shopId: string, id: string): Category {
      const found = read<Catalogue>(shopId, 'tree')?.categories.find((category) => category.id === id);
      if (!found) throw new Failure('not-found', { entity: 'category', id });
      return found;
    },
    forget: (shopId: string) => void db.prepare('DELETE FROM catalogue WHERE shopId = ?').run(shopId),
  };
}
