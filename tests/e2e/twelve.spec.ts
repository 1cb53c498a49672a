// Twelve photos as a phone gives them, from the drop to the bytes that the platform receives.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';
import { drawSample } from '../../main/training/sample/draw.ts';
import { sampleProducts } from '../../main/training/sample/products/index.ts';
import { button, visit } from './hands.ts';
import { expect } from './harness/fixtures.ts';
import { gatewayTest as test } from './harness/gateway.ts';
import { houseOf } from './harness/house.ts';
import { addReadyProduct } from './ready.ts';
import { vi } from './words.ts';

type PhoneFile = { name: string; bytes: Buffer };

/** Drawn, since nobody's kitchen belongs into a test: six fine ones, and six as they come. */
async function twelve(): Promise<PhoneFile[]> {
  const shots = sampleProducts('2026-11-25')
    .flatMap((product) => product.photos.map((photo) => ({ product, photo })))
    .filter(({ photo }) => !photo.fault)
    .slice(0, 9);
  const drawn = await Promise.all(shots.map(({ product, photo }) => drawSample(product, photo.role)));
  const [a, b, c, d, e, f, g, h, i] = drawn.map((bytes) => Buffer.from(bytes));
  const jpeg = (picture: Sharp) => picture.jpeg({ quality: 90 }).toBuffer();
  return [
    ...[a, b, c, d, e, f].map((bytes, index) => ({ name: `IMG_000${index + 1}.jpg`, bytes: bytes! })),
    // Held upright, written lying down, as every phone does it: only the tag says which way is up.
    {
      name: 'nằm ngang.jpg',
      bytes: await jpeg(sharp(g).rotate(270).withMetadata({ orientation: 6 })),
    },
    { name: 'tối.jpg', bytes: await jpeg(sharp(h).linear(0.22 ** (1 / 2.2), 0)) },
    { name: 'mờ.jpg', bytes: await jpeg(sharp(i).blur(9)) },
    { name: 'IMG_0010.HEIC', bytes: await readFile(new URL('../fixtures/drawn.heic', import.meta.url)) },
    { name: 'đứt giữa chừng.jpg', bytes: a!.subarray(0, 300) },
    { name: 'thư.jpg', bytes: Buffer.from('đây là chữ, không phải ảnh') },
  ];
}

