import sharp from 'sharp';
import { fit, wrap, write } from './art/letters.ts';
import { box, frame, sheet, stars } from './art/sheet.ts';
import { printed } from './sample.ts';
import type { PaperFacts } from './sample.ts';

const WIDTH = 1000;
const HEIGHT = 1414;
/** Dots an inch at which the drawing's 72 become 1250 × 1768 pixels: 150 on A4, as a scanner would give. */
const DENSITY = 90;

/** What is written on the sheet: first the word, then what the paper says; lines with nothing to say are left out. */
const lines = (paper: PaperFacts) =>
  [
    ['Sản phẩm', paper.nameOnPaper],
    ['Chủ thể', paper.makerOnPaper],
    ['Số', paper.number],
    ['Nơi cấp', paper.issuer],
    ['Ngày cấp', paper.issuedOn && printed(paper.issuedOn)],
    ['Có giá trị đến', paper.expiresOn && printed(paper.expiresOn)],
  ].filter((line): line is [string, string] => Boolean(line[1]));

/**
 * A sheet in the place of a scanned OCOP certificate, 1250 × 1768 JPEG. It has no arms, seal or signature, and "MẪU" lies
 * across it: it shows where a scan belongs and can be taken for no real paper.
 */
export const drawScan = (paper: PaperFacts): Promise<Uint8Array> => {
  const [ink, pale] = ['#3a2f25', '#c9a15a'];
  const middle = WIDTH / 2;
  const centre = (text: string, y: number, size: number, weight: 400 | 700, fill = ink) =>
    write(text, middle, y, { ...fit(text, WIDTH * 0.78, { size, weight }), fill, anchor: 'middle' });
  const parts = [
    box(0, 0, WIDTH, HEIGHT, '#f8f3e6'),
    frame(46, 46, WIDTH - 92, HEIGHT - 92, pale, 7, 12),
    frame(62, 62, WIDTH - 124, HEIGHT - 124, pale, 2, 8),
    `<g transform="rotate(-38 ${middle} ${HEIGHT / 2})">${write('MẪU', middle, HEIGHT / 2 + 130, { size: 400, weight: 700, fill: '#ecdfc4', anchor: 'middle' })}</g>`,
    centre('GIẤY CHỨNG NHẬN', 300, 76, 700),
    centre('sản phẩm OCOP', 370, 44, 400),
    stars(paper.stars ?? 0, middle, 450, 62, '#c8942a'),
  ];
  let y = 600;
  for (const [word, text] of lines(paper)) {
    parts.push(write(word, 150, y, { size: 30, fill: '#8a7a62' }));
    for (const line of wrap(text, WIDTH - 570, { size: 36, weight: 700 })) {
      parts.push(write(line, 420, y, { size: 36, weight: 700, fill: ink }));
      y += 50;
    }
    y += 30;
  }
  parts.push(centre('Hình vẽ để học, không phải giấy thật', HEIGHT - 150, 32, 400, '#8a7a62'));
  return sharp(Buffer.from(sheet(WIDTH, HEIGHT, parts)), { density: DENSITY })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82 })
    .toBuffer();
};
