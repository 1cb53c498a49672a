import { createContext, useContext } from 'react';
import type { Demand } from '../../../../shared/label/demands.ts';
import type { Item } from '../../../../shared/label/items.ts';
import type { Label } from '../../../../shared/model/label.ts';
import type { Autosave } from '../../../parts/fields/index.ts';
import { useStage } from '../stage.ts';
import type { LabelItems } from './useLabelSave.ts';

/** What every field of the label stands on. */
export type LabelForm = {
  save: Autosave<LabelItems>;
  /** The label as it reads now, with what was typed and not sent yet. */
  label: Label;
  demands: readonly Demand[];
  /** English beside each item. */
  bilingual: boolean;
};

export const LabelFormContext = createContext<LabelForm | null>(null);

export function useLabelForm(): LabelForm {
  const form = useContext(LabelFormContext);
  if (!form) throw new Error('Fields of the label live inside its form.');
  return form;
}

/** The rule that wants this item of this product, where one does. */
export function useDemand(item: Item): Demand | null {
  return useLabelForm().demands.find((demand) => demand.item === item) ?? null;
}

export const useSet = () => useStage().dossier.product.ocopSet;
