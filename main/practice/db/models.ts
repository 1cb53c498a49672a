import type { ModelBody } from '../item/tiers.ts';
import type { Db } from './open.ts';

export type Model = {
  modelId: number;
  itemId: number;
  /** Place in each tier, e.g. [0, 2]. */
  tierIndex: number[];
  sku: string;
  price: number;
  stock: number;
  body: ModelBody;
};

type Row = {
  model_id: number;
  item_id: number;
  tier_index: string;
  sku: string;
  price: number;
  stock: number;
  body: string;
};

const toModel = (row: Row): Model => ({
  modelId: row.model_id,
  itemId: row.item_id,
  tierIndex: JSON.parse(row.tier_index) as number[],
  sku: row.sku,
  price: row.price,
  stock: row.stock,
  body: JSON.parse(row.body) as ModelBody,
});

const toRow = (model: Omit<Model, 'modelId'>) => ({
  ...model,
  tierIndex: JSON.stringify(model.tierIndex),
  body: JSON.stringify(model.body),
});

export function createModels(db: Db) {
  const insert = db.prepare(
    'INSERT INTO models (item_id, tier_index, sku, price, stock, body) VALUES (@itemId, @tierIndex, @sku, @price, @stock, @body)',
  );
  const update = db.prepare(
    'UPDATE models SET sku = @sku, price = @price, stock = @stock, body = @body WHERE model_id = @modelId',
  );
  const all = db.prepare('SELECT * FROM models WHERE item_id = ? ORDER BY model_id');
  return {
    of: (itemId: number): Model[] => (all.all(itemId) as Row[]).map(toModel),
    add: (model: Omit<Model, 'modelId'>): Model => ({
      ...model,
      modelId: Number(insert.run(toRow(model)).lastInsertRowid),
    }),
    save(model: Model) {
      update.run({ ...toRow(model), modelId: model.modelId });
    },
    remove(modelId: number) {
      db.prepare('DELETE FROM models WHERE model_id = ?').run(modelId);
    },
    removeAll(itemId: number) {
      db.prepare('DELETE FROM models WHERE item_id = ?').run(itemId);
    },
  };
}
export type Models = ReturnType<typeof createModels>;
