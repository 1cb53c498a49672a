import { setImmediate as breath } from 'node:timers/promises';
import { Failure } from '../../../shared/contract/failure.ts';
import type { Pixels } from '../measure/pixels.ts';
import { loadSharp } from '../sharp.ts';
import { asBroken } from './header.ts';
import { type HeifPicture, type Piece, withHeif } from './heif.ts';
import { withIcc } from './icc-in-jpeg.ts';
import { mustHaveBearableSize } from './refuse.ts';
import { uprightRows } from './upright-rows.ts';

/**
 * High enough that the second save, for the platform, is the one that decides how the photo looks. Without optimized
 * coding, which would hold all of the picture's coefficients (70 MB for 24 MP) to make the file some hundredths smaller.
 */
const WORK_JPEG = { quality: 95, optimizeCoding: false };
/** Pixels up to which the work copy is as large as the original: 26 MP are 78 MB of pixels, phones make 12 and 24. */
const WHOLE_UP_TO = 26_000_000;
/** Longest side of the work copy of a larger one, in pixels: nothing is ever decoded larger for a platform. */
const LARGEST_SIDE = 4096;
/**
 * The decoder takes six bytes for every pixel that it decodes at once. Phones write tiles of 512 × 512; a picture in one
 * piece comes from a program, is made smaller from 13 MP on, and cannot be held over 18 MP.
 */
const WHOLE_IN_ONE_PIECE = 13_000_000;
const AT_ONCE = 18_000_000;

/**
 * The picture as its container turns it (irot, imir). The EXIF orientation that iPhones write beside that only repeats it
 * (ISO/IEC 23008-12, Annex A); applying it again would lay the photo on its side.
 */
async function decode(picture: HeifPicture, cut: boolean): Promise<Pixels> {
  const { width, height, stored, alpha, turns } = picture;
  mustHaveBearableSize(width, height);
  mustHaveBearableSize(stored.width, stored.height);
  if (!alpha && turns && stored.columns * stored.rows > 1) return byTiles(picture, turns, cut);
  mustBeDecodedAtOnce(stored.width, stored.height);
  const rows = uprightRows(width, height, timesSmaller(width, height, WHOLE_IN_ONE_PIECE), []);
  picture.whole((piece) => {
    for (let y = 0; y < piece.height; y++) rows.add(onWhite(piece, y));
  });
  return rows.pixels;
}

async function byTiles(picture: HeifPicture, turns: NonNullable<HeifPicture['turns']>, cut: boolean): Promise<Pixels> {
  const { width, height, columns, rows, tileWidth, tileHeight } = picture.stored;
  mustBeDecodedAtOnce(tileWidth, tileHeight);
  const upright = uprightRows(width, height, timesSmaller(width, height, WHOLE_UP_TO), turns);
  const strip = new Uint8Array(width * 3 * Math.min(tileHeight, height));
  let missing: unknown;
  let seen = 0;
  for (let y = 0; y < rows; y++) {
    strip.fill(0);
    for (let x = 0; x < columns; x++) {
      const left = x * tileWidth * 3;
      try {
        picture.tile(x, y, (piece) => {
          for (let line = 0; line < Math.min(piece.height, tileHeight, height - y * tileHeight); line++)
            strip.set(piece.row(line).subarray(0, width * 3 - left), line * width * 3 + left);
        });
        seen++;
      } catch (error) {
        // Of a photo that was cut off while it was copied the first tiles can be seen; the rest stays black.
        if (!cut) throw error;
        missing = error;
      }
    }
    for (let at = 0; at < Math.min(tileHeight, height - y * tileHeight) * width * 3; at += width * 3)
      upright.add(strip.subarray(at, at + width * 3));
    // Now and then this process must hear whether anybody still wants it.
    await breath();
  }
  if (seen === 0) throw missing;
  return upright.pixels;
}

function mustBeDecodedAtOnce(width: number, height: number): void {
  if (width * height > AT_ONCE) throw new Failure('photo.too-many-pixels', { width, height, limit: AT_ONCE });
}

function timesSmaller(width: number, height: number, wholeUpTo: number): number {
  const needed = width * height <= wholeUpTo ? 1 : Math.max(2, Math.ceil(Math.max(width, height) / LARGEST_SIDE));
  return Math.max(1, Math.min(needed, width, height));
}

/** A row's colours on white. */
function onWhite({ width, channels, row }: Piece, y: number): Uint8Array {
  const line = row(y);
  if (channels === 3) return line;
  const out = new Uint8Array(width * 3);
  for (let x = 0; x < width; x++) {
    const alpha = line[x * 4 + 3]!;
    for (let colour = 0; colour < 3; colour++)
      out[x * 3 + colour] = 255 - Math.round(((255 - line[x * 4 + colour]!) * alpha) / 255);
  }
  return out;
}

/**
 * A JPEG of the HEIC's main picture, upright, with the HEIC's colour profile: what every later step reads in place of the
 * original. The same bytes always give the same JPEG. sharp reads no more than a HEIC's header: the HEVC decoder is not in
 * its build; libheif's wasm has it.
 * @throws Failure photo.broken {reason}, photo.too-many-pixels
 */
export async function jpegOfHeic(bytes: Uint8Array, icc: Uint8Array | null): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const { data, width, height } = await withHeif(bytes, (picture) => decode(picture, isCutShort(bytes))).catch(asNamed);
  const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg(WORK_JPEG)
    .toBuffer();
  return icc ? withIcc(jpeg, icc) : jpeg;
}

function asNamed(error: unknown): never {
  if (error instanceof Failure) throw error;
  return asBroken(error);
}

/**
 * True when the last box of an ISO file says it is longer than what is there. libheif fills the missing tiles of a cut
 * photo with black and calls that a success, so this is the only warning.
 */
export function isCutShort(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = view.getUint32(at);
    if (short === 0) return false;
    const length = short === 1 && at + 16 <= bytes.length ? Number(view.getBigUint64(at + 8)) : short;
    if (length < 8) return false;
    at += length;
  }
  return at > bytes.length;
}
