// FIELD=VALUE as the command line takes it: a field of the product, or of what belongs to it.
//   name, title, ocopSet …        label.netQuantity …       variant.price …
//   producer.name …               paper.ocop-certificate.number …     paper.test-report.laboratory …
import type { z } from 'zod';
import { Failure } from '../../../shared/contract/failure.ts';
import { Label } from '../../../shared/model/label.ts';
import { PAPER_DETAILS, PAPER_KINDS, Paper } from '../../../shared/model/paper.ts';
import type { PaperDetail } from '../../../shared/model/paper.ts';
import { Producer } from '../../../shared/model/producer.ts';
import { Product, Variant } from '../../../shared/model/product.ts';

const PARTS = { product: Product, producer: Producer, variant: Variant, label: Label } as const;
type Part = keyof typeof PARTS;
type Values = Record<string, unknown>;
export type Fields = Record<Part, Values> & { papers: Map<(typeof PAPER_KINDS)[number], Values> };

/** The value as the field's own type; empty is "nothing there". @throws Failure bad-input naming the field */
function valueOf(schema: z.ZodObject, field: string, raw: string, name: string): unknown {
  const type = Object.hasOwn(schema.shape, field) ? (schema.shape[field] as z.ZodType) : null;
  if (!type || field === 'id' || field === 'deleted') throw new Failure('bad-input', { field: name });
  const readings = raw === '' ? [null] : [raw, raw === 'true' ? true : raw === 'false' ? false : Number(raw)];
  const value = readings.find((reading) => type.safeParse(reading).success);
  if (value === undefined) throw new Failure('bad-input', { field: name });
  return value;
}

const isPaperKind = (kind: string): kind is (typeof PAPER_KINDS)[number] =>
  (PAPER_KINDS as readonly string[]).includes(kind);
const isDetail = (field: string): field is PaperDetail => (PAPER_DETAILS as readonly string[]).includes(field);
const isPart = (part: string): part is Part => Object.hasOwn(PARTS, part);

/** @throws Failure bad-input naming the first pair that does not fit */
export function readFields(pairs: string[]): Fields {
  const fields: Fields = { product: {}, producer: {}, variant: {}, label: {}, papers: new Map() };
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new Failure('bad-input', { field: pair });
    const name = pair.slice(0, at);
    const raw = pair.slice(at + 1);
    const [head = '', middle = '', last = ''] = name.split('.');
    if (head === 'paper' && isPaperKind(middle)) {
      const before = fields.papers.get(middle);
      const patch = isDetail(last)
        ? { details: { ...(before?.['details'] as object | undefined), [last]: raw } }
        : { [last]: valueOf(Paper, last, raw, name) };
      fields.papers.set(middle, { ...before, ...patch });
    } else if (middle && isPart(head)) fields[head][middle] = valueOf(PARTS[head], middle, raw, name);
    else fields.product[head] = valueOf(Product, head, raw, name);
  }
  return fields;
}
