import type { Dossier } from './dossier.ts';
import type { Place } from './finding.ts';
import { Label } from './label.ts';
import { Paper } from './paper.ts';
import { Producer } from './producer.ts';
import { Product, Variant } from './product.ts';

/** A field of one row, and what stands there now. */
export type Written = {
  entity: 'product' | 'producer' | 'label' | 'variant' | 'paper';
  id: string;
  field: string;
  value: unknown;
};

const ROWS = { product: Product, producer: Producer, label: Label, variant: Variant, paper: Paper } as const;
const PRODUCER = 'producer.';

/** The field that a finding's place names, where it names one that can be written; null for a photo, a question, a shop. */
export function writtenAt({ step, field = '', variantId, paperId }: Place, dossier: Dossier): Written | null {
  const { product, producer, label, variants, papers } = dossier;
  const at = (entity: Written['entity'], row: { id: string } | null | undefined, name = field): Written | null =>
    row && Object.hasOwn(ROWS[entity].shape, name)
      ? { entity, id: row.id, field: name, value: (row as Record<string, unknown>)[name] ?? null }
      : null;
  if (variantId)
    return at(
      'variant',
      variants.find(({ id }) => id === variantId),
    );
  if (paperId)
    return at(
      'paper',
      papers.find(({ id }) => id === paperId),
    );
  if (step === 'label') return at('label', label);
  if (step !== 'facts') return null;
  return field.startsWith(PRODUCER) ? at('producer', producer, field.slice(PRODUCER.length)) : at('product', product);
}
