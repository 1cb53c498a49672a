// Writes HEIC files as phones do: a grid of tiles. All tiles are one and the same HEVC picture, so that a photo of any size
// comes out of a few kilobytes and can be decoded tile by tile.
import { readFileSync } from 'node:fs';
import { box, boxOf, DRAWN_SIZE, fullBox, u16, u32, u8 } from './heic-box.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

/** `small` is the drawn picture of heic-box.ts, `phone` one of 512 × 512 as phones write them. */
const TILES = {
  small: { file: fixture('drawn.heic'), ...DRAWN_SIZE },
  phone: { file: fixture('drawn-tile.heic'), width: 512, height: 512 },
};

export interface GridOptions {
  tile: keyof typeof TILES;
  width: number;
  height: number;
  /** Quarter turns against the clock (irot), then a mirror (imir): 0 turns it upside down, 1 left and right. */
  turns?: 0 | 1 | 2 | 3;
  mirror?: 0 | 1;
  /** So many last tiles point behind the end of the file. */
  missing?: number;
}

export function gridHeic({ tile, width, height, turns, mirror, missing = 0 }: GridOptions): Buffer {
  const { file, ...size } = TILES[tile];
  const picture = boxOf('mdat', file).subarray(8);
  const [columns, rows] = [Math.ceil(width / size.width), Math.ceil(height / size.height)];
  const tiles = Array.from({ length: columns * rows }, (_, index) => index + 2);
  const descriptor = Buffer.concat([u8(0, 1, rows - 1, columns - 1), u32(width), u32(height)]);
  const ispe = (w: number, h: number): Buffer => fullBox('ispe', 0, u32(w), u32(h));
  const turned = [
    ...(turns === undefined ? [] : [box('irot', u8(turns))]),
    ...(mirror === undefined ? [] : [box('imir', u8(mirror))]),
  ];
  const properties = [boxOf('hvcC', file), ispe(size.width, size.height), ispe(width, height), ...turned];
  const essential = (index: number): number => index | 0x80;
  const item = (id: number, at: number, length: number): Buffer =>
    Buffer.concat([u16(id), u16(0), u16(1), u32(at), u32(length)]);
  const info = (id: number, type: string): Buffer =>
    fullBox('infe', 2, u16(id), u16(0), Buffer.from(`${type}\0`, 'latin1'));
  const metaWith = (offset: number): Buffer => {
    const first = offset + descriptor.length;
    const gone = tiles.length - missing;
    return fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, u32(0), Buffer.from('pict', 'latin1'), Buffer.alloc(13)),
      fullBox('pitm', 0, u16(1)),
      fullBox(
        'iloc',
        0,
        u8(0x44, 0),
        u16(tiles.length + 1),
        item(1, offset, descriptor.length),
        ...tiles.map((id, index) => item(id, index < gone ? first : first + picture.length, picture.length)),
      ),
      fullBox('iinf', 0, u16(tiles.length + 1), info(1, 'grid'), ...tiles.map((id) => info(id, 'hvc1'))),
      fullBox('iref', 0, box('dimg', u16(1), u16(tiles.length), ...tiles.map(u16))),
      box(
        'iprp',
        box('ipco', ...properties),
        fullBox(
          'ipma',
          0,
          u32(tiles.length + 1),
          u16(1),
          u8(1 + turned.length, ...[3, ...turned.map((_, index) => index + 4)].map(essential)),
          ...tiles.map((id) => Buffer.concat([u16(id), u8(2, essential(1), essential(2))])),
        ),
      ),
    );
  };
  const ftyp = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'));
  const start = ftyp.length + metaWith(0).length + 8;
  const whole = Buffer.concat([ftyp, metaWith(start), box('mdat', descriptor, picture)]);
  // A last box that promises more than there is, as of a file that was cut off.
  if (missing > 0) whole.writeUInt32BE(8 + descriptor.length + 2 * picture.length, start - 8);
  return whole;
}
