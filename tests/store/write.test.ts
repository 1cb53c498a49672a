import { describe, expect, test } from 'vitest';
import { historyOf, undoLast } from '../../main/store/history.ts';
import type { Heard } from '../../main/store/store.ts';
import { tempStore } from '../fixtures/desk.ts';

const GESTURE = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

describe('the one way in', () => {
  test('a change and its line in the log are there together or not at all', () => {
    const { store } = tempStore();
    expect(() =>
      store.change({ action: 'product.create' }, (writer) => {
        writer.insert('product', { name: 'Nước mắm' });
        throw new Error('the power went');
      }),
    ).toThrow('the power went');
    expect(
      store.db.prepare('SELECT (SELECT count(*) FROM product) AS products, (SELECT count(*) FROM change) AS log').get(),
    ).toEqual({ products: 0, log: 0 });
  });

  test('what is typed again as it was leaves no line in the log', () => {
    const { store } = tempStore();
    const id = store.change({ action: 'product.create' }, (writer) =>
      writer.insert('product', { name: 'Nhút', localShare: 100 }),
    );
    const lines = () => store.db.prepare('SELECT count(*) AS n FROM change').get();
    const before = lines();
    store.change({ action: 'product.edit' }, (writer) =>
      writer.set('product', id, { name: 'Nhút', localShare: 100, madeToOrder: false }),
    );
    expect(lines()).toEqual(before);
  });

  test('changes are ordered by a counter that no clock can turn back', () => {
    const { store, clock } = tempStore();
    const id = store.change({ action: 'product.create' }, (writer) => writer.insert('product', { name: 'a' }));
    clock.forward(-365 * 24 * 3600 * 1000);
    store.change({ action: 'product.edit' }, (writer) => writer.set('product', id, { name: 'b' }));
    expect(historyOf(store.db, id)[0]?.changes).toEqual([
      expect.objectContaining({ field: 'name', old: 'a', new: 'b' }),
    ]);
  });

  test('a field that the model does not have never reaches the SQL', () => {
    const { store } = tempStore();
    const id = store.change({ action: 'product.create' }, (writer) => writer.insert('product', {}));
    const hostile = { 'name = 1; DROP TABLE product; --': 'x' };
    expect(() =>
      store.change({ action: 'product.edit' }, (writer) => writer.set('product', id, hostile as object)),
    ).toThrow(TypeError);
    expect(store.db.prepare('SELECT count(*) AS n FROM product').get()).toEqual({ n: 1 });
  });

  test('lists, flags and objects come back as they went in', () => {
    const { store } = tempStore();
    const nutrition = { energy: 120, protein: 3.5 };
    store.change({ action: 'label.edit' }, (writer) => {
      const productId = writer.insert('product', { touchesFood: true });
      const label = writer.insert('label', { version: 1, productId, nutrition, alcohol: 29.5 });
      expect(writer.get('label', label)).toMatchObject({ nutrition, alcohol: 29.5, deleted: false });
      expect(writer.get('product', productId)).toMatchObject({ touchesFood: true, madeToOrder: false, name: null });
    });
  });

  test('listeners hear of a change after it is on the disk, with the product it belongs to', () => {
    const { store } = tempStore();
    const heard: Heard[] = [];
    store.listen((news) => heard.push(news));
    const id = store.change({ action: 'product.create' }, (writer) => {
      const product = writer.insert('product', {});
      writer.insert('variant', { productId: product, position: 0 });
      return product;
    });
    expect(heard).toHaveLength(1);
    expect(heard[0]?.changed.map((row) => [row.entity, row.subject])).toEqual([
      ['product', id],
      ['variant', id],
    ]);
  });

  test('another process on the same desk is heard within moments', async () => {
    const { store, dir } = tempStore();
    const other = tempStore(dir, undefined, 2);
    const heard = new Promise<Heard>((resolve) => store.listen(resolve));
    const id = other.store.change({ action: 'product.create' }, (writer) =>
      writer.insert('product', { name: 'Từ dòng lệnh' }),
    );
    expect((await heard).changed).toContainEqual({ entity: 'product', id, subject: id });
  });
});

describe('history and undo', () => {
  function withProduct() {
    const made = tempStore();
    const id = made.store.change({ action: 'product.create' }, (writer) =>
      writer.insert('product', { name: 'Trà sen' }),
    );
    const set = (patch: object, gesture?: string) =>
      made.store.change({ action: 'product.edit', gesture }, (writer) => writer.set('product', id, patch));
    const read = () => made.store.change({ action: 'product.edit' }, (writer) => writer.get('product', id));
    return { ...made, id, set, read, undo: () => undoLast(made.store.db, made.store.change, id) };
  }

  test('keystrokes of one visit to a field are one step, taken back together', () => {
    const { set, read, undo, store, id } = withProduct();
    for (const name of ['Trà sen N', 'Trà sen Na', 'Trà sen Nam Đàn']) set({ name }, GESTURE);
    expect(historyOf(store.db, id)[0]?.changes).toEqual([
      expect.objectContaining({ old: 'Trà sen', new: 'Trà sen Nam Đàn' }),
    ]);
    undo();
    expect(read().name).toBe('Trà sen');
  });

  test('undo goes back step by step, and says so when there is nothing left', () => {
    const { set, read, undo } = withProduct();
    set({ name: 'một' });
    set({ name: 'hai', brand: 'B' });
    undo();
    expect(read()).toMatchObject({ name: 'một', brand: null });
    undo();
    expect(read().name).toBe('Trà sen');
    undo();
    expect(read().deleted).toBe(true);
    expect(undo).toThrow(expect.objectContaining({ code: 'undo.nothing' }));
  });

  test('undo leaves alone what has got another value since', () => {
    const { set, read, undo, store, id } = withProduct();
    set({ name: 'một', brand: 'B' });
    store.change({ action: 'listing.sent', undoable: false }, (writer) =>
      writer.set('product', id, { name: 'do máy khác' }),
    );
    undo();
    expect(read()).toMatchObject({ name: 'do máy khác', brand: null });
  });

  test('a photo row that is taken back can come back whole', () => {
    const { store, id, undo } = withProduct();
    const variant = store.change({ action: 'variant.add' }, (writer) =>
      writer.insert('variant', { productId: id, position: 1, price: 85_000 }),
    );
    undo();
    const row = () => store.change({ action: 'variant.edit' }, (writer) => writer.get('variant', variant));
    expect(row()).toMatchObject({ deleted: true, price: 85_000 });
  });
});
