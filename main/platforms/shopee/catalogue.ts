import { z } from 'zod';
import type { Category } from '../../../shared/model/shop.ts';
import type { Catalogue, Session } from '../platform.ts';
import { askShop } from './shop-call.ts';
import { suggestions } from './suggestions.ts';

/** v2.product.get_category. */
const Categories = z.looseObject({
  category_list: z
    .array(
      z.looseObject({
        category_id: z.number(),
        parent_category_id: z.number().nullish(),
        original_category_name: z.string().nullish(),
        display_category_name: z.string().nullish(),
        has_children: z.boolean().nullish(),
      }),
    )
    .max(100_000),
});
type Row = z.infer<typeof Categories>['category_list'][number];

/** Shopee's tree has five levels at most; a longer chain is a loop. */
const DEEPEST = 10;

export async function catalogue(session: Session, language: 'vi' | 'en'): Promise<Catalogue> {
  const { category_list: rows } = await askShop(
    session,
    { path: '/api/v2/product/get_category', effect: 'reads', query: { language } },
    Categories,
  );
  const categories = categoriesOf(rows);
  return { categories, suggested: suggestions(categories) };
}

function categoriesOf(rows: readonly Row[]): Category[] {
  const byId = new Map(rows.map((row) => [row.category_id, row]));
  return rows.map((row) => ({
    id: String(row.category_id),
    path: pathOf(row, byId),
    leaf: row.has_children !== true,
  }));
}

function pathOf(row: Row, byId: ReadonlyMap<number, Row>): string[] {
  const path: string[] = [];
  for (let at: Row | undefined = row; at && path.length < DEEPEST; at = byId.get(at.parent_category_id ?? 0)) {
    path.unshift((at.display_category_name || at.original_category_name || String(at.category_id)).normalize('NFC'));
  }
  return path;
}
