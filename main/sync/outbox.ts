// The outbox as rows: what waits, which errand is next, and how one moves on. No network here.
import type { Errand, ErrandKind, ErrandState } from '../../shared/model/errand.ts';
import { Failure } from '../../shared/contract/failure.ts';
import type { ListingContent } from '../../shared/model/listing.ts';
import type { Db } from '../store/open.ts';

type Row = Omit<Errand, 'values'> & { vals: string; content: string | null };
export type OpenErrand = Errand & { content: ListingContent | null };

const toErrand = ({ vals, content, ...row }: Row): OpenErrand => ({
  ...row,
  values: JSON.parse(vals) as Errand['values'],
  content: content ? (JSON.parse(content) as ListingContent) : null,
});

/** The order of the steps of one listing. Photos may go in any order among themselves. */
export const STEP: Record<ErrandKind, number> = {
  photo: 1,
  create: 2,
  update: 2,
  variants: 3,
  show: 4,
  hide: 4,
  confirm: 5,
};

/**
 * The first open errand of each listing that may be worked on at `now`. A listing whose first step waits for a person or
 * a sign-in is passed over whole; the others go on.
 */
const FIRST_OF_LISTING = /* sql */ `
  e.state IN ('waiting', 'asking') AND NOT EXISTS (
    SELECT 1 FROM errand b WHERE b.listingId = e.listingId AND b.state NOT IN ('done', 'cancelled')
      AND (b.step < e.step OR (b.step = e.step AND b.id < e.id))
  )`;
const NEXT = /* sql */ `
  SELECT * FROM errand e
  WHERE ${FIRST_OF_LISTING} AND coalesce(e.notBefore, 0) <= :now AND e.shopId NOT IN (SELECT value FROM json_each(:heldShops))
  ORDER BY e.id LIMIT 1`;
/** Errands behind a step that a person must settle wait for the person, not for the line. */
const FOR_THE_LINE = /* sql */ `
  e.state IN ('waiting', 'sending', 'asking') AND NOT EXISTS (
    SELECT 1 FROM errand b WHERE b.listingId = e.listingId AND b.state IN ('person', 'sign-in') AND b.step <= e.step
  )`;

