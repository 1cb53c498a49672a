/** Milliseconds from the first unsent keystroke to the call: the desk never lags the fingers by more than this. */
export const PAUSE = 400;
/** Milliseconds until a call that failed is made again. */
export const WAITS = [1_000, 2_000, 4_000, 8_000, 15_000];

export type Timer = { set(run: () => void, ms: number): unknown; clear(handle: unknown): void };

export type SaverDeps<V> = {
  /** Writes fields into the desk. `leaving`: the window is closing under the call. */
  send(patch: Partial<V>, gesture: string, leaving: boolean): Promise<unknown>;
  /** Resolves when the screen's own values hold what was sent. */
  shown(): Promise<void>;
  /** Whether the same call may succeed later. */
  passing(error: unknown): boolean;
  newGesture(): string;
  timer: Timer;
};

/**
 * idle      nothing was typed yet
 * saving    something is on its way, or will be within PAUSE
 * saved     the desk has everything
 * retrying  the desk cannot take it now; it is kept here and tried again
 * refused   the desk will not take a value; it stays on screen until it is changed
 */
export type SaveState = 'idle' | 'saving' | 'saved' | 'retrying' | 'refused';

export type Snapshot<V> = {
  state: SaveState;
  error: unknown;
  /** What the person typed and the screen's own values may not hold yet. */
  drafts: ReadonlyMap<keyof V, unknown>;
  refused: ReadonlyMap<keyof V, unknown>;
};

type Batch<V> = { gesture: string; patch: Partial<V>; flying: boolean };

export type Saver<V> = ReturnType<typeof createSaver<V>>;

/**
 * Keeps what is typed into one row until the desk has it and the screen shows it. Calls go out one after the other, so
 * that an older value never arrives after a newer one; fields typed in one stay share a gesture.
 */
export function createSaver<V>(deps: SaverDeps<V>) {
  const queue: Batch<V>[] = [];
  const listeners = new Set<() => void>();
  let drafts: ReadonlyMap<keyof V, unknown> = new Map();
  let refused: ReadonlyMap<keyof V, unknown> = new Map();
  let focus: { field: keyof V; gesture: string } | null = null;
  let composing = false;
  let timer: unknown;
  let failures = 0;
  let error: unknown = null;
  let revision = 0;
  let shownRevision = 0;
  let snapshot = take();

  function take(): Snapshot<V> {
    const state =
      error !== null ? 'retrying' : queue.length ? 'saving' : refused.size ? 'refused' : revision ? 'saved' : 'idle';
    return { state, error, drafts, refused };
  }

  function tell() {
    snapshot = take();
    for (const listener of listeners) listener();
  }

  function arm(ms: number) {
    timer ??= deps.timer.set(() => {
      timer = undefined;
      // Half a syllable is not worth a call; what it becomes is.
      if (composing) arm(PAUSE);
      else pump();
    }, ms);
  }

  function disarm() {
    if (timer !== undefined) deps.timer.clear(timer);
    timer = undefined;
  }

  function pump(): void {
    disarm();
    const [batch] = queue;
    if (!batch || queue.some(({ flying }) => flying)) return;
    void fly(batch, false);
  }

  async function fly(batch: Batch<V>, leaving: boolean): Promise<void> {
    batch.flying = true;
    try {
      await deps.send(batch.patch, batch.gesture, leaving);
    } catch (caught) {
      batch.flying = false;
      if (deps.passing(caught)) {
        error = caught;
        arm(WAITS[Math.min(failures++, WAITS.length - 1)] ?? PAUSE);
        tell();
        return;
      }
      // A value that was changed meanwhile is judged by its own call.
      const last = fieldsOf(batch).filter((field) => !queue.some((other) => other !== batch && field in other.patch));
      refused = new Map([...refused, ...last.map((field) => [field, caught] as const)]);
    }
    queue.splice(queue.indexOf(batch), 1);
    failures = 0;
    error = null;
    tell();
    if (queue.length) pump();
    else void settle();
  }

  /** Lets go of drafts once the screen's own values have caught up, and nothing was typed meanwhile. */
  async function settle() {
    const before = revision;
    await deps.shown();
    if (before !== revision) return;
    shownRevision = before;
    letGo((field) => field !== focus?.field);
  }

  function letGo(which: (field: keyof V) => boolean) {
    drafts = new Map([...drafts].filter(([field]) => refused.has(field) || !which(field)));
    tell();
  }

  return {
    get: () => snapshot,
    watch(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enter(field: keyof V) {
      focus = { field, gesture: deps.newGesture() };
    },
    leave(field: keyof V) {
      if (focus?.field === field) focus = null;
      composing = false;
      if (queue.length) pump();
      else if (shownRevision === revision) letGo((other) => other === field);
    },
    compose(on: boolean) {
      composing = on;
    },
    change<K extends keyof V>(field: K, value: V[K]) {
      const gesture = focus?.field === field ? focus.gesture : deps.newGesture();
      const last = queue.at(-1);
      if (last && !last.flying && last.gesture === gesture) last.patch[field] = value;
      else queue.push({ gesture, patch: { [field]: value } as unknown as Partial<V>, flying: false });
      drafts = new Map(drafts).set(field, value);
      refused = new Map([...refused].filter(([other]) => other !== field));
      revision += 1;
      arm(PAUSE);
      tell();
    },
    /** Sends now; resolves when the desk has everything, or cannot take it at the moment. */
    async flush(): Promise<void> {
      pump();
      while (queue.some(({ flying }) => flying)) await new Promise<void>((resolve) => once(resolve));
    },
    /** The window is closing: everything goes out at once, in order, without waiting for answers. */
    leaveNow() {
      disarm();
      for (const batch of queue.filter(({ flying }) => !flying)) void fly(batch, true);
    },
  };

  function once(run: () => void) {
    const listener = () => {
      listeners.delete(listener);
      run();
    };
    listeners.add(listener);
  }
}

const fieldsOf = <V>(batch: Batch<V>) => Object.keys(batch.patch) as (keyof V & string)[];
