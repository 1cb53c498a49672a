import { z } from 'zod';
import { Id } from '../model/ids.ts';
import { Label, LABEL_ITEMS } from '../model/label.ts';
import { byId, gesture, procedure } from './base.ts';

/** What a person saw on the pack is kept by `confirm` alone, item by item. */
const items = Label.omit({ id: true, productId: true, version: true, deleted: true, confirmed: true }).partial();
const ofProduct = z.object({ productId: Id });

export const labels = {
  /** Writes the label that is being written, the one of the highest version; makes it on the first call. */
  set: procedure.input(ofProduct.extend({ patch: items, gesture })).output(byId),
  /** A person saw these items on the pack, each as it is typed now; null: they take that back. Other items stay as they are. */
  confirm: procedure
    .input(ofProduct.extend({ items: z.partialRecord(z.enum(LABEL_ITEMS), z.string().max(4_000).nullable()), gesture }))
    .output(byId),
  /** All print runs, the newest first. */
  versions: procedure.input(ofProduct).output(z.object({ versions: z.array(Label) })),
  /** Begins the label of the next print run as a copy of the printed one, which stays as it is. */
  startNext: procedure.input(ofProduct.extend({ gesture })).output(byId),
  /** The items that the rules want of this very product, each with the rule and the article that asks. */
  demands: procedure.input(ofProduct).output(
    z.object({
      demands: z.array(z.object({ item: z.enum(LABEL_ITEMS), rule: z.string(), source: z.string() })),
      /** How high the figures of the net quantity are at least, where the rules know it. */
      figures: z.object({ mm: z.number(), firm: z.boolean() }).nullable(),
    }),
  ),
};
