import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { publishingDesk } from '../fixtures/publishing.ts';

/** Pictures that the platform holds, as the bytes it received. */
async function received(dir: string) {
  const folder = join(dir, 'platform', 'images');
  return Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.received'))
      .map(async (name) => {
        const bytes = readFileSync(join(folder, name));
        return { bytes, ...(await sharp(bytes).metadata()) };
      }),
  );
}

test('a photo mended after it was listed goes up again, once, and the listing shows it', async () => {
  const { client, dir, product, publish, settle, listing } = await publishingDesk();
  const id = await product();
  await publish(id);
  await settle();
  expect(await received(dir)).toHaveLength(1);
  const [photo] = (await client.products.get({ id })).photos;
  await client.photos.setRecipe({ id: photo?.id ?? '', recipe: [{ op: 'crop', box: [0.1, 0, 0.8, 0.8] }] });
  expect((await listing(id))?.changed).toEqual(['photos']);
  await publish(id);
  await settle();
  const pictures = await received(dir);
  expect(new Set(pictures.map(({ width }) => width))).toEqual(new Set([1200, 960]));
  expect((await listing(id))?.changed).toEqual([]);
  expect((await listing(id))?.sent?.photos).toEqual([(await client.products.get({ id })).photos[0]?.look]);

  // Taken back: the first picture is still over there, and nothing is sent twice.
  await client.products.undo({ id });
  await publish(id);
  await settle();
  expect(await received(dir)).toHaveLength(2);
  expect((await listing(id))?.sent?.photos).toEqual([photo?.look]);
});

test('what leaves carries neither the place nor the name of anybody', async () => {
  const { client, dir, product, publish, settle } = await publishingDesk();
  const id = await product();
  const secret = await sharp({ create: { width: 1200, height: 1200, channels: 3, background: '#c8c0b0' } })
    .withExif({
      IFD0: { Artist: 'Nguyen Van Mau', Make: 'Phone' },
      IFD3: { GPSLatitude: '18/1 40/1 0/1', GPSLatitudeRef: 'N' },
    })
    .jpeg()
    .toBuffer();
  expect(secret.includes('Nguyen Van Mau')).toBe(true);
  await client.photos.add({ productId: id, files: [new File([Uint8Array.from(secret)], 'nhà tôi.jpg')] });
  await publish(id);
  await settle();
  const pictures = await received(dir);
  expect(pictures).toHaveLength(2);
  for (const { bytes, exif, xmp, iptc, format, space } of pictures) {
    expect({ exif, xmp, iptc, format, space }).toEqual({
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
      format: 'jpeg',
      space: 'srgb',
    });
    expect(bytes.includes('Nguyen')).toBe(false);
  }
});
