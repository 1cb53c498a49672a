// Streams of a PDF are packed, and a few bytes may unpack to many gigabytes. Whatever reads a PDF unpacks without a limit, so
// it is looked at first how much there would be.
import { constants, inflateSync } from 'node:zlib';
import { Failure } from '../../../shared/contract/failure.ts';

/** Most bytes one stream may unpack to: the largest picture that is looked at (20 million pixels) takes 60 million. */
const MAX_STREAM_BYTES = 64_000_000;
/** Most bytes that all may unpack to, one after the other: some six seconds of an old laptop. */
const MAX_ALL_BYTES = 2_000_000_000;
/** What was packed twice is followed so deep; a third time is nobody's habit. */
const DEEPEST = 2;
/** A stream's dictionary stands right before it and is shorter than this. */
const DICT_BYTES = 2_000;
/** Packings that nobody has used for scans in twenty years, and what they may hold packed: at worst 2700 and 64 times as much. */
const OLD: readonly [filter: RegExp, bytes: number][] = [
  [/\/(?:LZWDecode|LZW)\b/, 100_000],
  [/\/(?:RunLengthDecode|RL)\b/, 1_000_000],
];

/** @throws Failure scan.too-heavy where a PDF would unpack to more than any paper needs */
export function mustUnpackSmall(pdf: Uint8Array): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  let all = 0;
  let after = 0;
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const ends = bytes.toString('latin1', Math.max(0, at - 3), at) === 'end';
    if (!ends) {
      const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
      mustNotBeOld(bytes, Math.max(after, at - DICT_BYTES), at, start);
      // To the end of the file: what is packed knows itself where it ends, and lengths in a dictionary may lie.
      all += unpackedSize(bytes.subarray(start), 1);
      if (all > MAX_ALL_BYTES) throw new Failure('scan.too-heavy');
    }
    after = at + 6;
  }
}

function mustNotBeOld(bytes: Buffer, from: number, to: number, start: number): void {
  // Any sign of a name may be written as its number: /L#5AWDecode.
  const dict = bytes
    .toString('latin1', from, to)
    .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const end = bytes.indexOf('endstream', start);
  const size = (end === -1 ? bytes.length : end) - start;
  if (OLD.some(([filter, limit]) => size > limit && filter.test(dict))) throw new Failure('scan.too-heavy');
}

/** Bytes that a stream unpacks to, whatever its dictionary calls it; 0 for one that is not packed this way. */
function unpackedSize(packed: Uint8Array, depth: number): number {
  const [method = 0, check = 0] = packed;
  if ((method & 0x0f) !== 8 || (method * 256 + check) % 31 !== 0) return 0;
  if (depth > DEEPEST) throw new Failure('scan.too-heavy');
  try {
    // A broken one is unpacked as far as it goes, as a reader would.
    const out = inflateSync(packed, { maxOutputLength: MAX_STREAM_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
    return out.length + unpackedSize(out, depth + 1);
  } catch (error) {
    if (error instanceof Failure || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Failure('scan.too-heavy', {}, { cause: error });
    return 0;
  }
}
