import { signal } from '../../app/signal.ts';
import { createSaver, type SaverDeps, type Saver, type SaveState } from './saver.ts';

/** A saver with the call it makes, which the form renews as it is drawn. */
export type Held<V> = { readonly saver: Saver<V>; send: SaverDeps<V>['send'] };
type Entry = Held<never> & { users: number; stop: () => void };

// Savers outlive the form they belong to: who leaves a step and comes back at once finds what was typed, sent or not.
const entries = new Map<string, Entry>();

/** How saving goes, all rows together, and the error that holds it up. */
export const saving = signal<{ state: SaveState; error: unknown }>({ state: 'idle', error: null });

function tally() {
  const all = [...entries.values()].map(({ saver }) => saver.get());
  const worst = (['retrying', 'refused', 'saving'] as const).find((state) => all.some((one) => one.state === state));
  const before = saving.get();
  const state = worst ?? (before.state === 'idle' && !all.some((one) => one.state === 'saved') ? 'idle' : 'saved');
  const error = all.find((one) => one.error !== null)?.error ?? null;
  if (before.state !== state || before.error !== error) saving.set({ state, error });
}

/** The saver of one row; made on first use. `hold` keeps it while a form is on screen. */
export function saverOf<V>(key: string, deps: SaverDeps<V>): Held<V> {
  const found = entries.get(key);
  if (found) return found as unknown as Held<V>;
  const held: Held<V> = {
    saver: createSaver<V>({ ...deps, send: (patch, gesture, leaving) => held.send(patch, gesture, leaving) }),
    send: deps.send,
  };
  entries.set(key, Object.assign(held, { users: 0, stop: held.saver.watch(tally) }));
  return held;
}

/** Keeps a saver; the function it returns lets go of it as soon as the desk has everything. */
export function hold(key: string): () => void {
  const entry = entries.get(key);
  if (!entry) return () => undefined;
  entry.users += 1;
  return () => {
    entry.users -= 1;
    void entry.saver.flush().then(() => {
      const { state } = entry.saver.get();
      if (entry.users > 0 || (state !== 'saved' && state !== 'idle')) return;
      entry.stop();
      entries.delete(key);
    });
  };
}

/** Sends whatever was typed and not sent yet. Await it before an action that reads what was typed. */
export async function flushAll(): Promise<void> {
  await Promise.all([...entries.values()].map(({ saver }) => saver.flush()));
}

export function leaveAll(): void {
  for (const { saver } of entries.values()) saver.leaveNow();
}
