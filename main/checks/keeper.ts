// Keeps the verdicts of the product list fresh in the background, a few products at a time.
import { orComplain } from '../store/complain.ts';
import type { Store } from '../store/store.ts';
import type { CheckService } from './service.ts';

/** Judging so many takes some milliseconds: a keystroke that comes in between is not felt. */
const AT_ONCE = 10;
const PAUSE_MS = 30;
/** Midnight makes verdicts stale without any change. */
const LOOK_AGAIN_MS = 10 * 60_000;

/** Starts the keeper; returns how to stop it. */
export function startKeeper(store: Store, checks: CheckService): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const after = (ms: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(work, ms);
    timer?.unref();
  };
  function work() {
    let judged: string[] = [];
    orComplain('checks', () => (judged = checks.judgeSome(AT_ONCE)));
    if (judged.length > 0)
      store.tell({ changed: judged.map((id) => ({ entity: 'verdict', id, subject: id })), outbox: false });
    after(judged.length === AT_ONCE ? PAUSE_MS : LOOK_AGAIN_MS);
  }
  const unlisten = store.listen(({ changed }) => {
    if (changed.some(({ entity }) => entity !== 'verdict')) after(PAUSE_MS);
  });
  after(PAUSE_MS);
  return () => {
    stopped = true;
    clearTimeout(timer);
    unlisten();
  };
}
