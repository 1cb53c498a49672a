import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { connect } from '../../main/store/open.ts';
import { field, ownDesk, saved } from './hands.ts';
import { Desk } from './harness/desk.ts';
import { browserTest, expect, test } from './harness/fixtures.ts';
import { en, vi } from './words.ts';

const row = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('the sample desk shows twelve products at once, found without accents, in both languages', async ({ page }) => {
  await page.getByRole('button', { name: vi('welcome.sample.title') }).click();
  // The facts are there while the pictures are still being drawn.
  await expect(row(page, 'Nước mắm Cửa Lò 40°N')).toBeVisible({ timeout: 60_000 });
  await page.getByLabel(vi('list.search.label')).fill('nuoc mam');
  await expect(page.locator('a[data-product]')).toHaveCount(2);
  await page.getByLabel(vi('list.search.label')).fill('');

  await page.getByRole('link', { name: vi('settings.title') }).click();
  await page.getByText(vi('settings.languages.en'), { exact: true }).first().click();
  await expect(page.getByRole('heading', { name: en('settings.title') })).toBeVisible();
  await page.getByRole('link', { name: en('list.title') }).click();
  await expect(page.getByRole('heading', { name: en('list.title') })).toBeVisible();
});

test('what was typed a moment before the tab is closed is there when it is opened again', async ({
  desk,
  page,
  context,
}) => {
  await ownDesk(page);
  await field(page, 'name').pressSequentially('Nhút Thanh Chương', { delay: 15 });
  await page.close();
  const again = await context.newPage();
  await again.goto(`${new URL(desk.url).origin}/#/`);
  await expect(row(again, 'Nhút Thanh Chương')).toBeVisible();
});

test('undo takes back what was typed, and the bin gives a product back', async ({ desk, page }) => {
  await ownDesk(page);
  await field(page, 'name').fill('Giò bê');
  await page.keyboard.press('Tab');
  await field(page, 'brand').fill('Nhãn gõ nhầm');
  await page.keyboard.press('Tab');
  await saved(page);
  await page
    .getByRole('button', { name: vi('app.undo'), exact: true })
    .first()
    .click();
  await expect(field(page, 'brand')).toHaveValue('');
  await expect(field(page, 'name')).toHaveValue('Giò bê');

  await page.goto(`${new URL(desk.url).origin}/#/`);
  await page.getByRole('button', { name: vi('list.more', { name: 'Giò bê' }) }).click();
  await page.getByRole('menuitem', { name: vi('list.bin') }).click();
  await expect(row(page, 'Giò bê')).toBeHidden();
  await page.goto(`${new URL(desk.url).origin}/#/bin`);
  await page.getByRole('button', { name: vi('bin.bringBackOf', { name: 'Giò bê' }) }).click();
  await page.goto(`${new URL(desk.url).origin}/#/`);
  await expect(row(page, 'Giò bê')).toBeVisible();
});

test('a change made from another page of the same desk is on screen without asking', async ({
  desk,
  page,
  context,
}) => {
  await ownDesk(page);
  await field(page, 'name').fill('Cam Minh Thành');
  await page.keyboard.press('Tab');
  const other = await context.newPage();
  await other.goto(`${new URL(desk.url).origin}/#/`);
  await expect(row(other, 'Cam Minh Thành')).toBeVisible();
  await field(page, 'name').fill('Cam Yên Thành');
  await page.keyboard.press('Tab');
  await expect(row(other, 'Cam Yên Thành')).toBeVisible();
});

/** A desk on a folder that a test has prepared, in a browser of its own. */
async function opened(page: Page, prepare: (database: string) => void) {
  const place = await mkdtemp(join(tmpdir(), 'bàn hỏng '));
  const desk = new Desk(join(place, 'dữ liệu'));
  await desk.start();
  await page.goto(desk.url);
  await ownDesk(page);
  await field(page, 'name').fill('Trước khi hỏng');
  await page.keyboard.press('Tab');
  await saved(page);
  await page.goto(`${new URL(desk.url).origin}/#/settings`);
  await page.getByRole('button', { name: vi('backup.now') }).click();
  await expect(page.getByText(vi('backup.made'))).toBeVisible();
  await desk.stop();
  prepare(join(desk.data, 'len-san.db'));
  await desk.start();
  await page.goto(desk.url);
  return {
    async close() {
      await desk.kill();
      await rm(place, { recursive: true, force: true });
    },
  };
}

browserTest('data of a newer app is left alone, and a screen says so', async ({ page }) => {
  const { close } = await opened(page, (database) => {
    const db = connect(database);
    db.pragma('user_version = 9999');
    db.close();
  });
  await expect(page.getByRole('heading', { name: vi('desk.newer.title') })).toBeVisible();
  await close();
});

browserTest('damaged data is told, and a backup brings the desk back', async ({ page }) => {
  const { close } = await opened(page, (database) => writeFileSync(database, Buffer.alloc(40_000, 7)));
  await expect(page.getByRole('heading', { name: vi('desk.damaged.title') })).toBeVisible();
  await page
    .getByRole('button', { name: vi('backup.restore') })
    .first()
    .click();
  await expect(row(page, 'Trước khi hỏng')).toBeVisible();
  await close();
});
