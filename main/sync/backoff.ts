/** How long to leave a platform alone after so many failed attempts, in milliseconds: doubling, with a ceiling and jitter. */
const FIRST_MS = 2_000;
const CEILING_MS = 5 * 60_000;
/** Share of the wait that is left to chance, so that many desks behind one line do not come back at the same moment. */
const JITTER = 0.25;

export function backoff(attempts: number, random: () => number): number {
  const wait = Math.min(CEILING_MS, FIRST_MS * 2 ** Math.min(attempts, 20));
  return Math.round(wait * (1 - JITTER * random()));
}
