/** So many random bytes, as node:crypto's randomBytes gives them. */
export type RandomBytes = (size: number) => Uint8Array;

export const randomHex = (random: RandomBytes, bytes: number): string => Buffer.from(random(bytes)).toString('hex');

/** A whole number from `from` up to `below`. */
export const randomInt = (random: RandomBytes, from: number, below: number): number =>
  from + (Buffer.from(random(4)).readUInt32BE(0) % (below - from));
