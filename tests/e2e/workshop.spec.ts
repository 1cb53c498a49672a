import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { drawPhoto } from '../fixtures/ready.ts';
import { button, visit } from './hands.ts';
import type { Desk } from './harness/desk.ts';
import { expect, test } from './harness/fixtures.ts';
import { houseOf } from './harness/house.ts';
import { strangers } from './strangers.ts';
import { en, vi } from './words.ts';

const good = () => drawPhoto(1);
/** Two stops too dark, as under a kitchen lamp. */
const dark = async () =>
  sharp(await drawPhoto(3))
    .linear(0.5)
    .jpeg({ quality: 92 })
    .toBuffer();
const blurred = async () =>
  sharp(await drawPhoto(6))
    .blur(9)
    .jpeg({ quality: 92 })
    .toBuffer();

/** A product with these photos, opened at the first of them. */
async function workshop(page: Page, desk: Desk, drawn: Record<string, Uint8Array>) {
  await page.getByRole('button', { name: vi('welcome.own.title') }).click();
  const house = await houseOf(page);
  await expect(button(page, vi('list.empty.add'))).toBeVisible();
  const { id } = await house.products.create({ name: 'Nước mắm Cửa Lò', ocopSet: 'S09' });
  const files = Object.entries(drawn).map(([name, bytes]) => new File([Uint8Array.from(bytes)], name));
  const { photos } = await house.photos.add({ productId: id, files });
  await visit(page, desk, `/product/${id}/photos/${photos[0]?.id ?? ''}`);
  await expect(place(page, 1, files.length)).toBeVisible();
  return { house, id, ids: photos.map((photo) => photo.id) };
}

const place = (page: Page, position: number, count: number) =>
  page.getByRole('heading', { level: 1, name: vi('product.photos.place', { position, count }) });
const done = (page: Page) => page.getByRole('region', { name: vi('workshop.done.title') }).getByRole('listitem');
const large = (page: Page, file: string) => page.getByRole('img', { name: new RegExp(`, ${file}$`) });

test('a dark photo is seen before and after, made lighter in one click, and taken back', async ({ page, desk }) => {
  const { house, id } = await workshop(page, desk, { 'tối.jpg': await dark() });
  await expect(large(page, 'tối.jpg')).toBeVisible();
  const offers = page.getByRole('region', { name: vi('workshop.offers.title') });
  const lighter = offers.getByRole('listitem').filter({ hasText: /Sáng thêm/ });
  await expect(lighter).toContainText('→');

  await test.step('before and after under a divider', async () => {
    await lighter.getByRole('button', { name: /^Xem trước/ }).click();
    const divider = page.getByRole('slider', { name: vi('workshop.compare.divider') });
    await expect(divider).toBeFocused();
    await expect(divider).toHaveAttribute('aria-valuenow', '50');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(divider).toHaveAttribute('aria-valuenow', '38');
    await page.keyboard.press('Escape');
    await expect(divider).toBeHidden();
  });

  await lighter.getByRole('button', { name: /^Dùng/ }).click();
  await expect(done(page)).toHaveText([/Sáng thêm/]);
  await expect.poll(async () => (await house.products.get({ id })).photos[0]?.recipe[0]?.op).toBe('expose');
  await expect(page.getByText(vi('workshop.verdict.mend'))).toBeHidden();

  await button(page, vi('app.undo')).click();
  await expect(done(page)).toHaveCount(0);
  await expect.poll(async () => (await house.products.get({ id })).photos[0]?.recipe).toEqual([]);
});

test('without a mouse: turned, cropped, straightened, put in another order, and the original again', async ({
  page,
  desk,
}) => {
  const { house, id, ids } = await workshop(page, desk, { 'một.jpg': await good(), 'hai.jpg': await drawPhoto(4) });
  const recipe = async () => (await house.products.get({ id })).photos[0]?.recipe ?? [];
  await page.keyboard.press('r');
  await expect(done(page)).toHaveCount(1);

  await button(page, vi('workshop.tools.crop')).press('Enter');
  await button(page, vi('workshop.crop.topLeft')).focus();
  for (let times = 0; times < 10; times += 1) await page.keyboard.press('ArrowRight');
  await button(page, vi('workshop.tools.use')).first().press('Enter');
  await expect(done(page)).toHaveText([
    vi('workshop.step.turn1'),
    vi('workshop.step.crop', { width: 90, height: 100 }),
  ]);

  await button(page, vi('workshop.tools.straighten')).press('Enter');
  await expect(page.getByRole('slider', { name: vi('workshop.tools.straighten') })).toBeFocused();
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight');
  await button(page, vi('workshop.tools.use')).first().press('Enter');
  await expect(done(page)).toHaveCount(3);
  await expect.poll(recipe).toEqual([
    { op: 'turn', quarters: 1 },
    { op: 'crop', box: [0.1, 0, 0.9, 1] },
    { op: 'straighten', degrees: 0.5 },
  ]);

  const turn = vi('workshop.step.turn1');
  await button(page, vi('workshop.done.later', { step: turn })).press('Enter');
  await expect.poll(async () => (await recipe()).map(({ op }) => op)).toEqual(['crop', 'turn', 'straighten']);
  await button(page, vi('workshop.done.out', { step: turn })).press('Enter');
  await expect.poll(async () => (await recipe()).map(({ op }) => op)).toEqual(['crop', 'straighten']);
  await button(page, vi('workshop.done.original')).press('Enter');
  await expect.poll(recipe).toEqual([]);

  await test.step('to the neighbour, and the photo itself to its place', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(place(page, 2, 2)).toBeVisible();
    await expect(large(page, 'hai.jpg')).toBeVisible();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(place(page, 1, 2)).toBeVisible();
    await expect(large(page, 'hai.jpg')).toBeVisible();
    await expect
      .poll(async () => (await house.products.get({ id })).photos.map((photo) => photo.id))
      .toEqual(ids.toReversed());
  });
});

