// Keys and tokens of shops: sealed before they touch the disk, opened only for the adapter that signs with them.
import { Failure } from '../../shared/contract/failure.ts';
import type { Safe } from '../safe.ts';
import type { Db } from './open.ts';

export type Secrets = Record<string, string | number>;
type SealedRow = { shopId: string; sealedBy: string; sealed: Uint8Array; ends: number | null };

export function createSecrets(db: Db, safe: Safe) {
  const select = db.prepare<[string], SealedRow>('SELECT * FROM secret WHERE shopId = ?');
  const upsert = db.prepare(
    `INSERT INTO secret (shopId, sealedBy, sealed, ends) VALUES (?, ?, ?, ?)
     ON CONFLICT (shopId) DO UPDATE SET sealedBy = excluded.sealedBy, sealed = excluded.sealed, ends = excluded.ends`,
  );
  const opens = ({ sealed }: SealedRow) => {
    try {
      safe.open(sealed);
      return true;
    } catch {
      return false;
    }
  };
  return {
    /** One statement, so one atomic write: a token pair is never half new. @throws Failure shop.no-safe-place */
    save(shopId: string, secrets: Secrets, ends: number | null) {
      upsert.run(shopId, safe.kind, safe.seal(JSON.stringify(secrets)), ends);
    },
    /** @throws Failure shop.sealed-elsewhere when another door, user or machine sealed it */
    read(shopId: string): Secrets {
      const row = select.get(shopId);
      if (!row) throw new Failure('shop.sealed-elsewhere');
      try {
        return JSON.parse(safe.open(row.sealed)) as Secrets;
      } catch (error) {
        throw new Failure('shop.sealed-elsewhere', {}, { cause: error });
      }
    },
    state(shopId: string): { state: 'fine' | 'needed' | 'sealed-elsewhere'; ends: number | null } {
      const row = select.get(shopId);
      if (!row) return { state: 'needed', ends: null };
      return { state: opens(row) ? 'fine' : 'sealed-elsewhere', ends: row.ends };
    },
    /** As they are, sealed: for carrying them over a restore. */
    all: () => db.prepare<[], SealedRow>('SELECT * FROM secret').all(),
    put(rows: SealedRow[]) {
      for (const { shopId, sealedBy, sealed, ends } of rows) upsert.run(shopId, sealedBy, sealed, ends);
    },
    forget: (shopId: string) => void db.prepare('DELETE FROM secret WHERE shopId = ?').run(shopId),
  };
}
export type SecretStore = ReturnType<typeof createSecrets>;
