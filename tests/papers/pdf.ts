// PDFs and papers drawn for tests: small, of known pages, and spoilt in known ways.
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A4 in points of 1/72 inch. */
export const A4 = { width: 595, height: 842 };
export type PdfPage = { jpeg?: Uint8Array; width?: number; height?: number; text?: string };

const ascii = (text: string) => Buffer.from(text, 'latin1');

/** An object with a stream in it. */
export const stream = (dict: string, data: Uint8Array) =>
  Buffer.concat([ascii(`<<${dict}/Length ${data.length}>>\nstream\n`), data, ascii('\nendstream')]);

/** Objects numbered from 1 as a whole file: header, bodies, table, trailer. */
export function pdfOf(objects: Uint8Array[], trailer = ''): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [ascii('%PDF-1.7\n')];
  const starts: number[] = [];
  let at = parts[0]!.length;
  const put = (bytes: Uint8Array) => {
    parts.push(bytes);
    at += bytes.length;
  };
  objects.forEach((body, index) => {
    starts.push(at);
    put(Buffer.concat([ascii(`${index + 1} 0 obj\n`), body, ascii('\nendobj\n')]));
  });
  const table = at;
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  put(ascii(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  put(ascii(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF\n`));
  return Uint8Array.from(Buffer.concat(parts));
}

/** A PDF of pages: each a picture over the whole sheet, or drawn text. */
export async function drawPdf(pages: PdfPage[], trailer = ''): Promise<Uint8Array<ArrayBuffer>> {
  const objects: Uint8Array[] = [ascii('<</Type/Catalog/Pages 2 0 R>>'), ascii('')];
  const kids: string[] = [];
  for (const { jpeg, text = '', width = A4.width, height = A4.height } of pages) {
    const page = objects.length + 1;
    kids.push(`${page} 0 R`);
    const body = jpeg ? `q ${width} 0 0 ${height} 0 0 cm /I Do Q` : `BT /F 18 Tf 60 700 Td (${text}) Tj ET`;
    const resources = jpeg
      ? `/XObject<</I ${page + 2} 0 R>>`
      : '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>';
    objects.push(
      ascii(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${page + 1} 0 R/Resources<<${resources}>>>>`,
      ),
      stream('/Filter/FlateDecode', deflateSync(ascii(body))),
    );
    if (!jpeg) continue;
    const size = await sharp(jpeg).metadata();
    const colours = size.channels === 1 ? '/DeviceGray' : '/DeviceRGB';
    objects.push(
      stream(
        `/Type/XObject/Subtype/Image/Width ${size.width}/Height ${size.height}/ColorSpace${colours}/BitsPerComponent 8/Filter/DCTDecode`,
        jpeg,
      ),
    );
  }
  objects[1] = ascii(`<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]>>`);
  return pdfOf(objects, trailer);
}

export type Sheet = {
  /** Longer side of the picture in pixels. */
  side?: number;
  /** Gaussian blur in pixels. */
  blur?: number;
  /** Where the sheet lies in the picture, as shares of its sides: left, top, right, bottom; over an edge means cut off. */
  lies?: [number, number, number, number];
  ground?: string;
  paper?: string;
  seal?: boolean;
  /** How far the lines run, as shares of the sheet's width. */
  lines?: [number, number];
};

/** A certificate as a phone or a scanner sees it: lines of letters on a sheet, a red seal, on some ground. */
export async function drawSheet(sheet: Sheet = {}): Promise<Uint8Array> {
  const { side = 1754, blur = 0, lies = [0, 0, 1, 1], ground = '#6b5138', paper = '#fbfaf5', seal = true } = sheet;
  const { lines: [from, to] = [0.1, 0.9] } = sheet;
  const [height, width] = [side, Math.round(side / Math.SQRT2)];
  const [left, top, right, bottom] = [lies[0] * width, lies[1] * height, lies[2] * width, lies[3] * height];
  const [wide, high] = [right - left, bottom - top];
  const letter = high / 90;
  const rows = Array.from({ length: 34 }, (_, row) => {
    const words = 'Giấy chứng nhận sản phẩm OCOP hạng bốn sao của Ủy ban nhân dân tỉnh Nghệ An '.repeat(2);
    const [x, y] = [left + wide * from, top + high * (0.08 + row * 0.026)];
    return `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${letter * 1.35}" textLength="${wide * (to - from)}" lengthAdjust="spacingAndGlyphs" fill="#22201c">${words.slice(row, row + 70)}</text>`;
  });
  const stamp = `<circle cx="${left + wide * 0.7}" cy="${top + high * 0.82}" r="${wide * 0.1}" fill="none" stroke="#c0261f" stroke-width="${wide * 0.012}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${ground}"/>
    <rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${paper}"/>${rows.join('')}${seal ? stamp : ''}</svg>`;
  const drawn = sharp(Buffer.from(svg));
  return (blur > 0 ? drawn.blur(blur) : drawn).jpeg({ quality: 88 }).toBuffer();
}
