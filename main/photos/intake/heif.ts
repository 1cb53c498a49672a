// libheif's C functions as far as intake needs them. The package's own JavaScript class decodes whole pictures only, and
// prints its errors on standard output; the functions beneath it decode tile by tile.
import type { MainModule } from 'libheif-js/libheif-wasm/libheif.js';
import type { Turn } from './upright-rows.ts';

// Of heif_image.h and heif_properties.h, libheif 1.23.
const COLORSPACE_RGB = 1;
const CHROMA_RGB = 10;
const CHROMA_RGBA = 11;
const CHANNEL_INTERLEAVED = 10;
const ROTATION = 0x69726f74; // irot
const MIRROR = 0x696d6972; // imir
/** Bytes that hold any of the small structures below. */
const ROOM = 256;

/** Bytes of memory that one picture may take inside the decoder; a picture that a phone made takes less than half. */
const MEMORY = 220_000_000n;
/** Parts of one file: 108 megapixels in tiles of 512 pixels are 425. */
const ITEMS = 2_000;

/** A piece of a picture, seen in the decoder's own memory: valid until the next call. */
export interface Piece {
  width: number;
  height: number;
  channels: 3 | 4;
  row(y: number): Uint8Array;
}

export interface HeifPicture {
  /** Size as shown, after every turn. */
  width: number;
  height: number;
  alpha: boolean;
  /** Null where a part is cut away by the container: then only the whole can be had. */
  turns: Turn[] | null;
  /** Stored size, before any turn, and its tiles: one for a picture without a grid. */
  stored: { width: number; height: number; columns: number; rows: number; tileWidth: number; tileHeight: number };
  /** Decodes one tile as stored. @throws Error with libheif's words */
  tile<T>(column: number, row: number, seen: (piece: Piece) => T): T;
  /** Decodes the whole picture, turned. @throws Error with libheif's words */
  whole<T>(seen: (piece: Piece) => T): T;
}

/** Opens a file's main picture for as long as `work` takes. @throws Error with libheif's words */
export async function withHeif<T>(bytes: Uint8Array, work: (picture: HeifPicture) => Promise<T>): Promise<T> {
  const { default: heif } = await import('libheif-js/wasm-bundle.js');
  const [room, file, context] = [heif._malloc(ROOM), heif._malloc(bytes.length), heif._heif_context_alloc()];
  let handle = 0;
  try {
    memoryOf(heif).set(bytes, file);
    limit(heif, heif._heif_context_get_security_limits(context));
    heif._heif_context_read_from_memory_without_copy(room, context, file, bytes.length, 0);
    mustBeFine(heif, room);
    heif._heif_context_get_primary_image_handle(room, context, room + 16);
    mustBeFine(heif, room);
    handle = viewOf(heif).getUint32(room + 16, true);
    return await work(pictureOf(heif, context, handle, room));
  } finally {
    if (handle) heif._heif_image_handle_release(handle);
    heif._heif_context_free(context);
    heif._free(file);
    heif._free(room);
  }
}

const memoryOf = (heif: MainModule): Uint8Array => heif.HEAPU8 as Uint8Array;
/** Made anew for each use: the memory moves when it grows. */
const viewOf = (heif: MainModule): DataView => new DataView(memoryOf(heif).buffer);

/** Reads a heif_error: code, sub-code, address of the words. */
function mustBeFine(heif: MainModule, error: number): void {
  const view = viewOf(heif);
  if (view.getUint32(error, true) === 0) return;
  const words = view.getUint32(error + 8, true);
  const memory = memoryOf(heif);
  throw new Error(new TextDecoder().decode(memory.slice(words, memory.indexOf(0, words))));
}

/** Writes into a heif_security_limits (version 4). */
function limit(heif: MainModule, limits: number): void {
  const view = viewOf(heif);
  view.setUint32(limits + 28, ITEMS, true);
  view.setBigUint64(limits + 40, MEMORY, true);
  view.setBigUint64(limits + 64, MEMORY, true);
}

function pictureOf(heif: MainModule, context: number, handle: number, room: number): HeifPicture {
  const alpha = heif._heif_image_handle_has_alpha_channel(handle) !== 0;
  // heif_image_tiling: version, columns, rows, width and height of a tile, width and height of the picture.
  heif._heif_image_handle_get_image_tiling(room, handle, 0, room + 16);
  mustBeFine(heif, room);
  const view = viewOf(heif);
  const [columns = 1, rows = 1, tileWidth = 0, tileHeight = 0, width = 0, height = 0] = [4, 8, 12, 16, 20, 24].map(
    (at) => view.getUint32(room + 16 + at, true),
  );
  // heif_decoding_options: version, ignore_transformations.
  const asStored = heif._heif_decoding_options_alloc();
  memoryOf(heif)[asStored + 1] = 1;

  function piece<T>(channels: 3 | 4, seen: (piece: Piece) => T): T {
    mustBeFine(heif, room);
    const image = viewOf(heif).getUint32(room + 16, true);
    try {
      const start = heif._heif_image_get_plane_readonly2(image, CHANNEL_INTERLEAVED, room);
      const stride = viewOf(heif).getUint32(room, true);
      if (start === 0) throw new Error('no pixels');
      const memory = memoryOf(heif);
      const [w, h] = [
        heif._heif_image_get_width(image, CHANNEL_INTERLEAVED),
        heif._heif_image_get_height(image, CHANNEL_INTERLEAVED),
      ];
      const row = (y: number) => memory.subarray(start + y * stride, start + y * stride + w * channels);
      return seen({ width: w, height: h, channels, row });
    } finally {
      heif._heif_image_release(image);
    }
  }

  return {
    width: heif._heif_image_handle_get_width(handle),
    height: heif._heif_image_handle_get_height(handle),
    alpha,
    turns: turnsOf(heif, context, heif._heif_image_handle_get_item_id(handle), room),
    stored: { width, height, columns, rows, tileWidth, tileHeight },
    tile(column, row, seen) {
      heif._heif_image_handle_decode_image_tile(
        room,
        handle,
        room + 16,
        COLORSPACE_RGB,
        CHROMA_RGB,
        asStored,
        column,
        row,
      );
      return piece(3, seen);
    },
    whole(seen) {
      heif._heif_decode_image(room, handle, room + 16, COLORSPACE_RGB, alpha ? CHROMA_RGBA : CHROMA_RGB, 0);
      return piece(alpha ? 4 : 3, seen);
    },
  };
}

/** What the container does to the stored picture, in its order (irot, imir); null when it also cuts (clap). */
function turnsOf(heif: MainModule, context: number, item: number, room: number): Turn[] | null {
  const count = heif._heif_item_get_transformation_properties(context, item, room, ROOM / 4);
  const view = viewOf(heif);
  const properties = Array.from({ length: count }, (_, at) => view.getUint32(room + at * 4, true));
  const turns: Turn[] = [];
  for (const property of properties) {
    const type = heif._heif_item_get_property_type(context, item, property);
    if (type === ROTATION) {
      const degrees = heif._heif_item_get_property_transform_rotation_ccw(context, item, property);
      const turn = ({ 90: 'quarter-left', 180: 'half', 270: 'quarter-right' } as const)[degrees];
      if (turn) turns.push(turn);
    } else if (type === MIRROR) {
      const upsideDown = heif._heif_item_get_property_transform_mirror(context, item, property) === 0;
      turns.push(upsideDown ? 'mirror-top-bottom' : 'mirror-left-right');
    } else return null;
  }
  return turns;
}
