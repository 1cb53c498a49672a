// Streams of a PDF are packed, and a few bytes may unpack to many gigabytes. Whatever reads a PDF unpacks without a limit, so
// it is looked at first how much there would be.
import { inflateSync } from 'node:zlib';
import { Failure } from '../../../shared/contract/failure.ts';

/** Most bytes one stream may unpack to: a page of A4 at 400 dpi in colour takes 47 million. */
const MAX_STREAM_BYTES = 64_000_000;
/** Most bytes that all streams may unpack to: one after the other they pass through a helper of some 100 MB. */
const MAX_ALL_BYTES = 400_000_000;
/** A stream's dictionary stands right before it and is shorter than this. */
const DICT_BYTES = 2_000;

/** Dictionaries that pack what was packed already: nobody writes such a file but to harm. */
const TWICE = /\/(?:FlateDecode|Fl|LZWDecode|LZW)\b[^>]*\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/;

/** @throws Failure scan.too-heavy where a PDF would unpack to more than any paper needs */
export function mustUnpackSmall(pdf: Uint8Array): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  let all = 0;
  let after = 0;
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    // "endstream" ends the stream before it.
    if (bytes.toString('latin1', Math.max(0, at - 3), at) === 'end') {
      after = at + 6;
      continue;
    }
    const dict = bytes.toString('latin1', Math.max(after, at - DICT_BYTES), at);
    const own = dict.slice(Math.max(0, dict.lastIndexOf(' obj')));
    if (!/\/(?:FlateDecode|Fl)\b/.test(own)) continue;
    if (TWICE.test(own)) throw new Failure('scan.too-heavy');
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    const end = bytes.indexOf('endstream', start);
    all += unpackedSize(bytes.subarray(start, end === -1 ? bytes.length : end));
    if (all > MAX_ALL_BYTES) throw new Failure('scan.too-heavy');
  }
}

/** Bytes that a stream unpacks to; a broken one counts as nothing, since whoever reads it will stop there as well. */
function unpackedSize(packed: Uint8Array): number {
  try {
    return inflateSync(packed, { maxOutputLength: MAX_STREAM_BYTES }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Failure('scan.too-heavy');
    return 0;
  }
}
