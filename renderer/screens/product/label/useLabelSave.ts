import { LABEL_ITEMS, type Label } from '../../../../shared/model/label.ts';
import { api } from '../../../app/client.ts';
import { useAutosave, type Autosave } from '../../../parts/fields/index.ts';
import { useStage } from '../stage.ts';

export type LabelItems = Omit<Label, 'id' | 'productId' | 'deleted' | 'version' | 'confirmed'>;

const FIELDS = [
  ...LABEL_ITEMS,
  'english',
  'faceWidth',
  'faceHeight',
  'barsWidth',
] as const satisfies readonly (keyof LabelItems)[];

/** The label of the product; made in the desk by the first thing that is typed into it. */
export function useLabelSave(): Autosave<LabelItems> {
  const { id, dossier } = useStage();
  return useAutosave<LabelItems>({
    entity: 'label',
    id,
    values: dossier.label,
    send: (patch, gesture, context) => api.labels.set.call({ productId: id, patch, gesture }, { context }),
  });
}

/** The label as it reads now: what the desk has, and what was typed since. Its id is empty while the desk has none. */
export function labelNow(save: Autosave<LabelItems>, productId: string, stored: Label | null): Label {
  const items = Object.fromEntries(FIELDS.map((field) => [field, save.value(field)])) as LabelItems;
  return {
    id: stored?.id ?? '',
    version: stored?.version ?? 1,
    productId,
    deleted: false,
    confirmed: stored?.confirmed ?? null,
    ...items,
  };
}
