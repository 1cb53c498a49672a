// Ways in which files go wrong, or are made to.

type Random = () => number;
type Mutation = (bytes: Buffer, next: Random, other: Buffer) => Buffer;

const below = (next: Random, limit: number): number => Math.floor(next() * limit);
/** More often near the beginning, where headers are. */
const place = (next: Random, length: number): number => Math.floor(next() ** 2 * length);
const slice = (bytes: Buffer, next: Random): [from: number, to: number] => {
  const from = place(next, bytes.length);
  return [from, Math.min(bytes.length, from + 1 + below(next, 200))];
};
/** Lengths and counts at which arithmetic goes wrong. */
const LENGTHS = [0, 1, 7, 0x7f, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff];

const MUTATIONS: Record<string, Mutation> = {
  'flipped bits': (bytes, next) => {
    const out = Buffer.from(bytes);
    for (let left = 1 + below(next, 16); left > 0; left--) out[place(next, out.length)]! ^= 1 << below(next, 8);
    return out;
  },
  'changed bytes': (bytes, next) => {
    const out = Buffer.from(bytes);
    for (let left = 1 + below(next, 8); left > 0; left--)
      out[place(next, out.length)] = [0, 1, 0x7f, 0x80, 0xff, below(next, 256)][below(next, 6)]!;
    return out;
  },
  'cut off': (bytes, next) => bytes.subarray(0, 1 + below(next, bytes.length)),
  'a part twice': (bytes, next) => {
    const [from, to] = slice(bytes, next);
    const at = place(next, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at)]);
  },
  'a part gone': (bytes, next) => {
    const [from, to] = slice(bytes, next);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'a wrong length': (bytes, next) => {
    const out = Buffer.from(bytes);
    const value = LENGTHS[below(next, LENGTHS.length)]!;
    const at = place(next, Math.max(1, out.length - 4));
    const kind = below(next, 4);
    if (kind === 0) out.writeUInt32BE(value, at);
    else if (kind === 1) out.writeUInt32LE(value, at);
    else if (kind === 2) out.writeUInt16BE(value & 0xffff, at);
    else out.writeUInt16LE(value & 0xffff, at);
    return out;
  },
  'the head of another': (bytes, next, other) => {
    const cut = 12 + below(next, 300);
    return Buffer.concat([other.subarray(0, cut), bytes.subarray(Math.min(cut, bytes.length))]);
  },
  'a tail of noise': (bytes, next) => {
    const keep = below(next, bytes.length);
    return Buffer.concat([
      bytes.subarray(0, keep),
      Buffer.from(Array.from({ length: 1 + below(next, 3_000) }, () => below(next, 256))),
    ]);
  },
};

/** One file gone wrong, now and then in two ways at once; the same for the same numbers. */
export function mutated(bytes: Buffer, other: Buffer, next: Random): { how: string; bytes: Buffer } {
  const names = Object.keys(MUTATIONS);
  const chosen = Array.from({ length: next() < 0.25 ? 2 : 1 }, () => names[below(next, names.length)]!);
  // Something is left to change, whatever the first did.
  const out = chosen.reduce((so, name) => (so.length < 16 ? so : MUTATIONS[name]!(so, next, other)), bytes);
  return { how: chosen.join(', then '), bytes: out };
}
