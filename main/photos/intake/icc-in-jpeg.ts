const SIGNATURE = new TextEncoder().encode('ICC_PROFILE\0');
/** A segment's length field counts itself and 14 bytes of ours within 65 535. */
const CHUNK_MAX = 65_535 - 2 - SIGNATURE.length - 2;
const APP0 = 0xe0;
const APP2 = 0xe2;

/**
 * Puts a colour profile into a JPEG that has none (ICC.1, annex B.4). The pixels stay as they are: the JPEG merely says
 * in which colours they were meant, which sharp cannot write for raw input without converting it.
 */
export function withIcc(jpeg: Uint8Array, icc: Uint8Array): Uint8Array {
  const count = Math.ceil(icc.length / CHUNK_MAX);
  const segments = Array.from({ length: count }, (_, index) => {
    const chunk = icc.subarray(index * CHUNK_MAX, (index + 1) * CHUNK_MAX);
    const length = 2 + SIGNATURE.length + 2 + chunk.length;
    return Buffer.concat([
      Uint8Array.of(0xff, APP2, length >> 8, length & 255),
      SIGNATURE,
      Uint8Array.of(index + 1, count),
      chunk,
    ]);
  });
  // JFIF wants its own segment first.
  const after = jpeg[3] === APP0 ? 4 + (jpeg[4]! << 8) + jpeg[5]! : 2;
  return Buffer.concat([jpeg.subarray(0, after), ...segments, jpeg.subarray(after)]);
}
