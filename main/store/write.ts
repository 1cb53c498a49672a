// The one way in: every shared row changes here, together with the log and the errands, in one transaction.
import type { Errand } from '../../shared/model/errand.ts';
import { Failure } from '../../shared/contract/failure.ts';
import { ENTITIES, blank, fieldsOf, fromRow, subjectOf, toCell } from './entities.ts';
import type { Cell, EntityName, Fields, Row } from './entities.ts';
import { asFailure } from './open.ts';
import type { Db } from './open.ts';

export type Changed = { entity: string; id: string; subject: string };

export type Writer = {
  /** Makes a row; fields left out are empty. */
  insert<E extends EntityName>(entity: E, fields: Fields<E>): string;
  /** Changes fields of a row; what is already so is not logged. @throws Failure not-found */
  set<E extends EntityName>(entity: E, id: string, patch: Partial<Row<E>>): void;
  get<E extends EntityName>(entity: E, id: string): Row<E>;
  /** Puts something to be sent into the outbox. */
  errand(
    errand: Omit<
      Errand,
      'id' | 'createdAt' | 'state' | 'attempts' | 'notBefore' | 'why' | 'values' | 'sentAt' | 'doneAt'
    >,
  ): string;
};

export type ChangeOptions = {
  /** What was done, a key of the locales under history.action. */
  action: string;
  gesture?: string | undefined;
  /** False for what the machine or the platform did: undo passes over it. */
  undoable?: boolean;
  undoes?: string;
};

export type WriteDeps = {
  device: string;
  now(): number;
  newId(): string;
  onCommit(changed: Changed[], outbox: boolean): void;
};

/** Rows whose change the product list shows: kept on the product so that sorting needs no look into the log. */
const TOUCH = 'UPDATE product SET touched = ?, touchedAt = ? WHERE id = ?';

export function createChange(db: Db, deps: WriteDeps) {
  const highest = db.prepare<[], { top: number | null }>('SELECT max(counter) AS top FROM change');
  const log = db.prepare(
    `INSERT INTO change (counter, device, gesture, action, undoable, undoes, at, subject, entity, entityId, field, old, new)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const touch = db.prepare(TOUCH);
  const addErrand = db.prepare(
    `INSERT INTO errand (id, listingId, productId, shopId, kind, state, step, photoId, bytes, createdAt)
     VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?)`,
  );
  const selects = new Map(
    Object.keys(ENTITIES).map((name) => [
      name,
      db.prepare<[string], Record<string, Cell>>(`SELECT * FROM ${name} WHERE id = ?`),
    ]),
  );

  function read<E extends EntityName>(entity: E, id: string): Row<E> {
    const row = selects.get(entity)?.get(id);
    if (!row) throw new Failure('not-found', { entity, id });
    return fromRow(entity, row);
  }

  function run<T>(
    options: ChangeOptions,
    work: (writer: Writer) => T,
  ): { result: T; changed: Changed[]; errands: number } {
    const gesture = options.gesture ?? deps.newId();
    const at = deps.now();
    const changed = new Map<string, Changed>();
    let counter = highest.get()?.top ?? 0;
    let errands = 0;

    function note(entity: EntityName, id: string, subject: string, field: string, old: unknown, value: unknown) {
      counter += 1;
      const json = (part: unknown) => (part === null || part === undefined ? null : JSON.stringify(part));
      const undoable = options.undoable === false ? 0 : 1;
      log.run(
        counter,
        deps.device,
        gesture,
        options.action,
        undoable,
        options.undoes ?? null,
        at,
        subject,
        entity,
        id,
        field,
        json(old),
        json(value),
      );
      changed.set(`${entity} ${id}`, { entity, id, subject });
    }

    const writer: Writer = {
      get: read,
      insert(entity, fields) {
        const id = deps.newId();
        const row: Record<string, unknown> = { ...blank(entity), ...fields, id, deleted: false };
        const names = fieldsOf(entity);
        db.prepare(`INSERT INTO ${entity} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`).run(
          names.map((name) => toCell(entity, name, row[name])),
        );
        const subject = subjectOf(row);
        // `deleted` from nothing to false is the birth of a row; undoing it puts the row into the bin.
        note(entity, id, subject, 'deleted', null, false);
        for (const name of names) {
          if (name !== 'id' && name !== 'deleted' && row[name] !== null && row[name] !== undefined)
            note(entity, id, subject, name, null, row[name]);
        }
        return id;
      },
      set(entity, id, patch) {
        const before = read(entity, id) as Record<string, unknown>;
        const subject = subjectOf(before);
        const wanted = Object.entries(patch).filter(
          ([name, value]) =>
            value !== undefined && name !== 'id' && toCell(entity, name, value) !== toCell(entity, name, before[name]),
        );
        if (wanted.length === 0) return;
        db.prepare(`UPDATE ${entity} SET ${wanted.map(([name]) => `${name} = ?`).join(', ')} WHERE id = ?`).run(
          ...wanted.map(([name, value]) => toCell(entity, name, value)),
          id,
        );
        for (const [name, value] of wanted) note(entity, id, subject, name, before[name], value);
      },
      errand(errand) {
        const id = deps.newId();
        addErrand.run(
          id,
          errand.listingId,
          errand.productId,
          errand.shopId,
          errand.kind,
          errand.step,
          errand.photoId,
          errand.bytes,
          at,
        );
        errands += 1;
        return id;
      },
    };

    const result = work(writer);
    for (const subject of new Set([...changed.values()].map((row) => row.subject))) touch.run(counter, at, subject);
    return { result, changed: [...changed.values()], errands };
  }

  /**
   * Runs `work` in one transaction and tells the listeners after the commit.
   * @throws what `work` throws, with nothing changed; Failure desk.disk-full, desk.read-only
   */
  return function change<T>(options: ChangeOptions, work: (writer: Writer) => T): T {
    let done: ReturnType<typeof run<T>>;
    try {
      done = db.transaction(() => run(options, work)).immediate();
    } catch (error) {
      throw asFailure(error);
    }
    if (done.changed.length > 0 || done.errands > 0) deps.onCommit(done.changed, done.errands > 0);
    return done.result;
  };
}
export type Change = ReturnType<typeof createChange>;
