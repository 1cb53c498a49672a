// Products and their packs: what a person types, through the one way in.
import { historyOf, undoLast } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import type { Fields } from '../store/entities.ts';
import type { Writer } from '../store/write.ts';
import { readDossier } from './dossier.ts';
import { listProducts } from './list.ts';

type Gesture = { gesture?: string | undefined };

/** @throws Failure not-found, which a person can read, before the database refuses in its own words */
function mustHaveProducer(writer: Writer, { producerId }: Fields<'product'>) {
  if (producerId) writer.get('producer', producerId);
}

export function createProducts({ db, change }: Store) {
  const last = db.prepare<[string], { position: number | null }>(
    'SELECT max(position) AS position FROM variant WHERE productId = ?',
  );

  return {
    list: listProducts.bind(null, db),
    get: (id: string) => readDossier(db, id),

    /** A product is born with one empty pack, so that price and parcel have a place to be typed into. */
    create({ gesture, ...fields }: Fields<'product'> & Gesture) {
      return change({ action: 'product.create', gesture }, (writer) => {
        mustHaveProducer(writer, fields);
        const id = writer.insert('product', fields);
        writer.insert('variant', { productId: id, position: 0 });
        return { id };
      });
    },

    set(id: string, patch: Fields<'product'>, gesture?: string) {
      change({ action: 'product.edit', gesture }, (writer) => {
        mustHaveProducer(writer, patch);
        writer.set('product', id, patch);
      });
      return { id };
    },

    /** Copies the facts, packs, label, papers and photos; what a platform knows of the first stays with the first. */
    duplicate(id: string) {
      const from = readDossier(db, id);
      return change({ action: 'product.duplicate' }, (writer) => {
        const bare = <T extends { id: string; deleted: boolean }>({ id: _id, deleted: _deleted, ...fields }: T) =>
          fields;
        const copy = writer.insert('product', { ...bare(from.product), ocopCode: null });
        for (const variant of from.variants)
          writer.insert('variant', { ...bare(variant), productId: copy, sku: null, gtin: null });
        // Its own first print run, which nobody has printed yet.
        const unprinted = { version: 1, printDate: null, confirmed: null };
        if (from.label) writer.insert('label', { ...bare(from.label), productId: copy, ...unprinted });
        for (const paper of from.papers.filter((each) => each.productId === id))
          writer.insert('paper', { ...bare(paper), productId: copy });
        for (const { metrics: _metrics, notes: _notes, reading: _reading, ...photo } of from.photos)
          writer.insert('photo', { ...bare(photo), productId: copy });
        return { id: copy };
      });
    },

    bin(id: string) {
      change({ action: 'product.bin' }, (writer) => writer.set('product', id, { deleted: true }));
      return { id };
    },
    bringBack(id: string) {
      change({ action: 'product.bring-back' }, (writer) => writer.set('product', id, { deleted: false }));
      return { id };
    },

    history(id: string) {
      readDossier(db, id);
      return { steps: historyOf(db, id) };
    },
    undo(id: string) {
      readDossier(db, id);
      return { undone: undoLast(db, change, id) };
    },

    addVariant({ gesture, ...fields }: Fields<'variant'> & { productId: string } & Gesture) {
      return change({ action: 'variant.add', gesture }, (writer) => {
        writer.get('product', fields.productId);
        return {
          id: writer.insert('variant', { ...fields, position: (last.get(fields.productId)?.position ?? -1) + 1 }),
        };
      });
    },
    setVariant(id: string, patch: Fields<'variant'>, gesture?: string) {
      change({ action: 'variant.edit', gesture }, (writer) => writer.set('variant', id, patch));
      return { id };
    },
    removeVariant(id: string) {
      change({ action: 'variant.remove' }, (writer) => writer.set('variant', id, { deleted: true }));
      return { id };
    },
  };
}
