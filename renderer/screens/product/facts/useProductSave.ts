import type { Product } from '../../../../shared/model/product.ts';
import { api } from '../../../app/client.ts';
import { useAutosave, type Autosave } from '../../../parts/fields/index.ts';
import { useStage } from '../stage.ts';

type Facts = Omit<Product, 'id' | 'deleted' | 'sample'>;

export function useProductSave(): Autosave<Facts> {
  const { id, dossier } = useStage();
  return useAutosave<Facts>({
    entity: 'product',
    id,
    values: dossier.product,
    send: (patch, gesture, context) => api.products.set.call({ id, patch, gesture }, { context }),
  });
}
