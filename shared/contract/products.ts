import { z } from 'zod';
import { Dossier } from '../model/dossier.ts';
import { HistoryStep } from '../model/history.ts';
import { Id } from '../model/ids.ts';
import { Producer } from '../model/producer.ts';
import { Product, ProductRow, Variant } from '../model/product.ts';
import { byId, gesture, nothing, procedure } from './base.ts';

const facts = Product.omit({ id: true, deleted: true, sample: true }).partial();
const patch = <T extends z.ZodRawShape>(shape: z.ZodObject<T>) => z.object({ id: Id, patch: shape, gesture });

export const ProductQuery = z.object({
  /** Without accents is fine: "nuoc mam" and "duong" find "nước mắm" and "đường". */
  search: z.string().max(200).default(''),
  missing: z.enum(['any', 'photos', 'papers', 'label', 'price', 'nothing']).nullable().default(null),
  platform: z.string().nullable().default(null),
  /** Commune code. */
  area: z.string().nullable().default(null),
  bin: z.boolean().default(false),
  sort: z.enum(['touched', 'name', 'stars', 'blocking']).default('touched'),
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(500).default(100),
});
export type ProductQuery = z.infer<typeof ProductQuery>;

export const products = {
  list: procedure.input(ProductQuery).output(z.object({ total: z.int(), products: z.array(ProductRow) })),
  get: procedure.input(byId).output(Dossier),
  create: procedure.input(facts.extend({ gesture })).output(z.object({ id: Id })),
  set: procedure.input(patch(facts)).output(z.object({ id: Id })),
  duplicate: procedure.input(byId).output(z.object({ id: Id })),
  bin: procedure.input(byId).output(byId),
  bringBack: procedure.input(byId).output(byId),
  history: procedure.input(byId).output(z.object({ steps: z.array(HistoryStep) })),
  undo: procedure.input(byId).output(z.object({ undone: HistoryStep })),
};

const producerFacts = Producer.omit({ id: true, deleted: true }).partial();
export const producers = {
  list: procedure.input(nothing).output(z.object({ producers: z.array(Producer.extend({ products: z.int() })) })),
  create: procedure.input(producerFacts.extend({ gesture })).output(byId),
  set: procedure.input(patch(producerFacts)).output(byId),
};

const variantFacts = Variant.omit({ id: true, productId: true, position: true, deleted: true }).partial();
export const variants = {
  add: procedure.input(variantFacts.extend({ productId: Id, gesture })).output(byId),
  set: procedure.input(patch(variantFacts)).output(byId),
  remove: procedure.input(byId).output(byId),
};
