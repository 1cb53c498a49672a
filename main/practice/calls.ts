import type { Mishap } from './faults.ts';

export type LoggedCall = {
  at: number;
  method: string;
  /** Path behind /api/v2/. */
  api: string;
  /** Shopee's error name, "" for a success, null when nothing was done. */
  error: string | null;
  mishap: Mishap;
};

const KEPT = 40;

/** The last calls, newest first. In memory: it is for the eye, not for keeping. */
export function createCallLog() {
  const calls: LoggedCall[] = [];
  return {
    add(call: LoggedCall) {
      calls.unshift(call);
      calls.length = Math.min(calls.length, KEPT);
    },
    last: (): readonly LoggedCall[] => calls,
  };
}
export type CallLog = ReturnType<typeof createCallLog>;
