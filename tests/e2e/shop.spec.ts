import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Practice } from '../../main/practice/start.ts';
import { speak } from '../../main/practice/words/index.ts';
import { button, visit } from './hands.ts';
import { expect } from './harness/fixtures.ts';
import { gatewayTest as test } from './harness/gateway.ts';
import { vi } from './words.ts';

const onPlatform = speak('vi');
/** Where the platform sends the owner back to: a page of another machine, which no walk reaches. */
const BACK = /open\.shopee\.com/;
const WRONG_KEY = 'f'.repeat(64);

async function typeKeys(page: Page, { host, partnerId }: Practice['shopee'], key: string) {
  await page.getByLabel(vi('shop.account.partnerId')).fill(String(partnerId));
  await page.getByLabel(vi('shop.form.partnerKey')).fill(key);
  await page.getByLabel(vi('shop.host')).fill(host);
}

/** The consent page of the platform, opened from the form. */
async function consentPage(page: Page) {
  const opened = page.context().waitForEvent('page');
  await button(page, vi('shop.form.consent')).click();
  return opened;
}

/** Of the shop that was connected by hand. */
const card = (page: Page) => page.locator('section').filter({ has: button(page, vi('shop.disconnect')) });

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('an office connects a shop by its own key, and the key is never seen again', async ({
  desk,
  page,
  watch,
  gateway,
}) => {
  watch.allow(BACK);
  // The refused sign-in, which the browser notes too.
  watch.allow(/status of 422 .*shops\/connect/);
  const { partnerKey, shopId } = gateway.shopee;
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    // The stream of changes never ends, and names nothing but what has changed.
    if (!response.url().endsWith('/desk/events')) answers.push(response.text().catch(() => ''));
  });

  await page.getByRole('button', { name: vi('welcome.own.title') }).click();
  await visit(page, desk, '/shops');

  // The owner agrees on the platform's page. Where it leads back to cannot be reached, and its address is enough.
  await button(page, vi('shop.connect')).click();
  await typeKeys(page, gateway.shopee, partnerKey);
  const popup = await consentPage(page);
  await expect(popup.getByRole('heading', { name: onPlatform('consentTitle') })).toBeVisible();
  const back = page.context().waitForEvent('request', (request) => BACK.test(request.url()));
  await popup.getByRole('button', { name: onPlatform('allow'), exact: true }).click();
  const address = (await back).url();
  await popup.close();
  await page.getByLabel(vi('shop.form.answer')).fill(address);

  // With a key that is not the office's: a sentence, and nothing typed is lost.
  await page.getByLabel(vi('shop.form.partnerKey')).fill(WRONG_KEY);
  await button(page, vi('shop.form.connect')).click();
  await expect(page.getByText(vi('platform.shopee.error_sign'))).toBeVisible();
  await expect(card(page)).toBeHidden();
  await expect(page.getByLabel(vi('shop.form.answer'))).toHaveValue(address);

  await page.getByLabel(vi('shop.form.partnerKey')).fill(partnerKey);
  await button(page, vi('shop.form.connect')).click();
  await expect(page.getByText(vi('shop.connected'))).toBeVisible();
  await expect(card(page).getByText(vi('shop.signIn.fine'))).toBeVisible();
  await expect(card(page).getByText(String(shopId))).toBeVisible();

  await page.reload();
  await expect(card(page)).toBeVisible();
  expect(await page.content()).not.toContain(partnerKey);
  for (const answer of await Promise.all(answers)) expect(answer).not.toContain(partnerKey);
  const files = await filesBelow(dirname(desk.data));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect((await readFile(file)).includes(partnerKey), file).toBe(false);
  expect(desk.log).not.toContain(partnerKey);
});

test('a shop is connected by the bare code too, and what is disconnected can come back', async ({
  desk,
  page,
  gateway,
}) => {
  const { partnerKey, shopId } = gateway.shopee;
  await page.getByRole('button', { name: vi('welcome.own.title') }).click();
  await visit(page, desk, '/shops');

  for (const time of ['first', 'again']) {
    await test.step(time, async () => {
      await button(page, vi('shop.connect')).click();
      await typeKeys(page, gateway.shopee, partnerKey);
      const popup = await consentPage(page);
      await popup.getByRole('button', { name: onPlatform('allowHere'), exact: true }).click();
      const code = await popup.locator('#code').textContent();
      await popup.close();
      await page.getByLabel(vi('shop.form.answer')).fill(` ${code} `);
      await page.getByLabel(vi('shop.account.shopId')).fill(String(shopId));
      await button(page, vi('shop.form.connect')).click();
      await expect(card(page)).toBeVisible();
      await card(page)
        .getByRole('button', { name: vi('shop.disconnect') })
        .click();
      await expect(page.getByText(vi('shop.disconnected')).last()).toBeVisible();
      await expect(card(page)).toBeHidden();
    });
  }
});
