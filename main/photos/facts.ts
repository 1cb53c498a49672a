// What is known of pictures by their look: measured figures, and which other pictures are alike. Kept, so that nothing is
// measured twice.
import { PHOTO_METRICS_VERSION, PhotoMetrics } from '../../shared/model/photo-metrics.ts';
import { PHOTO_READING_VERSION, PhotoReading } from '../../shared/model/photo-reading.ts';
import type { Db } from '../store/open.ts';
import type { Note } from './intake/note.ts';

export function createFacts(db: Db) {
  const measured = db.prepare<[string, number], { metrics: string }>(
    'SELECT metrics FROM photo_fact WHERE look = ? AND version = ?',
  );
  const remember = db.prepare(
    `INSERT INTO photo_fact (look, version, metrics, notes, difference, perceptual) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (look) DO UPDATE SET version = excluded.version, metrics = excluded.metrics, notes = excluded.notes,
       difference = excluded.difference, perceptual = excluded.perceptual`,
  );
  const note = db.prepare(
    `INSERT INTO photo_reading (look, version, reading) VALUES (?, ?, ?)
     ON CONFLICT (look) DO UPDATE SET version = excluded.version, reading = excluded.reading`,
  );
  // Photos of the sample desk are read when somebody opens them: there are many, and nothing hangs on them.
  const without = (table: string, version: number) =>
    `FROM photo JOIN product ON product.id = photo.productId WHERE photo.deleted = 0 AND product.deleted = 0
       AND NOT EXISTS (SELECT 1 FROM ${table} WHERE look = photo.look AND version = ${version})`;
  const unmeasured = db.prepare<[], { id: string }>(
    `SELECT photo.id ${without('photo_fact', PHOTO_METRICS_VERSION)} ORDER BY photo.id DESC LIMIT 1`,
  );
  const unread = `${without('photo_reading', PHOTO_READING_VERSION)} AND (product.sample = 0 OR photo.productId = ?)`;
  const nextUnread = db.prepare<[string, string], { id: string }>(
    `SELECT photo.id ${unread} ORDER BY photo.productId = ? DESC, photo.id DESC LIMIT 1`,
  );
  const countUnread = db.prepare<[string], { count: number }>(
    `SELECT count(DISTINCT photo.look) AS count ${without('photo_reading', PHOTO_READING_VERSION)} AND photo.productId = ?`,
  );
  let opened = '';

  return {
    /** The stored figures of a look; null when there are none of the present kind. */
    metricsOf(look: string): PhotoMetrics | null {
      const fact = measured.get(look, PHOTO_METRICS_VERSION);
      return fact ? (PhotoMetrics.safeParse(JSON.parse(fact.metrics)).data ?? null) : null;
    },
    keepMetrics(look: string, metrics: PhotoMetrics, notes: Note[]) {
      const { difference, perceptual } = metrics.likeness;
      const codes = JSON.stringify(notes.map(({ code }) => code));
      remember.run(look, metrics.version, JSON.stringify(metrics), codes, difference, perceptual);
    },
    /** The helper died or gave up: remembered, so that it is not tried over and over; the photo says so. */
    keepTrouble: (look: string, code: string) =>
      void remember.run(look, PHOTO_METRICS_VERSION, '{}', JSON.stringify([code]), null, null),
    keepReading: (look: string, reading: PhotoReading) => void note.run(look, reading.version, JSON.stringify(reading)),
    keepUnreadable: (look: string) => void note.run(look, PHOTO_READING_VERSION, '{}'),
    /** Quarter turns after which the text in a picture stands upright; null when that is not known. */
    turnOf: (look: string) => readingOf(db, look)?.turn ?? null,
    /** Ids of the newest photo whose look was not measured, or not read, yet; what somebody has before them is read first. */
    unmeasured: () => unmeasured.get()?.id,
    unread: () => nextUnread.get(opened, opened)?.id,
    /** Looks of one product that are still to be read. */
    unreadOf: (productId: string) => countUnread.get(productId)?.count ?? 0,
    /** The product somebody has before them: its photos are read even if they are samples. */
    open: (productId: string) => void (opened = productId),
  };
}
export type PhotoFacts = ReturnType<typeof createFacts>;

/** What was read in a look; null while it was not, or could not be. */
export function readingOf(db: Db, look: string): PhotoReading | null {
  const row = db.prepare<[string], { reading: string }>('SELECT reading FROM photo_reading WHERE look = ?').get(look);
  return row ? (PhotoReading.safeParse(JSON.parse(row.reading)).data ?? null) : null;
}
