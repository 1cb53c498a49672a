import { inflateSync } from 'node:zlib';

/** One stroke of an outline, in font units with y upwards: M, L and Q as in SVG, Z closes. */
export type Stroke =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['Z'];

export interface Glyph {
  advance: number;
  strokes: Stroke[];
}

export interface Font {
  unitsPerEm: number;
  /** undefined when this file has no such letter; web fonts come cut into one file for each script. */
  glyph(codePoint: number): Glyph | undefined;
}

/** Tables of a WOFF 1.0 file (W3C Recommendation of 13/12/2012, sections 3–5): each one plain, or deflated by zlib. */
const tablesOf = (woff: Buffer) => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const tables = new Map<string, Buffer>();
  for (let at = 44, n = woff.readUInt16BE(12); n > 0; n--, at += 20) {
    const [offset, packed, full] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    tables.set(woff.toString('latin1', at, at + 4), packed < full ? inflateSync(bytes) : bytes);
  }
  return (tag: string) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`font table ${tag} is missing`);
    return table;
  };
};

/** Character map, format 4: segments of the basic plane, which holds all of Vietnamese. */
const characterMap = (cmap: Buffer) => {
  const map = new Map<number, number>();
  for (let i = 0, n = cmap.readUInt16BE(2); i < n; i++) {
    const at = cmap.readUInt32BE(8 + i * 8);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const twice = cmap.readUInt16BE(at + 6);
    for (let s = 0; s < twice; s += 2) {
      const end = cmap.readUInt16BE(at + 14 + s);
      const start = cmap.readUInt16BE(at + 16 + twice + s);
      const delta = cmap.readUInt16BE(at + 16 + 2 * twice + s);
      const rangeAt = at + 16 + 3 * twice + s;
      const range = cmap.readUInt16BE(rangeAt);
      for (let c = start; c <= end && c < 0xffff; c++) {
        const raw = range === 0 ? c : cmap.readUInt16BE(rangeAt + range + (c - start) * 2);
        const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
        if (glyph !== 0) map.set(c, glyph);
      }
    }
  }
  return map;
};

/** Reads the TrueType outlines of a WOFF font, so that text is drawn where the machine has no fonts at all. */
export const readFont = (woff: Uint8Array): Font => {
  const table = tablesOf(Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength));
  const [head, hhea, hmtx, loca, glyf] = [table('head'), table('hhea'), table('hmtx'), table('loca'), table('glyf')];
  const longOffsets = head.readInt16BE(50) === 1;
  const metrics = hhea.readUInt16BE(34);
  const glyphs = characterMap(table('cmap'));
  const offset = (id: number) => (longOffsets ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2);
  const bytesOf = (id: number) => glyf.subarray(offset(id), offset(id + 1));
  return {
    unitsPerEm: head.readUInt16BE(18),
    glyph(codePoint) {
      const id = glyphs.get(codePoint);
      if (id === undefined) return undefined;
      return { advance: hmtx.readUInt16BE(Math.min(id, metrics - 1) * 4), strokes: outline(id, bytesOf) };
    },
  };
};

const outline = (id: number, bytesOf: (id: number) => Buffer): Stroke[] => {
  const bytes = bytesOf(id);
  if (bytes.length === 0) return [];
  return bytes.readInt16BE(0) >= 0 ? simple(bytes) : composite(bytes, bytesOf);
};

/** A letter put together from others, as ấ is from a, ^ and ´. */
const composite = (bytes: Buffer, bytesOf: (id: number) => Buffer): Stroke[] => {
  const strokes: Stroke[] = [];
  let at = 10;
  for (let flags = 0x20; flags & 0x20;) {
    flags = bytes.readUInt16BE(at);
    const id = bytes.readUInt16BE(at + 2);
    const words = (flags & 1) !== 0;
    const dx = words ? bytes.readInt16BE(at + 4) : bytes.readInt8(at + 4);
    const dy = words ? bytes.readInt16BE(at + 6) : bytes.readInt8(at + 5);
    at += words ? 8 : 6;
    const fixed = () => bytes.readInt16BE((at += 2) - 2) / 0x4000;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 0x08) a = d = fixed();
    else if (flags & 0x40) [a, d] = [fixed(), fixed()];
    else if (flags & 0x80) [a, b, c, d] = [fixed(), fixed(), fixed(), fixed()];
    const move = (x: number, y: number) => [a * x + c * y + dx, b * x + d * y + dy] as const;
    for (const s of outline(id, bytesOf)) {
      if (s[0] === 'Z') strokes.push(s);
      else if (s[0] === 'Q') strokes.push(['Q', ...move(s[1], s[2]), ...move(s[3], s[4])]);
      else strokes.push([s[0], ...move(s[1], s[2])]);
    }
  }
  return strokes;
};

interface Point {
  x: number;
  y: number;
  on: boolean;
}

/** OpenType "glyf", simple glyph description: flags, then x, then y, each as differences. */
const simple = (bytes: Buffer): Stroke[] => {
  const contours = bytes.readInt16BE(0);
  const ends = Array.from({ length: contours }, (_, i) => bytes.readUInt16BE(10 + i * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + contours * 2;
  at += 2 + bytes.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = bytes.readUInt8(at++);
    const times = flag & 8 ? bytes.readUInt8(at++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  const coordinates = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? bytes.readUInt8(at++) : -bytes.readUInt8(at++);
      else if (!(flag & same)) value += bytes.readInt16BE((at += 2) - 2);
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = flags.map((flag, i): Point => ({ x: xs[i]!, y: ys[i]!, on: (flag & 1) !== 0 }));
  return ends.flatMap((end, i) => contour(points.slice(i === 0 ? 0 : ends[i - 1]! + 1, end + 1)));
};

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });

/** Quadratic splines where two control points in a row mean a point on the curve halfway between them. */
const contour = (points: Point[]): Stroke[] => {
  if (points.length === 0) return [];
  const first = points.findIndex((p) => p.on);
  const start = first >= 0 ? points[first]! : middle(points[0]!, points.at(-1)!);
  const rest = first >= 0 ? [...points.slice(first + 1), ...points.slice(0, first), start] : [...points, start];
  const strokes: Stroke[] = [['M', start.x, start.y]];
  let control: Point | null = null;
  for (const p of rest) {
    if (!p.on) {
      if (control) strokes.push(['Q', control.x, control.y, middle(control, p).x, middle(control, p).y]);
      control = p;
    } else {
      strokes.push(control ? ['Q', control.x, control.y, p.x, p.y] : ['L', p.x, p.y]);
      control = null;
    }
  }
  if (control) strokes.push(['Q', control.x, control.y, start.x, start.y]);
  return [...strokes, ['Z']];
};
