import type { Label } from '../../../../shared/model/label.ts';
import { api } from '../../../app/client.ts';
import { useAutosave, type Autosave } from '../../../parts/fields/index.ts';
import { useStage } from '../stage.ts';

export type LabelItems = Omit<Label, 'id' | 'productId' | 'deleted' | 'version'>;

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
