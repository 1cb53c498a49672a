import { z } from 'zod';
import { confirmed, packOf } from '../../label/seen/pack.ts';
import { asTyped } from '../../label/seen/write.ts';
import type { PrintedItem } from '../../label/printed.ts';
import { define } from '../define.ts';

/** Enough of it to know what is meant. */
const LONGEST = 80;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/**
 * What stands on photos of the pack against what was typed (NĐ 37/2026 Art. 41.1). A reader may be wrong, so all of it is
 * asked: an item that reads otherwise, items that were read and not typed, items that no photo shows.
 *   least   items that must have been read before anything is asked: else the photos show no label
 *   most    share of the typed items that must have been read before the rest is asked for: else a side is missing, and
 *           another rule asks for the photo
 */
export const packItems = define({
  params: z.strictObject({ least: z.int(), most: z.number() }),
  codes: ['pack-differs', 'pack-untyped', 'pack-unseen'],
  run({ dossier }, { least, most }) {
    const { label } = dossier;
    if (!label) return [];
    const { items } = packOf(dossier);
    const open = items.filter(({ item }) => !confirmed(label, item as PrintedItem));
    const of = (state: (typeof items)[number]['state']) => open.filter((item) => item.state === state);
    if (items.filter(({ state }) => state !== 'unseen').length < least) return [];
    const differs = of('different').map(({ item, typed, at }) => ({
      code: 'pack-differs' as const,
      place: { step: 'label' as const, field: item, ...(at ? { photoId: at.photoId, box: at.box } : {}) },
      values: { item, typed: short(typed), read: short(at ? asTyped(item as PrintedItem, at.text) : '') },
      fix: 'compare' as const,
    }));
    const counted = (code: 'pack-untyped' | 'pack-unseen', state: 'untyped' | 'unseen') =>
      of(state).length === 0
        ? []
        : [
            {
              code,
              place: { step: 'label' as const, field: state },
              values: { count: of(state).length },
              fix: 'compare' as const,
            },
          ];
    const typed = items.filter(({ state }) => state !== 'untyped');
    const read = typed.filter(({ state }) => state !== 'unseen');
    const asked = read.length >= most * typed.length ? counted('pack-unseen', 'unseen') : [];
    return [...differs, ...counted('pack-untyped', 'untyped'), ...asked];
  },
});
