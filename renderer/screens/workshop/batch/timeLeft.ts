/** Milliseconds. Less than this says nothing of the pace, and a first figure that jumps is worse than none. */
const TOO_SOON = 1_500;

/** Milliseconds until the rest is done at the pace so far; null while too little is done to say. */
export function timeLeft({ since, now, done, total }: { since: number; now: number; done: number; total: number }) {
  const spent = now - since;
  if (done < 1 || spent < TOO_SOON || total <= done) return null;
  return (spent / done) * (total - done);
}

/** As people say it: in tens of seconds below a minute and a half, then in whole minutes, never in none. */
export function roughly(milliseconds: number): { unit: 'seconds' | 'minutes'; count: number } {
  const seconds = milliseconds / 1_000;
  if (seconds < 90) return { unit: 'seconds', count: Math.max(5, seconds < 10 ? 5 : Math.round(seconds / 10) * 10) };
  return { unit: 'minutes', count: Math.round(seconds / 60) };
}
