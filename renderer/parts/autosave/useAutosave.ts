import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { ulid } from 'ulid';
import type { FailureData } from '../../../shared/contract/failure.ts';
import type { CallContext } from '../../app/client.ts';
import { failure, passing } from '../../app/failure.ts';
import { refresh } from '../../app/live.ts';
import { hold, saverOf } from './registry.ts';

// Bytes. The Fetch standard allows 64 KiB for all calls that outlive their page together.
const OUTLIVES = 48_000;

/** What a field needs to show and keep one value. */
export type Bound<T> = {
  value: T | null;
  change(value: T | null): void;
  /** Sends at once: for values that are picked, not typed. */
  pick(value: T | null): void;
  enter(): void;
  leave(): void;
  compose(on: boolean): void;
  /** Why the desk will not take what stands there. */
  refused: FailureData | null;
};

export type Autosave<V> = {
  /** `<TextField bind={save.bind('name')} …/>` */
  bind<K extends keyof V>(field: K): Bound<NonNullable<V[K]>>;
  /** What the field shows: typed here, else from the desk. */
  value<K extends keyof V>(field: K): V[K] | null;
  /** Sends now; resolves when the desk has it, or cannot take it at the moment. */
  flush(): Promise<void>;
};

/**
 * Autosave of one row. What is typed is shown at once, sent PAUSE ms after the first unsent keystroke and at once on leaving
 * the field, and never overwritten by an older answer of the desk.
 *   entity, id   the row, as the change events name it
 *   values       the row as the desk has it (from a query); null while there is none yet
 *   send         the call: (patch, gesture, context) => api.products.set.call({ id, patch, gesture }, { context })
 */
export function useAutosave<V extends object>({
  entity,
  id,
  values,
  send,
}: {
  entity: string;
  id: string;
  values: V | null | undefined;
  send(patch: Partial<V>, gesture: string, context: CallContext): Promise<unknown>;
}): Autosave<V> {
  const queries = useQueryClient();
  const key = `${entity}:${id}`;
  const call = (patch: Partial<V>, gesture: string) =>
    send(patch, gesture, { keepalive: new Blob([JSON.stringify(patch)]).size < OUTLIVES });
  const held = saverOf<V>(key, {
    send: call,
    shown: () => refresh(queries, [entity]),
    passing,
    newGesture: () => ulid(),
    timer: { set: (run, ms) => setTimeout(run, ms), clear: (handle) => clearTimeout(handle as number) },
  });
  const { saver } = held;
  useEffect(() => {
    held.send = call;
  });
  useEffect(() => hold(key), [key]);
  const { drafts, refused } = useSyncExternalStore(saver.watch, saver.get);
  return useMemo(() => {
    const value = <K extends keyof V>(field: K) =>
      drafts.has(field) ? (drafts.get(field) as V[K] | null) : (values?.[field] ?? null);
    return {
      value,
      flush: saver.flush,
      bind: <K extends keyof V>(field: K) => ({
        value: value(field) as NonNullable<V[K]> | null,
        change: (next) => saver.change(field, next as V[K]),
        pick: (next) => {
          saver.change(field, next as V[K]);
          void saver.flush();
        },
        enter: () => saver.enter(field),
        leave: () => saver.leave(field),
        compose: saver.compose,
        refused: refused.has(field) ? failure(refused.get(field)) : null,
      }),
    };
  }, [saver, drafts, refused, values]);
}