test('one goes to 100 % and about in the picture, and sees the original for as long as a key is held', async ({
  page,
  desk,
}) => {
  await workshop(page, desk, { 'một.jpg': await good() });
  const now = page.getByLabel(vi('workshop.zoom.now'));
  await expect(now).not.toHaveText(vi('workshop.zoom.percent', { percent: 100 }));
  await page.keyboard.press('1');
  await expect(now).toHaveText(vi('workshop.zoom.percent', { percent: 100 }));
  const before = await large(page, 'một.jpg').boundingBox();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await large(page, 'một.jpg').boundingBox())?.y).toBeLessThan(before?.y ?? 0);
  await page.keyboard.press('0');
  await expect(now).not.toHaveText(vi('workshop.zoom.percent', { percent: 100 }));

  await page.keyboard.press('r');
  await expect(done(page)).toHaveCount(1);
  await page.keyboard.down('Space');
  await expect(page.getByRole('img', { name: vi('workshop.compare.original') })).toBeVisible();
  await page.keyboard.up('Space');
  await expect(page.getByRole('img', { name: vi('workshop.compare.original') })).toBeHidden();
});

test('all photos are mended at once, and what only a new picture helps is named', async ({ page, desk }) => {
  const { house, id } = await workshop(page, desk, {
    'tốt.jpg': await good(),
    'tối.jpg': await dark(),
    'mờ.jpg': await blurred(),
  });
  await button(page, vi('workshop.batch.mendAll')).click();
  const summary = page.getByRole('region', { name: vi('workshop.batch.summary') });
  await expect(summary).toContainText(/\d+ → \d+/);
  await expect(summary.getByRole('link').filter({ hasText: 'mờ.jpg' })).toBeVisible();
  const { photos } = await house.products.get({ id });
  expect(photos.find(({ fileName }) => fileName === 'tối.jpg')?.recipe.map(({ op }) => op)).toContain('expose');
  // All of it is one step back.
  await button(page, vi('app.undo')).click();
  await expect
    .poll(async () => (await house.products.get({ id })).photos.every(({ recipe }) => recipe.length === 0))
    .toBe(true);

  await summary.getByRole('link').filter({ hasText: 'mờ.jpg' }).click();
  await expect(large(page, 'mờ.jpg')).toBeVisible();
});

test('a photo that was taken anew is the one to look at; after the last one is gone, so is the workshop', async ({
  page,
  desk,
}) => {
  await workshop(page, desk, { 'mờ.jpg': await blurred() });
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('region', { name: vi('workshop.findings') })
    .getByRole('button', { name: new RegExp(`^${vi('fix.retake')}`) })
    .first()
    .click();
  await (await chooser).setFiles([{ name: 'nét.jpg', mimeType: '', buffer: Buffer.from(await good()) }]);
  await expect(large(page, 'nét.jpg')).toBeVisible();
  await expect(place(page, 1, 1)).toBeVisible();

  await page.keyboard.press('Delete');
  await expect(page.getByRole('heading', { name: vi('step.photos'), exact: true })).toBeVisible();
});

test('set to English, the workshop speaks no Vietnamese', async ({ page, desk }) => {
  const { house } = await workshop(page, desk, { 'dark.jpg': await dark(), 'blurred.jpg': await blurred() });
  await house.desk.setSettings({ language: 'en' });
  await expect(page.getByRole('region', { name: en('workshop.offers.title') })).toBeVisible();
  expect(await strangers(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: en('workshop.keys.title') })).toBeVisible();
  expect(await strangers(page)).toEqual([]);
});
