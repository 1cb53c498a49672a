/** Luminance table of the JPEG standard (ITU-T T.81, K.1), in the zigzag order in which files store tables. */
const STANDARD = [
  16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51, 61,
  60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77, 113, 121,
  112, 100, 120, 92, 101, 103, 99,
];

/** Steps in 8-bit tables end here; what would be coarser is cut off and says nothing any more. */
const LARGEST = 255;

const TABLES = 0xdb;
const START_OF_SCAN = 0xda;

/** The luminance table (number 0) in zigzag order, or null when the header holds none. */
function luminanceTable(jpeg: Uint8Array): number[] | null {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]!;
    if (marker === START_OF_SCAN) return null;
    const end = at + 2 + view.getUint16(at + 2);
    if (marker === TABLES) {
      for (let table = at + 4; table < Math.min(end, jpeg.length);) {
        const wide = jpeg[table]! >> 4 !== 0;
        const length = wide ? 128 : 64;
        if ((jpeg[table]! & 15) === 0 && table + 1 + length <= jpeg.length) {
          return STANDARD.map((_, index) => (wide ? view.getUint16(table + 1 + 2 * index) : jpeg[table + 1 + index]!));
        }
        table += 1 + length;
      }
    }
    at = end;
  }
  return null;
}

/**
 * Quality of the last save, 1..100 on libjpeg's scale, from how much coarser the file's table is than the standard's.
 * Exact for libjpeg's own tables, near for a camera maker's. Null when the header holds no table.
 */
export function jpegQuality(jpeg: Uint8Array): number | null {
  const table = luminanceTable(jpeg);
  if (!table) return null;
  let coarse = 0;
  let standard = 0;
  table.forEach((step, index) => {
    if (step >= LARGEST) return;
    coarse += step;
    standard += STANDARD[index]!;
  });
  if (standard === 0) return 1;
  const percent = (100 * coarse) / standard;
  const quality = percent <= 100 ? 100 - percent / 2 : 5000 / percent;
  return Math.max(1, Math.min(100, Math.round(quality)));
}