export function createOutbox(db: Db, tell: () => void) {
  const next = db.prepare<{ now: number; heldShops: string }, Row>(NEXT);
  const one = db.prepare<[string], Row>('SELECT * FROM errand WHERE id = ?');
  const ofListing = db.prepare<[string], Row>(
    "SELECT * FROM errand WHERE listingId = ? AND state NOT IN ('done', 'cancelled') ORDER BY step, id",
  );
  const move = db.prepare(
    'UPDATE errand SET state = ?, notBefore = ?, why = ?, vals = ?, attempts = attempts + ? WHERE id = ?',
  );

  const get = (id: string): OpenErrand => {
    const row = one.get(id);
    if (!row) throw new Failure('not-found', { entity: 'errand', id });
    return toErrand(row);
  };
  const open = (listingId: string): OpenErrand[] => ofListing.all(listingId).map(toErrand);
  /** Sets an errand to a state with the reason that a person reads. `tried` counts an attempt that reached the platform. */
  function put(
    id: string,
    state: ErrandState,
    options: { notBefore?: number | null; why?: string | null; values?: Errand['values']; tried?: boolean } = {},
  ) {
    move.run(
      state,
      options.notBefore ?? null,
      options.why ?? null,
      JSON.stringify(options.values ?? {}),
      options.tried ? 1 : 0,
      id,
    );
  }

  return {
    get,
    open,
    put,
    next(now: number, heldShops: string[]): OpenErrand | null {
      const row = next.get({ now, heldShops: JSON.stringify(heldShops) });
      return row ? toErrand(row) : null;
    },
    /** When something that waits for its time may go; null when nothing does. */
    nextDue(): number | null {
      const row = db
        .prepare<[], { due: number | null }>(
          `SELECT min(coalesce(notBefore, 0)) AS due FROM errand e WHERE ${FIRST_OF_LISTING}`,
        )
        .get();
      return row?.due ?? null;
    },
    /**
     * Written before the first byte goes out. From here on only an answer, or asking, may say what happened. False when
     * somebody took the errand out while it was being made ready: then nothing may go out.
     */
    markSending(id: string, at: number, content: ListingContent | null): boolean {
      const marked = db
        .prepare(
          `UPDATE errand SET state = 'sending', sentAt = ?, why = NULL, content = coalesce(?, content)
           WHERE id = ? AND state IN ('waiting', 'asking')`,
        )
        .run(at, content ? JSON.stringify(content) : null, id);
      return marked.changes === 1;
    },
    /** The whole shop has to wait: its limit is reached, or nobody is signed in. */
    putShop(shopId: string, state: 'waiting' | 'sign-in', notBefore: number | null, why: string) {
      db.prepare(
        `UPDATE errand SET why = ?, notBefore = coalesce(?, notBefore), state = CASE ? WHEN 'sign-in' THEN 'sign-in' ELSE state END
         WHERE shopId = ? AND state IN ('waiting', 'asking')`,
      ).run(why, notBefore, state, shopId);
    },
    /** After the clock was set back: times that it wrote while it ran ahead say nothing, and what was sent was sent by now. */
    clockSetBack(now: number) {
      db.prepare("UPDATE errand SET notBefore = NULL WHERE notBefore > ? AND state IN ('waiting', 'asking')").run(now);
      db.prepare("UPDATE errand SET sentAt = :now WHERE sentAt > :now AND state NOT IN ('done', 'cancelled')").run({
        now,
      });
    },
    doneSince(at: number): number {
      const row = db
        .prepare<[number], { n: number }>("SELECT count(*) AS n FROM errand WHERE state = 'done' AND doneAt >= ?")
        .get(at);
      return row?.n ?? 0;
    },
    markDone(id: string, at: number) {
      db.prepare(
        "UPDATE errand SET state = 'done', doneAt = ?, notBefore = NULL, why = NULL, vals = '{}' WHERE id = ?",
      ).run(at, id);
    },

    /**
     * After a start: what was being sent when the process died. A create may have arrived, so it is asked for; the other
     * kinds can be sent again without harm.
     */
    recover() {
      db.prepare(
        "UPDATE errand SET state = CASE kind WHEN 'create' THEN 'asking' ELSE 'waiting' END, notBefore = NULL WHERE state = 'sending'",
      ).run();
    },
    /** After signing in again. A create that had been sent is asked for, not sent. */
    resumeShop(shopId: string) {
      db.prepare(
        `UPDATE errand SET notBefore = NULL, why = NULL,
           state = CASE WHEN kind = 'create' AND sentAt IS NOT NULL THEN 'asking' ELSE 'waiting' END
         WHERE shopId = ? AND state = 'sign-in'`,
      ).run(shopId);
    },
    /** After a person has looked. A create that had gone out is asked for first. */
    retry(id: string): Errand {
      const { state, kind, sentAt } = get(id);
      if (state === 'person' || state === 'sign-in')
        put(id, kind === 'create' && sentAt !== null ? 'asking' : 'waiting');
      tell();
      return get(id);
    },
    /** Takes an errand out together with the steps that build on it. What is being sent cannot be called back. */
    cancel(id: string): Errand {
      const errand = get(id);
      for (const { id: each, step, state } of open(errand.listingId)) {
        if (step >= errand.step && state !== 'sending' && state !== 'asking') put(each, 'cancelled');
      }
      tell();
      return get(id);
    },
    /** A person says: now. Whatever waits for its time may go at once. */
    hurry() {
      db.prepare("UPDATE errand SET notBefore = NULL WHERE state IN ('waiting', 'asking')").run();
    },

    counts() {
      const row = db
        .prepare<[], { waiting: number; photos: number; bytes: number; person: number; signIn: number }>(
          `SELECT count(*) FILTER (WHERE ${FOR_THE_LINE}) AS waiting,
             count(*) FILTER (WHERE kind = 'photo' AND ${FOR_THE_LINE}) AS photos,
             coalesce(sum(bytes) FILTER (WHERE ${FOR_THE_LINE}), 0) AS bytes,
             count(*) FILTER (WHERE state = 'person') AS person, count(*) FILTER (WHERE state = 'sign-in') AS signIn
           FROM errand e WHERE state NOT IN ('done', 'cancelled')`,
        )
        .get();
      return row ?? { waiting: 0, photos: 0, bytes: 0, person: 0, signIn: 0 };
    },
    list(done: boolean) {
      const where = done ? "e.state IN ('done', 'cancelled')" : "e.state NOT IN ('done', 'cancelled')";
      return db
        .prepare<[], Row & { productName: string | null; shopName: string | null }>(
          `SELECT e.*, p.name AS productName, s.name AS shopName FROM errand e
           LEFT JOIN product p ON p.id = e.productId LEFT JOIN shop s ON s.id = e.shopId
           WHERE ${where} ORDER BY ${done ? 'e.doneAt DESC' : 'e.id'} LIMIT 500`,
        )
        .all()
        .map((row) => ({ ...toErrand(row), productName: row.productName, shopName: row.shopName }));
    },
  };
}
export type Outbox = ReturnType<typeof createOutbox>;
