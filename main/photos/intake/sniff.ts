import type { PhotoFormat } from '../../../shared/model/photo-metrics.ts';

/** What the first bytes say a file is. The name is never asked: phones and chat programs rename at will. */
export type Sniffed =
  | PhotoFormat
  | 'empty'
  | 'svg'
  | 'pdf'
  | 'bmp'
  | 'psd'
  | 'jpeg2000'
  | 'jpeg-xl'
  | 'raw'
  | 'video'
  | 'unknown';

/** So many first bytes are enough to tell, even an SVG behind a licence comment. */
export const SNIFF_BYTES = 4096;

const startsWith = (head: Uint8Array, bytes: readonly number[], at = 0): boolean =>
  bytes.every((byte, index) => head[at + index] === byte);

const ascii = (head: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...head.subarray(from, Math.min(to, head.length)));

/** Signatures at the first byte; `raw` are camera formats, some of them dressed as TIFF, hence before it. */
const SIGNATURES: readonly [Sniffed, readonly number[]][] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['raw', [0x49, 0x49, 0x2a, 0x00, 0x10, 0x00, 0x00, 0x00, 0x43, 0x52]],
  ['raw', [0x49, 0x49, 0x52, 0x4f]],
  ['raw', [0x49, 0x49, 0x55, 0x00]],
  ['raw', [0x46, 0x55, 0x4a, 0x49, 0x46, 0x49, 0x4c, 0x4d]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['tiff', [0x49, 0x49, 0x2b, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['psd', [0x38, 0x42, 0x50, 0x53]],
  ['jpeg2000', [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20]],
  ['jpeg2000', [0xff, 0x4f, 0xff, 0x51]],
  ['jpeg-xl', [0xff, 0x0a]],
  ['jpeg-xl', [0x00, 0x00, 0x00, 0x0c, 0x4a, 0x58, 0x4c, 0x20]],
  ['video', [0x1a, 0x45, 0xdf, 0xa3]],
];

const RIFF_KINDS: Record<string, Sniffed> = { WEBP: 'webp', 'AVI ': 'video' };

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
const AVIF_BRANDS = new Set(['avif', 'avis']);

/** The box at the start of every ISO file lists brands: one main, then those a reader may also rely on. */
function sniffIsoFile(head: Uint8Array): Sniffed | null {
  if (ascii(head, 4, 8) !== 'ftyp') return null;
  const length = Math.min(new DataView(head.buffer, head.byteOffset).getUint32(0), head.length);
  const brands = [ascii(head, 8, 12)];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(ascii(head, at, at + 4));
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) return 'heic';
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif';
  if (brands.includes('crx ')) return 'raw';
  // Still pictures whose codec is named only further inside, as the kind of an item.
  if (brands.includes('mif1')) return ascii(head, 0, head.length).includes('av01') ? 'avif' : 'heic';
  return 'video';
}

/** The first tag of a text, past byte-order mark, comments, <?xml …?> and <!DOCTYPE …>. */
function looksLikeSvg(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(head).trimStart();
  return /^(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(text);
}

/** Names a file by its first `SNIFF_BYTES` bytes (fewer when it is shorter). */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return 'empty';
  for (const [format, signature] of SIGNATURES) if (startsWith(head, signature)) return format;
  if (ascii(head, 0, 4) === 'RIFF') return RIFF_KINDS[ascii(head, 8, 12)] ?? 'unknown';
  // Two letters are too few: the size of the header behind them must fit as well.
  if (ascii(head, 0, 2) === 'BM' && head.length > 18 && [12, 40, 56, 108, 124].includes(head[14]!)) return 'bmp';
  return sniffIsoFile(head) ?? (looksLikeSvg(head) ? 'svg' : 'unknown');
}
