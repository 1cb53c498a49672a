import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { derive } from '../../../main/photos/edit/derive.ts';
import type { Profile } from '../../../main/photos/edit/profile.ts';
import { asSharp, type Drawing, pack, quarters, random } from '../draw.ts';
import { file } from '../folder.ts';

const inside = (maxSide: number, maxBytes = 2_000_000): Profile => ({ maxSide, maxBytes, square: false });
const squareOf = (maxSide: number, maxBytes = 2_000_000): Profile => ({ maxSide, maxBytes, square: true });
const saved = async (drawing: Drawing) => file('a.jpg', await asSharp(drawing).jpeg({ quality: 95 }).toBuffer());

/** Static on a television: nothing compresses worse. */
function staticNoise(width: number, height: number): Drawing {
  const next = random(3);
  return { width, height, data: Buffer.from(Array.from({ length: width * height * 3 }, () => next() * 256)) };
}

describe('what a platform gets', () => {
  it('fits into the side and the bytes asked for, and is never enlarged', async () => {
    const path = await saved(pack(1500, 1000));
    const fitted = await derive(path, [], inside(800));
    expect(fitted).toMatchObject({ width: 800, height: 533 });
    const small = await derive(await saved(pack(300, 200)), [], inside(800));
    expect(small).toMatchObject({ width: 300, height: 200 });
    const light = await derive(path, [], inside(800, 60_000));
    expect(light.bytes.length).toBeLessThanOrEqual(60_000);
    expect(light.bytes.length).toBeGreaterThan(48_000);
  });

  it('a square shows the whole product in the middle, white around it', async () => {
    const { bytes, width, height } = await derive(await saved(quarters(400, 200)), [], squareOf(300));
    expect([width, height]).toEqual([300, 300]);
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * 300 + x) * 3, (y * 300 + x) * 3 + 3)];
    for (const y of [5, 295]) for (const value of at(150, y)) expect(value).toBeGreaterThan(248);
    expect(at(50, 110)[0]).toBeGreaterThan(180);
    expect(at(250, 190)[2]).toBeLessThan(80);
  });

  it('becomes smaller rather than coarse when it would not fit otherwise', async () => {
    const { bytes, width } = await derive(await saved(staticNoise(600, 600)), [], inside(600, 60_000));
    expect(bytes.length).toBeLessThanOrEqual(60_000);
    expect(width).toBeLessThan(600);
  });

  it('does not tell where the house stands: no EXIF, no position, no owner', async () => {
    const bytes = await asSharp(pack(400, 300))
      .withExif({ IFD0: { Artist: 'Nguyễn Thị Hoa' }, IFD3: { GPSLatitude: '18/1 40/1 0/1', GPSLatitudeRef: 'N' } })
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const derived = await derive(file('a.jpg', bytes), [], inside(300));
    const meta = await sharp(derived.bytes).metadata();
    expect([meta.exif, meta.xmp, meta.iptc, meta.icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(meta).toMatchObject({ format: 'jpeg', space: 'srgb', channels: 3 });
    expect(Buffer.from(derived.bytes).includes('Hoa')).toBe(false);
  });

  it('tells nothing of its owner in any other place either: no XMP, no captions, no name of a colour profile', async () => {
    const packet =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="Nguyen Thi Hoa"/></rdf:RDF></x:xmpmeta>';
    const plain = await asSharp(pack(400, 300)).withXmp(packet).withIccProfile('p3').jpeg().toBuffer();
    // Captions (IPTC in Photoshop's segment) and a comment, as phones' editing programs write them.
    const caption = Buffer.concat([
      Buffer.from('Photoshop 3.0\x008BIM', 'latin1'),
      Buffer.from([0x04, 0x04, 0, 0, 0, 0, 0, 8, 0x1c, 2, 80, 0, 3]),
      Buffer.from('Hoa'),
    ]);
    const segment = (marker: number, body: Buffer): Buffer =>
      Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
    const bytes = Buffer.concat([
      plain.subarray(0, 2),
      segment(0xed, caption),
      segment(0xfe, Buffer.from('Hoa Farm, 18.6 N')),
      plain.subarray(2),
    ]);
    const before = await sharp(bytes).metadata();
    expect([before.xmp, before.iptc, before.icc].every((block) => block !== undefined)).toBe(true);
    for (const steps of [[], [{ op: 'expose' as const, gain: 1.2 }]]) {
      const derived = await derive(file('a.jpg', bytes), steps, inside(300));
      const meta = await sharp(derived.bytes).metadata();
      expect([meta.exif, meta.xmp, meta.iptc, meta.icc, meta.comments]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      for (const word of ['Hoa', 'adobe', '8BIM', 'ICC_PROFILE', 'Exif', 'Display P3', '18.6 N']) {
        expect(Buffer.from(derived.bytes).includes(word), word).toBe(false);
      }
    }
  });

  it('shows what the recipe made of the photo, and another recipe is another file', async () => {
    const path = await saved(quarters(400, 200));
    const derived = await derive(
      path,
      [
        { op: 'turn', quarters: 1 },
        { op: 'crop', box: [0, 0, 1, 0.5] },
      ],
      inside(300),
    );
    expect(derived).toMatchObject({ width: 200, height: 200 });
    const { data } = await sharp(derived.bytes).raw().toBuffer({ resolveWithObject: true });
    expect(data[(100 * 200 + 50) * 3 + 2]).toBeGreaterThan(150);
    expect((await derive(path, [], inside(300))).sha256).not.toBe(derived.sha256);
  });

  it('is the same file every time, so that a lost answer can be settled by its hash', async () => {
    const path = await saved(pack(900, 700));
    const made = squareOf(500, 70_000);
    const [once, again] = [await derive(path, [], made), await derive(path, [], made)];
    expect(again.sha256).toBe(once.sha256);
    expect(Buffer.from(again.bytes).equals(once.bytes)).toBe(true);
    expect((await derive(path, [], squareOf(501, 70_000))).sha256).not.toBe(once.sha256);
  });

  it('a transparent picture stands on white', async () => {
    const bytes = await sharp({ create: { width: 64, height: 64, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const derived = await derive(file('a.png', bytes), [], inside(64));
    expect([...(await sharp(derived.bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it('a profile that no picture can meet is called wrong instead of sending a stamp', async () => {
    await expect(derive(await saved(pack(600, 400)), [], inside(600, 200))).rejects.toThrow(RangeError);
  });
});
