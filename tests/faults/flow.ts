import type { Socket } from 'node:net';

/** Bytes. Small enough that a slow line trickles, large enough that a fast one is not slowed by timers. */
const PIECE = 4 * 1024;
/** Bytes under way on one connection before its sender is made to wait, as a real line's buffers would. */
const UNDER_WAY = 64 * 1024;

type Rules = {
  /** When these bytes come out, in milliseconds of `performance.now()`; `last` is when the ones before do. */
  due(bytes: number, last: number): number;
  held(): boolean;
  /** How many of the bytes may pass before the line is cut. */
  allow(wanted: number): number;
  /** Told after the allowed bytes have left. */
  passed(wanted: number, allowed: number): void;
};

type Piece = { bytes: Buffer; due: number };

/** One direction of one connection. Bytes are delayed and held, never lost and never overtaken: TCP would not do that either. */
export class Flow {
  readonly #from: Socket;
  readonly #into: Socket;
  readonly #rules: Rules;
  readonly #queue: Piece[] = [];
  #waiting = 0;
  #last = 0;
  #ended = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(from: Socket, into: Socket, rules: Rules) {
    this.#from = from;
    this.#into = into;
    this.#rules = rules;
    from.on('data', (chunk: Buffer) => this.#take(chunk));
    from.on('end', () => {
      this.#ended = true;
      this.move();
    });
    // Not when the sender is gone: what it sent before is still under way.
    into.on('close', () => clearTimeout(this.#timer));
  }

  #take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const bytes = chunk.subarray(at, at + PIECE);
      this.#queue.push({ bytes, due: this.#due(bytes) });
      this.#waiting += bytes.length;
    }
    if (this.#waiting > UNDER_WAY) this.#from.pause();
    this.move();
  }

  #due(bytes: Buffer): number {
    return (this.#last = this.#rules.due(bytes.length, this.#last));
  }

  /** The line has changed: what is under way goes by its new conditions. */
  rethink(): void {
    this.#last = 0;
    for (const piece of this.#queue) piece.due = this.#due(piece.bytes);
    this.move();
  }

  /** Sends on what is due and sets the clock for the rest. */
  move(): void {
    clearTimeout(this.#timer);
    if (this.#rules.held()) return;
    for (let piece = this.#queue[0]; piece; piece = this.#queue[0]) {
      const wait = piece.due - performance.now();
      if (wait > 0) {
        this.#timer = setTimeout(() => this.move(), wait);
        return;
      }
      this.#queue.shift();
      this.#send(piece.bytes);
      if (this.#into.destroyed) return;
    }
    if (this.#ended) this.#into.end();
  }

  #send(bytes: Buffer): void {
    const allowed = this.#rules.allow(bytes.length);
    // Also for no bytes at all, so that a cut waits its turn behind what was written before.
    this.#into.write(bytes.subarray(0, allowed), () => {
      this.#waiting -= bytes.length;
      if (this.#waiting <= UNDER_WAY) this.#from.resume();
      this.#rules.passed(bytes.length, allowed);
    });
  }
}
