/** What a line does to bytes going one way. Rates are bytes per second, times milliseconds; a rate of 0 is no limit. */
export type Pace = { latency: number; jitter: number; rate: number };

/** A small seeded generator (mulberry32): the same seed gives the same bad day. Values in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One direction of the line, shared by all its connections: whoever sends makes the others wait. */
export class Lane {
  #freeAt = 0;

  /** Forgets the backlog: the line has changed and everything under way is asked about anew. */
  clear(): void {
    this.#freeAt = 0;
  }

  /**
   * When `bytes` handed in at `now` come out at the far end. `last` is when the bytes before them on the same connection
   * do: TCP never lets one overtake the other, so jitter may only delay.
   */
  due(now: number, bytes: number, last: number, pace: Pace, random: () => number): number {
    const begins = Math.max(now, this.#freeAt);
    this.#freeAt = pace.rate > 0 ? begins + (bytes / pace.rate) * 1000 : begins;
    return Math.max(last, this.#freeAt + pace.latency + pace.jitter * random());
  }
}
