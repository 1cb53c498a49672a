// What is known of scans by the hash of their file. Kept, so that nothing is measured twice.
import { NOTHING_MEASURED, SCAN_FACTS_VERSION, type ScanFacts } from '../../../shared/model/scan.ts';
import type { Db } from '../../store/open.ts';

/** The scan that is to be measured next, and the paper it hangs on. */
export type Unmeasured = {
  sha256: string;
  ext: string;
  id: string;
  productId: string | null;
  producerId: string | null;
};

export function createScanFacts(db: Db) {
  // Not an upsert: verdicts of the papers concerned fall by the trigger on what is new (migration 0006).
  const forget = db.prepare('DELETE FROM scan_fact WHERE sha256 = ?');
  const put = db.prepare('INSERT INTO scan_fact (sha256, version, facts) VALUES (?, ?, ?)');
  const replace = db.transaction((sha256: string, facts: ScanFacts) => {
    forget.run(sha256);
    put.run(sha256, facts.version, JSON.stringify(facts));
  });
  const unmeasured = db.prepare<[number], Unmeasured>(
    `SELECT scanSha256 AS sha256, scanExt AS ext, id, productId, producerId FROM paper
     WHERE deleted = 0 AND scanSha256 IS NOT NULL AND scanExt IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM scan_fact WHERE sha256 = scanSha256 AND version = ?)
     ORDER BY id DESC LIMIT 1`,
  );

  return {
    keep: (sha256: string, facts: ScanFacts) => replace.immediate(sha256, facts),
    /** Measuring failed or was given up: remembered as a scan of which nothing is known, so that it is not tried over and over. */
    keepUnknown: (sha256: string, kind: ScanFacts['kind']) =>
      replace.immediate(sha256, {
        version: SCAN_FACTS_VERSION,
        kind,
        pages: 1,
        ...NOTHING_MEASURED,
      }),
    unmeasured: (): Unmeasured | null => unmeasured.get(SCAN_FACTS_VERSION) ?? null,
  };
}
export type ScanFactsStore = ReturnType<typeof createScanFacts>;
