// The shared rows: which tables they live in and how a field is written into a column. A table has the fields of its
// model under the same names; a test holds the two together.
import type { z } from 'zod';
import { Answer } from '../../shared/model/answer.ts';
import { Label } from '../../shared/model/label.ts';
import { Listing } from '../../shared/model/listing.ts';
import { Paper } from '../../shared/model/paper.ts';
import { Photo } from '../../shared/model/photo.ts';
import { Producer } from '../../shared/model/producer.ts';
import { Product, Variant } from '../../shared/model/product.ts';
import { Remark } from '../../shared/model/remark.ts';
import { Shop } from '../../shared/model/shop.ts';

export const ENTITIES = {
  producer: Producer,
  product: Product,
  variant: Variant,
  label: Label,
  paper: Paper,
  photo: Photo,
  shop: Shop,
  listing: Listing,
  answer: Answer,
  remark: Remark,
};
export type EntityName = keyof typeof ENTITIES;
export type Row<E extends EntityName> = z.infer<(typeof ENTITIES)[E]>;
export type Fields<E extends EntityName> = Partial<Omit<Row<E>, 'id' | 'deleted'>>;

/** A value as a STRICT column takes it. */
export type Cell = string | number | null;

type Kind = 'plain' | 'flag' | 'json';

/** Looks through nullable, pipes and the like to what a field really holds. */
function kindOf(schema: z.core.$ZodType): Kind {
  const { def } = schema._zod as unknown as {
    def: { type: string; innerType?: z.core.$ZodType; in?: z.core.$ZodType };
  };
  if (def.innerType) return kindOf(def.innerType);
  if (def.in) return kindOf(def.in);
  if (def.type === 'boolean') return 'flag';
  return def.type === 'object' || def.type === 'array' || def.type === 'record' ? 'json' : 'plain';
}

const kinds = Object.fromEntries(
  Object.entries(ENTITIES).map(([name, schema]) => [
    name,
    new Map(Object.entries(schema.shape).map(([field, part]) => [field, kindOf(part as z.core.$ZodType)])),
  ]),
) as Record<EntityName, Map<string, Kind>>;

/** Field names of an entity, in the order of its model. Only these ever reach an SQL text. */
export const fieldsOf = (entity: EntityName) => [...kinds[entity].keys()];

export function toCell(entity: EntityName, field: string, value: unknown): Cell {
  const kind = kinds[entity].get(field);
  if (kind === undefined) throw new TypeError(`${entity} has no field ${field}`);
  if (value === null || value === undefined) return null;
  if (kind === 'flag') return value ? 1 : 0;
  return kind === 'json' ? JSON.stringify(value) : (value as Cell);
}

export function fromRow<E extends EntityName>(entity: E, row: Record<string, Cell>): Row<E> {
  const out: Record<string, unknown> = {};
  for (const [field, kind] of kinds[entity]) {
    const cell = row[field] ?? null;
    out[field] =
      cell === null ? null : kind === 'flag' ? cell === 1 : kind === 'json' ? JSON.parse(String(cell)) : cell;
  }
  return out as Row<E>;
}

/** What a new row starts with before anything is filled in. */
export function blank(entity: EntityName): Record<string, unknown> {
  return Object.fromEntries([...kinds[entity]].map(([field, kind]) => [field, kind === 'flag' ? false : null]));
}

/** The product (or the row itself) under whose history a change is told. */
export const subjectOf = (row: Record<string, unknown>) => String(row['productId'] ?? row['id']);
