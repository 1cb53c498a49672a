import { join } from 'node:path';
import { connect } from '../../main/store/open.ts';
import type { Db } from '../../main/store/open.ts';
import { medians, onDesk } from './place.ts';
import type { Bench, Outcome, Row } from './row.ts';

const ROUNDS = 300;
/** More pages than a log holds before SQLite starts it anew (1,000). */
const LOG_PAGES = 1_200;

/** A log that has its size already, as a desk's has after the first day: a file that still grows costs the disk more. */
function settleLog(db: Db) {
  db.pragma('synchronous = OFF');
  db.exec('CREATE TABLE filler (n INTEGER) STRICT');
  const fill = db.prepare('INSERT INTO filler VALUES (1)');
  for (let page = 0; page < LOG_PAGES; page += 1) fill.run();
  db.exec('DROP TABLE filler');
  db.pragma('wal_checkpoint(RESTART)');
  db.pragma('synchronous = FULL');
}

/** A keystroke on its way to the disk, against the least that must be written to keep it: one row in one forced transaction. */
async function run(): Promise<Outcome> {
  return onDesk(async ({ dir, desk, client }) => {
    const { id } = await client.products.create({ name: 'Nước mắm' });
    const db = connect(join(dir, 'floor.db'));
    db.exec('CREATE TABLE product (id TEXT PRIMARY KEY, name TEXT) STRICT');
    db.prepare('INSERT INTO product VALUES (?, ?)').run(id, '');
    for (const each of [db, desk.house().store.db]) settleLog(each);
    const update = db.prepare('UPDATE product SET name = ? WHERE id = ?');
    let count = 0;
    const name = () => `Nước mắm Vạn Phần ${(count += 1)}`;
    const keystroke = await medians(
      {
        floor: () => update.run(name(), id),
        ours: () => client.products.set({ id, patch: { name: name() } }),
        words: () => client.products.set({ id, patch: { story: name() } }),
      },
      ROUNDS,
    );
    db.close();
    const { floor, ours, words } = keystroke;
    const row = (what: string, ms: number): Row => ({
      what,
      ours: ms,
      floor,
      ratio: ms / floor,
      unit: 'ms',
      note: 'floor: a one-row transaction of bare better-sqlite3, synchronous=FULL',
    });
    return {
      rows: [row('save a name: router, row, log, search', ours), row('save other words: router, row, log', words)],
    };
  });
}

export const save: Bench = { name: 'save', run };
