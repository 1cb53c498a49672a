import { LABEL_ITEMS, type Label, type LabelItem } from '../model/label.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Day } from '../model/ids.ts';
import { check } from '../rules/engine.ts';
import type { Pack } from '../rules/pack.ts';

/** One item that must stand on the label, and who says so. */
export type Demand = { item: LabelItem; rule: string; source: string };

const isItem = (field: string | undefined): field is LabelItem => LABEL_ITEMS.some((item) => item === field);

/** Without any item, but printed when this one was: rules go by that date. */
const emptied = (label: Label | null): Label | null =>
  label && {
    ...label,
    ...(Object.fromEntries(LABEL_ITEMS.map((item) => [item, null])) as Pick<Label, LabelItem>),
    printDate: label.printDate,
  };

/**
 * The items that the law wants on the label of this product. There is no second list beside the rules: what they miss on an
 * empty label is what they want, with all exemptions that hold for this producer, set and day. In the order of the model.
 */
export function demandsOf(dossier: Dossier, pack: Pack, today: Day): Demand[] {
  const bare = { ...dossier, label: emptied(dossier.label), photos: [], remarks: [] };
  const missed = check({ dossier: bare, shops: [] }, pack, today).filter(
    ({ place, severity, fix }) => place.step === 'label' && severity === 'illegal' && fix?.kind === 'fill',
  );
  return LABEL_ITEMS.flatMap((item) => {
    const found = missed.find(({ place }) => isItem(place.field) && place.field === item);
    return found ? [{ item, rule: found.rule, source: found.source }] : [];
  });
}
