import type { Place } from '../model/finding.ts';
import { Label } from '../model/label.ts';
import { Paper } from '../model/paper.ts';
import { Producer } from '../model/producer.ts';
import { Product, Variant } from '../model/product.ts';

const PRODUCER = 'producer.';

/** The model of the row that a finding's place is in, and the field of it; as main/checks/correct.ts finds its target. */
function fieldOf({ step, field = '', variantId, paperId }: Place) {
  if (variantId) return [Variant, field] as const;
  if (paperId) return [Paper, field] as const;
  if (step === 'label') return [Label, field] as const;
  return field.startsWith(PRODUCER) ? ([Producer, field.slice(PRODUCER.length)] as const) : ([Product, field] as const);
}

/** Whether a field takes this value: what the desk adds to a long text may be more than it holds. */
export function fitsField(place: Place, value: string): boolean {
  const [model, field] = fieldOf(place);
  const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> = model.shape;
  return shape[field]?.safeParse(value).success ?? false;
}
