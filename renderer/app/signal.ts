import { useSyncExternalStore } from 'react';

/** One value that lives outside the component tree and that any component may watch. */
export type Signal<T> = { get(): T; set(value: T): void; watch(listener: () => void): () => void };

export function signal<T>(first: T): Signal<T> {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useSignal = <T>(source: Signal<T>): T => useSyncExternalStore(source.watch, source.get);