/** Lets the files fall onto the place for them, all at once. */
async function drop(page: Page, files: PhoneFile[]) {
  const dataTransfer = await page.evaluateHandle(
    (list) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: 'image/jpeg' }));
      }
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  const place = page.locator('.mantine-Dropzone-root');
  await place.dispatchEvent('dragenter', { dataTransfer });
  await place.dispatchEvent('drop', { dataTransfer });
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('twelve photos fall in at once, are judged, mended together and put in order, and the platform gets what it asks for', async ({
  desk,
  page,
  gateway,
}) => {
  const files = await twelve();
  await page.getByRole('button', { name: vi('welcome.own.title') }).click();
  const house = await houseOf(page);
  const id = await addReadyProduct(page);
  const [first] = (await house.products.get({ id })).photos;
  await house.photos.remove({ id: first?.id ?? '' });
  const { host, partnerId, partnerKey, shopId, accessToken, refreshToken } = gateway.shopee;
  const secrets = { partnerKey, accessToken, refreshToken };
  await house.shops.connect({ platform: 'shopee', host, account: { partnerId, shopId }, secrets });
  await visit(page, desk, `/product/${id}/photos`);

  await drop(page, files);
  const views = page.getByRole('button', {
    name: new RegExp(vi('product.photos.view', { position: 0 }).replace('0', '\\d+')),
  });
  await expect(views).toHaveCount(10, { timeout: 60_000 });
  const refused = page.getByRole('alert').filter({ hasText: vi('product.photos.refused', { count: 2 }) });
  await expect(refused.getByRole('listitem')).toHaveText([
    vi('failure.photo.broken', { file: 'đứt giữa chừng.jpg' }),
    vi('failure.photo.not-a-photo', { file: 'thư.jpg' }),
  ]);
  await refused.getByRole('button', { name: vi('product.photos.dismiss') }).click();

  const photos = async () => (await house.products.get({ id })).photos;
  const named = async (name: string) => (await photos()).find((photo) => photo.fileName === name);
  const saidOf = async (name: string) => {
    const photo = await named(name);
    const { findings } = await house.checks.product({ id });
    return findings.filter(({ place }) => place.photoId === photo?.id).map(({ code }) => code);
  };
  expect(await saidOf('tối.jpg')).toContain('photo-dark');
  expect(await saidOf('mờ.jpg')).toContain('photo-blurred');
  const lying = await named('nằm ngang.jpg');
  const dark = await named('tối.jpg');

  await test.step('mended together', async () => {
    await views.first().click();
    await button(page, vi('workshop.batch.mendAll')).click();
    await expect(page.getByRole('region', { name: vi('workshop.batch.summary') })).toBeVisible({ timeout: 90_000 });
    expect((await named('tối.jpg'))?.recipe.map(({ op }) => op)).toContain('expose');
    expect(await saidOf('tối.jpg')).not.toContain('photo-dark');
    expect(await saidOf('mờ.jpg'), 'no machine makes a blurred photo sharp').toContain('photo-blurred');
    for (const photo of await photos())
      expect((await house.products.get({ id })).photos.find((each) => each.id === photo.id)?.sha256).toBe(photo.sha256);
  });

  await test.step('put in order', async () => {
    await button(page, vi('workshop.order.short')).click();
    await expect.poll(async () => (await house.photos.bestOrder({ id })).moved).toBe(false);
    expect((await photos())[0]?.id).not.toBe(lying?.id);
    expect((await photos()).at(0)?.fileName).not.toBe('mờ.jpg');
  });

  await visit(page, desk, `/product/${id}/platforms`);
  await button(page, vi('product.platforms.choose')).click();
  await button(page, vi('product.platforms.publish')).click();
  await expect
    .poll(async () => (await house.listings.list({ productId: id })).listings[0]?.state, { timeout: 90_000 })
    .toBe('live');

  const sent = (await house.listings.list({ productId: id })).listings[0]?.sent?.photos ?? [];
  const pictures = await gateway.pictures();
  expect(sent).toHaveLength(9);
  expect(pictures).toHaveLength(9);
  const wanted = await Promise.all(
    (await photos()).slice(0, 9).map(async (photo) => (await house.photos.versions({ id: photo.id })).versions[0]!),
  );
  expect(pictures.map(sha256).toSorted()).toEqual(wanted.map((version) => version.sha256).toSorted());
  for (const picture of pictures) {
    const { format, width, height, space, exif, xmp, iptc } = await sharp(picture).metadata();
    expect({ format, space, exif, xmp, iptc }).toEqual({ format: 'jpeg', space: 'srgb' });
    expect(width).toBe(height);
    expect(width).toBeLessThanOrEqual(1600);
    expect(picture.length).toBeLessThanOrEqual(1_000_000);
  }

  /** The picture that the platform received of a photo. */
  const receivedOf = async (photoId: string | undefined) => {
    const { versions } = await house.photos.versions({ id: photoId ?? '' });
    return pictures.find((picture) => sha256(picture) === versions[0]?.sha256);
  };
  const small = (picture: Buffer | undefined) =>
    sharp(picture).greyscale().resize(32, 32, { fit: 'fill' }).raw().toBuffer();
  const lightOf = (pixels: Buffer) => Math.max(...pixels);
  expect(lightOf(await small(await receivedOf(dark?.id)))).toBeGreaterThan(200);
  const [theirs, ours] = await Promise.all([
    small(await receivedOf(lying?.id)),
    small(await sharp(files[6]!.bytes).autoOrient().toBuffer()),
  ]);
  const apart = theirs.reduce((sum, value, at) => sum + Math.abs(value - ours[at]!), 0) / theirs.length;
  expect(apart, 'stands upright').toBeLessThan(12);
});
