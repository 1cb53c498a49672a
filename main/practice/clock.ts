/**
 * The platform's clock. Inside, everything is this machine's milliseconds; `offset` only shifts what is told and what is
 * asked for, so that a clock put wrong on purpose does not end tokens or reorder what happened.
 */
export function createClock(now: () => number, offsetSeconds: () => number) {
  const offset = () => offsetSeconds() * 1000;
  return {
    now,
    /** As the platform tells it: milliseconds, for the Date header and the check of timestamps. */
    told: () => now() + offset(),
    /** A moment of ours in the seconds of an answer. */
    wire: (at: number) => Math.floor((at + offset()) / 1000),
    /** Seconds of a question as a moment of ours. */
    moment: (seconds: number) => seconds * 1000 - offset(),
  };
}
export type Clock = ReturnType<typeof createClock>;
