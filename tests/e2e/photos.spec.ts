import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { drawPhoto } from '../fixtures/ready.ts';
import { button, field, ownDesk, step } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { vi } from './words.ts';

const drawn = async (shade: number) => sharp(await drawPhoto(shade));
const view = (page: Page, position: number) => button(page, vi('product.photos.view', { position }));
const views = (page: Page) =>
  page.getByRole('button', { name: new RegExp(vi('product.photos.view', { position: 0 }).replace('0', '\\d+')) });
const roleOf = (page: Page, position: number) =>
  page.getByRole('combobox', { name: vi('product.photos.roleOf', { position }) });

async function choose(page: Page, files: { name: string; buffer: Buffer }[]) {
  const chooser = page.waitForEvent('filechooser');
  await field(page, 'photos').click();
  await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType: '' })));
}

/** File names in the order of the photos, read in the workshop by its arrow keys. Every picture of it is there. */
async function namesInOrder(page: Page, count: number): Promise<string[]> {
  const names: string[] = [];
  await view(page, 1).click();
  const large = page.getByRole('img', { name: /^[^,]+, .+\.\w+$/ });
  for (let position = 1; position <= count; position += 1) {
    await expect(page.getByRole('heading', { name: vi('product.photos.place', { position, count }) })).toBeVisible();
    await expect.poll(() => large.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0);
    names.push(((await large.getAttribute('alt')) ?? '').replace(/^[^,]+, /, ''));
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
  return names;
}

const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>';

test('many files at once: what is a photo is in, and each that is none is named with its reason', async ({ page }) => {
  await ownDesk(page);
  await step(page, 'photos');
  await choose(page, [
    { name: 'rỗng.jpg', buffer: Buffer.alloc(0) },
    { name: 'mặt trước.jpg', buffer: Buffer.from(await drawPhoto(1)) },
    { name: 'hình vẽ.svg', buffer: Buffer.from(SVG) },
    { name: 'mặt sau.png', buffer: await (await drawn(3)).png().toBuffer() },
    { name: 'bên trong.webp', buffer: await (await drawn(6)).webp().toBuffer() },
    { name: 'ghi chú.jpg', buffer: Buffer.from('đây là chữ, không phải ảnh') },
    { name: 'IMG_0001.HEIC', buffer: await readFile(new URL('../fixtures/drawn.heic', import.meta.url)) },
  ]);
  await expect(views(page)).toHaveCount(4);
  const refused = page.getByRole('alert').filter({ hasText: vi('product.photos.refused', { count: 3 }) });
  await expect(refused.getByRole('listitem')).toHaveText([
    vi('failure.photo.empty', { file: 'rỗng.jpg' }),
    vi('failure.photo.svg', { file: 'hình vẽ.svg' }),
    vi('failure.photo.not-a-photo', { file: 'ghi chú.jpg' }),
  ]);
  await refused.getByRole('button', { name: vi('product.photos.dismiss') }).click();
  await expect(refused).toBeHidden();
  expect(await namesInOrder(page, 4)).toEqual(['mặt trước.jpg', 'mặt sau.png', 'bên trong.webp', 'IMG_0001.HEIC']);
});

test('photos are put in order by keyboard, given a kind, taken out and back, and pasted', async ({ page }) => {
  await ownDesk(page);
  await step(page, 'photos');
  await choose(
    page,
    await Promise.all(
      [1, 3, 6].map(async (shade) => ({ name: `${shade}.jpg`, buffer: Buffer.from(await drawPhoto(shade)) })),
    ),
  );
  await expect(views(page)).toHaveCount(3);

  await test.step('order', async () => {
    const told = (key: 'up' | 'over' | 'down', position: number) =>
      expect(
        page.getByRole('status').filter({ hasText: vi(`product.photos.dnd.${key}`, { position, count: 3 }) }),
      ).toBeAttached();
    await button(page, vi('product.photos.move', { position: 3 })).focus();
    await page.keyboard.press('Space');
    await told('over', 3);
    await page.keyboard.press('ArrowLeft');
    await told('over', 2);
    await page.keyboard.press('ArrowLeft');
    await told('over', 1);
    await page.keyboard.press('Space');
    await told('down', 1);
    expect(await namesInOrder(page, 3)).toEqual(['6.jpg', '1.jpg', '3.jpg']);
  });

  await test.step('kind', async () => {
    await roleOf(page, 1).click();
    await page.getByRole('option', { name: vi('role.inside') }).click();
    await expect(roleOf(page, 1)).toHaveValue(vi('role.inside'));
  });

  await page.reload();
  await expect(views(page)).toHaveCount(3);
  await expect(roleOf(page, 1)).toHaveValue(vi('role.inside'));
  expect(await namesInOrder(page, 3)).toEqual(['6.jpg', '1.jpg', '3.jpg']);

  await test.step('out and back', async () => {
    await button(page, vi('product.photos.remove', { position: 2 })).click();
    await expect(views(page)).toHaveCount(2);
    const said = page.getByRole('alert').filter({ hasText: vi('product.photos.removed') });
    await said.getByRole('button', { name: vi('app.undo') }).click();
    await expect(views(page)).toHaveCount(3);
    expect(await namesInOrder(page, 3)).toEqual(['6.jpg', '1.jpg', '3.jpg']);
  });

  await test.step('paste', async () => {
    const paste = async () =>
      page.evaluate(
        (bytes) => {
          const clipboardData = new DataTransfer();
          clipboardData.items.add(
            new File([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))], 'image.png', { type: 'image/png' }),
          );
          document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
        },
        (await (await drawn(8)).png().toBuffer()).toString('base64'),
      );
    await paste();
    await expect(views(page)).toHaveCount(4);
    // Pasted once more by mistake: it is said, and the photo is there once.
    await paste();
    await expect(page.getByText(vi('failure.photo.twice', { file: 'image.png' }))).toBeVisible();
    await expect(views(page)).toHaveCount(4);
  });
});
