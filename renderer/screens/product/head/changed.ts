import type { WordKey } from '../../../../shared/locales/i18n.ts';
import vi from '../../../../shared/locales/vi.json' with { type: 'json' };
import type { HistoryStep } from '../../../../shared/model/history.ts';

const EDITS = /\.edit$|^undo$|^listing\.prepare$/;
const NAMES: Record<string, Record<string, string>> = vi.product.field;

/** Keys of the names of the fields that an edit touched; the other actions say all there is to say by themselves. */
export function changedWords({ action, changes }: HistoryStep): WordKey[] {
  const born = changes.some(({ field, old }) => field === 'deleted' && old === null);
  if (born || !EDITS.test(action)) return [];
  const keys = changes
    .filter(({ entity, field }) => NAMES[entity]?.[field] !== undefined)
    .map(({ entity, field }) => `product.field.${entity}.${field}` as WordKey);
  return [...new Set(keys)];
}
