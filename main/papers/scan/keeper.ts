// Measures scans in the background: those just attached, and those of an older desk.
import { Failure } from '../../../shared/contract/failure.ts';
import { originalPath } from '../../photos/intake/files.ts';
import type { PhotoPool } from '../../photos/pool/pool.ts';
import type { Store } from '../../store/store.ts';
import { createScanFacts, type Unmeasured } from './facts.ts';

/** A breath between two scans, in milliseconds: what a person does meanwhile comes first. */
const PAUSE_MS = 200;

export function startScanKeeper({ store, pool }: { store: Store; pool: Pick<PhotoPool, 'scan'> }) {
  const facts = createScanFacts(store.db);
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | null = null;
  let stopped = false;

  async function measure({ sha256, ext }: Unmeasured): Promise<void> {
    try {
      const found = await pool.scan({ path: originalPath(store.places.photos, sha256, ext), sha256, background: true });
      if (!stopped) facts.keep(sha256, found);
    } catch (error) {
      if (stopped) return;
      // One that kills or stalls its helper would do so again. A full disk is another matter: later.
      if (!(error instanceof Failure) || error.code.startsWith('desk.')) throw error;
      facts.keepUnknown(sha256, ext === 'pdf' ? 'pdf' : 'photo');
    }
  }

  async function work(): Promise<void> {
    const scan = facts.unmeasured();
    if (!scan) return;
    await measure(scan);
    if (stopped) return;
    const { id, productId, producerId } = scan;
    store.tell({ changed: [{ entity: 'paper', id, subject: productId ?? producerId ?? id }], outbox: false });
  }

  function soon() {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      if (working) return;
      working = work()
        .then(() => void (facts.unmeasured() && soon()))
        .catch((error: unknown) => void (stopped || process.stderr.write(`scans: ${String(error)}\n`)))
        .finally(() => (working = null));
    }, PAUSE_MS).unref();
  }
  const unlisten = store.listen(({ changed }) => {
    if (!working && changed.some(({ entity }) => entity === 'paper')) soon();
  });
  soon();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      unlisten();
      await working;
    },
  };
}
