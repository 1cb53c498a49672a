import { inWindow } from '../../app/client.ts';
import { flushAll, leaveAll, saving } from './registry.ts';

const unsent = () => saving.get().state === 'saving' || saving.get().state === 'retrying';

/** Nothing typed may be lost by closing, hiding or reloading the window, at whatever moment. */
export function guardLeaving(target: Window): void {
  let warned = false;
  target.document.addEventListener('visibilitychange', () => {
    if (target.document.visibilityState === 'hidden') void flushAll();
  });
  target.addEventListener('pagehide', leaveAll);
  target.addEventListener('beforeunload', (event) => {
    if (!unsent()) return;
    if (!inWindow) {
      // The calls outlive the page; only when the desk cannot save is there a reason to ask.
      if (saving.get().state === 'retrying') event.preventDefault();
      leaveAll();
      return;
    }
    // A message port dies with the window, so the window waits a moment – once: a full disk must not keep it open for ever.
    if (warned) return;
    warned = true;
    event.preventDefault();
    void flushAll().then(() => {
      if (!unsent()) target.close();
    });
  });
}
