import { useMemo } from 'react';
import type { Dossier } from '../../../shared/model/dossier.ts';
import type { SeenItem } from '../../../shared/model/label-seen.ts';
import { seenCodes, type SeenCode } from '../../../shared/label/seen/codes.ts';
import { confirmed, packFrom, type Pack } from '../../../shared/label/seen/pack.ts';
import type { PrintedItem } from '../../../shared/label/printed.ts';

export type Shown = SeenItem & {
  item: PrintedItem;
  /** A person said that it stands on the pack as it reads now. */
  confirmed: boolean;
};
export type PackView = { pack: Pack; items: Shown[]; codes: SeenCode[] };

const NOTHING: Pack = { items: [], photos: [] };

/** What photos say of the pack, reckoned here from what the desk read: it follows every change of the form at once. */
export function usePack(dossier: Dossier): PackView {
  return useMemo(() => {
    const { label, photos } = dossier;
    const pack = label ? packFrom(label, photos) : NOTHING;
    const items = pack.items.map((seen): Shown => {
      const item = seen.item as PrintedItem;
      return { ...seen, item, confirmed: label !== null && confirmed(label, item) };
    });
    return { pack, items, codes: seenCodes(dossier) };
  }, [dossier]);
}

/** The parts of the list, in the order in which a person has something to do. */
export const GROUPS = ['different', 'untyped', 'unseen', 'found'] as const;
export type Group = (typeof GROUPS)[number];

/** What a person has confirmed is no question any more. */
export const groupOf = ({ state, confirmed: said }: Shown): Group => (said ? 'found' : state);
