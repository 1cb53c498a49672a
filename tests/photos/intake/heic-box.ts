// Writes HEIC files around the one HEVC picture of tests/fixtures/drawn.heic (our own drawing: `quarters` with a white
// disc, 192 × 128), so that every way of saying "turned" can be tried without an encoder.
import { readFileSync } from 'node:fs';

const DRAWN = readFileSync(new URL('../../fixtures/drawn.heic', import.meta.url));

export const DRAWN_SIZE = { width: 192, height: 128 };

export interface HeicOptions {
  /** Quarter turns against the clock, as the container has them (irot). */
  turns?: 0 | 1 | 2 | 3;
  /** EXIF orientation, written beside as phones do. */
  exif?: number;
  /** Colour profile. */
  icc?: Uint8Array;
}

export const u8 = (...values: number[]): Buffer => Buffer.from(values);
export const u16 = (value: number): Buffer => u8(value >> 8, value & 255);
export const u32 = (value: number): Buffer => u8(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);

export function box(type: string, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
}

export const fullBox = (type: string, version: number, ...parts: Uint8Array[]): Buffer =>
  box(type, u8(version, 0, 0, 0), ...parts);

/** A box of a file, whole. */
export function boxOf(type: string, file: Buffer = DRAWN): Buffer {
  const at = file.indexOf(type, 0, 'latin1') - 4;
  return file.subarray(at, at + file.readUInt32BE(at));
}

function exifItem(orientation: number): Buffer {
  const tiff = [
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    u16(1),
    u16(0x0112),
    u16(3),
    u32(1),
    u16(orientation),
    u16(0),
  ];
  return Buffer.concat([u32(0), ...tiff, u32(0)]);
}

export function heic({ turns, exif, icc }: HeicOptions = {}): Buffer {
  const picture = boxOf('mdat').subarray(8);
  const items = [
    { id: 1, type: 'hvc1', bytes: picture },
    ...(exif === undefined ? [] : [{ id: 2, type: 'Exif', bytes: exifItem(exif) }]),
  ];
  const properties = [
    boxOf('hvcC'),
    fullBox('ispe', 0, u32(DRAWN_SIZE.width), u32(DRAWN_SIZE.height)),
    ...(icc ? [box('colr', Buffer.from('prof', 'latin1'), icc)] : []),
    ...(turns === undefined ? [] : [box('irot', u8(turns))]),
  ];
  // The top bit says "essential": a reader that does not know how to turn must not show the picture at all.
  const uses = properties.map((_, index) => (index + 1) | 0x80);
  const metaWith = (offset: number): Buffer => {
    let at = offset;
    const extents = items.map(({ id, bytes }) => {
      const entry = Buffer.concat([u16(id), u16(0), u16(1), u32(at), u32(bytes.length)]);
      at += bytes.length;
      return entry;
    });
    return fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, u32(0), Buffer.from('pict', 'latin1'), Buffer.alloc(13)),
      fullBox('pitm', 0, u16(1)),
      fullBox('iloc', 0, u8(0x44, 0), u16(items.length), ...extents),
      fullBox(
        'iinf',
        0,
        u16(items.length),
        ...items.map(({ id, type }) => fullBox('infe', 2, u16(id), u16(0), Buffer.from(`${type}\0`, 'latin1'))),
      ),
      ...(exif === undefined ? [] : [fullBox('iref', 0, box('cdsc', u16(2), u16(1), u16(1)))]),
      box('iprp', box('ipco', ...properties), fullBox('ipma', 0, u32(1), u16(1), u8(uses.length, ...uses))),
    );
  };
  const ftyp = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'));
  // Offsets have a fixed width, so the first draft has the final length.
  const start = ftyp.length + metaWith(0).length + 8;
  return Buffer.concat([ftyp, metaWith(start), box('mdat', ...items.map(({ bytes }) => bytes))]);
}
