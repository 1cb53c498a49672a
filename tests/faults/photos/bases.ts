// Small whole pictures in every format that is taken, with the parts in which decoders have had their faults: profiles, EXIF,
// palettes, interlacing, several pages, tiles.
import sharp from 'sharp';
import { asSharp, blank, quarters } from '../../photos/draw.ts';
import { heic } from '../../photos/intake/heic-box.ts';
import { gridHeic } from '../../photos/intake/heic-grid.ts';

const drawn = () => asSharp(quarters(72, 48));
const moving = async () =>
  sharp(await Promise.all([quarters(40, 24), blank(40, 24)].map((frame) => asSharp(frame).png().toBuffer())), {
    join: { animated: true },
  });

export async function bases(): Promise<Record<string, Buffer>> {
  const made = {
    jpeg: drawn()
      .jpeg({ quality: 80 })
      .withExif({ IFD0: { Make: 'Máy ảnh' } })
      .withIccProfile('p3')
      .withMetadata({ orientation: 6 }),
    'progressive jpeg': drawn().jpeg({ progressive: true }),
    'CMYK jpeg': drawn().toColourspace('cmyk').jpeg(),
    png: drawn().png(),
    'interlaced 16-bit png': drawn().toColourspace('rgb16').png({ progressive: true }),
    'palette png': drawn().png({ palette: true }),
    webp: drawn().webp(),
    'lossless webp': drawn().ensureAlpha(0.5).webp({ lossless: true }),
    'moving webp': (await moving()).webp(),
    gif: drawn().gif(),
    'moving gif': (await moving()).gif(),
    tiff: drawn().tiff({ compression: 'lzw' }),
    'tiled jpeg tiff': drawn().tiff({ compression: 'jpeg', tile: true, tileWidth: 32, tileHeight: 32 }),
    '16-bit tiff': drawn().toColourspace('rgb16').tiff({ compression: 'deflate', predictor: 'horizontal' }),
    avif: drawn().avif({ effort: 0 }),
    '10-bit avif': drawn().avif({ effort: 0, bitdepth: 10 }),
  };
  const names = Object.entries(made).map(async ([name, picture]) => [name, await picture.toBuffer()] as const);
  return {
    ...Object.fromEntries(await Promise.all(names)),
    heic: heic({ turns: 3, exif: 6 }),
    'tiled heic': gridHeic({ tile: 'small', width: 300, height: 200, turns: 1 }),
  };
}
