// Reading the change log: the history of one product, and taking back the last thing that was done to it.
import { Failure } from '../../shared/contract/failure.ts';
import type { HistoryStep } from '../../shared/model/history.ts';
import { ENTITIES, fromRow, toCell } from './entities.ts';
import type { Cell, EntityName } from './entities.ts';
import type { Db } from './open.ts';
import type { Change } from './write.ts';

type LogRow = {
  counter: number;
  gesture: string;
  action: string;
  at: number;
  undoable: number;
  undoes: string | null;
  entity: string;
  entityId: string;
  field: string;
  old: string | null;
  new: string | null;
};

const isEntity = (name: string): name is EntityName => Object.hasOwn(ENTITIES, name);
const parse = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

function readRow(db: Db, entity: EntityName, id: string): Record<string, unknown> {
  const row = db.prepare<[string], Record<string, Cell>>(`SELECT * FROM ${entity} WHERE id = ?`).get(id);
  return row ? fromRow(entity, row) : {};
}

/** The steps of a subject, newest first, each with its net effect field by field. */
export function historyOf(db: Db, subject: string, limit = 200): HistoryStep[] {
  const rows = db
    .prepare<[string], LogRow>('SELECT * FROM change WHERE subject = ? AND undoable = 1 ORDER BY counter DESC')
    .all(subject);
  const undone = new Set(rows.map((row) => row.undoes).filter((gesture) => gesture !== null));
  const steps = new Map<string, HistoryStep>();
  for (const row of rows) {
    let step = steps.get(row.gesture);
    if (!step) {
      if (steps.size === limit) break;
      step = { gesture: row.gesture, action: row.action, at: row.at, undone: undone.has(row.gesture), changes: [] };
      steps.set(row.gesture, step);
    }
    // Going back in time: the first row seen of a field has its last value, the last one its first.
    const seen = step.changes.find((change) => change.entityId === row.entityId && change.field === row.field);
    if (seen) seen.old = parse(row.old);
    else
      step.changes.push({
        entity: row.entity,
        entityId: row.entityId,
        field: row.field,
        old: parse(row.old),
        new: parse(row.new),
      });
  }
  return [...steps.values()];
}

/**
 * Takes back the newest step that was not taken back yet. A field that has since got another value is left alone.
 * @throws Failure undo.nothing
 */
export function undoLast(db: Db, change: Change, subject: string): HistoryStep {
  // A step whose every field has got another value since has nothing left to take back.
  const still = ({ entity, entityId, field, new: value }: HistoryStep['changes'][number]) =>
    isEntity(entity) && toCell(entity, field, readRow(db, entity, entityId)[field]) === toCell(entity, field, value);
  const step = historyOf(db, subject).find(
    (each) => !each.undone && each.action !== 'undo' && each.changes.some(still),
  );
  if (!step) throw new Failure('undo.nothing');
  change({ action: 'undo', undoes: step.gesture }, (writer) => {
    for (const { entity, entityId, field, old, new: value } of step.changes) {
      if (!isEntity(entity)) continue;
      const row = writer.get(entity, entityId) as Record<string, unknown>;
      if (toCell(entity, field, row[field]) !== toCell(entity, field, value)) continue;
      // A row that was born in this step goes into the bin; its other fields stay, so that it can come back whole.
      const born = step.changes.some(
        (other) => other.entityId === entityId && other.field === 'deleted' && other.old === null,
      );
      if (field === 'deleted') writer.set(entity, entityId, { deleted: old === null ? true : Boolean(old) });
      else if (!born) writer.set(entity, entityId, { [field]: old });
    }
  });
  return step;
}
