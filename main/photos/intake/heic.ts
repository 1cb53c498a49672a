import type { heif_image, heif_image_handle } from 'libheif-js/libheif-wasm/libheif.js';
import { asBroken } from './header.ts';
import { withIcc } from './icc-in-jpeg.ts';
import { loadSharp } from '../sharp.ts';

/** High enough that the second save, for the platform, is the one that decides how the photo looks. */
const WORK_QUALITY = 95;

interface Raw {
  data: Uint8Array;
  width: number;
  height: number;
  channels: 3 | 4;
}

/**
 * sharp reads no more than a HEIC's header: the HEVC decoder is not in its build. libheif's wasm has it, and turns the
 * picture as the container says (irot, imir). The EXIF orientation that iPhones write beside that only repeats it
 * (ISO/IEC 23008-12, Annex A); applying it again would lay the photo on its side, so the work copy carries none.
 * The low-level calls are used because the package's own class prints its errors on standard output.
 */
async function decodeHeic(bytes: Uint8Array): Promise<Raw> {
  const { default: heif } = await import('libheif-js/wasm-bundle.js');
  const context = heif.heif_context_alloc();
  try {
    const read: HeifError = heif.heif_context_read_from_memory(context, bytes) as object;
    if (read.code !== heif.heif_error_code.heif_error_Ok) throw new Error(read.message);
    const handle: HeifError & heif_image_handle = heif.heif_js_context_get_primary_image_handle(context);
    if (handle.code) throw new Error(handle.message);
    const channels = heif.heif_image_handle_has_alpha_channel(handle) ? 4 : 3;
    const { heif_chroma_interleaved_RGB: rgb, heif_chroma_interleaved_RGBA: rgba } = heif.heif_chroma;
    const decoded: HeifPicture = heif.heif_js_decode_image2(
      handle,
      heif.heif_colorspace.heif_colorspace_RGB,
      channels === 4 ? rgba : rgb,
    );
    heif.heif_image_handle_release(handle);
    if (decoded.code) throw new Error(decoded.message);
    const plane = decoded.channels[0]!;
    const raw = { data: withoutPadding(plane, channels), width: plane.width, height: plane.height, channels } as const;
    heif.heif_image_release(decoded.image);
    return raw;
  } finally {
    heif.heif_context_free(context);
  }
}

type HeifError = { code?: object; message?: string };
type HeifPlane = { data: Uint8Array; width: number; height: number; stride: number };
type HeifPicture = HeifError & { image: heif_image; channels: HeifPlane[] };

/** Copies the pixels out of the wasm memory, which the next call may move, without the padding at the end of rows. */
function withoutPadding({ data, width, height, stride }: HeifPlane, channels: number): Uint8Array {
  const row = width * channels;
  const out = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) out.set(data.subarray(y * stride, y * stride + row), y * row);
  return out;
}

/**
 * A JPEG of the HEIC's main picture, upright and full size, with the HEIC's colour profile: what every later step reads
 * in place of the original. The same bytes always give the same JPEG.
 * @throws Failure photo.broken {reason}
 */
export async function jpegOfHeic(bytes: Uint8Array, icc: Uint8Array | null): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const { data, ...raw } = await decodeHeic(bytes).catch(asBroken);
  const jpeg = await sharp(data, { raw }).flatten({ background: '#fff' }).jpeg({ quality: WORK_QUALITY }).toBuffer();
  return icc ? withIcc(jpeg, icc) : jpeg;
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
