import type { Locator, Page } from '@playwright/test';
import { READY } from '../fixtures/ready.ts';
import { button, field, saved } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { vi } from './words.ts';

/** More stops than this on one way, and nobody would go it. */
const MOST_STOPS = 25;

/** Goes from stop to stop until it is there. Every stop on the way has to be in sight. */
async function tabTo(page: Page, wanted: Locator) {
  await expect(wanted).toBeVisible();
  const focused = page.locator(':focus');
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    await expect(focused).toBeInViewport();
    if ((await focused.and(wanted).count()) > 0) return;
  }
  throw new Error(`Not reached within ${MOST_STOPS} stops: ${String(wanted)}`);
}

test('without a mouse: from the first screen to a product with its name and its set', async ({ page }) => {
  await tabTo(page, page.getByRole('button', { name: vi('welcome.own.title') }));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, vi('list.empty.add')));
  await page.keyboard.press('Enter');

  await tabTo(page, field(page, 'name'));
  // As fast as fingers go, past what was said of the empty name and is gone with the first Tab: no letter may get lost.
  await page.keyboard.type(READY.product.name);
  await page.keyboard.press('Tab');
  await page.keyboard.type('nuoc mam');
  await expect(page.getByRole('option', { name: vi('ocopSet.S09') })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field(page, 'ocopSet')).toHaveValue(vi('ocopSet.S09'));
  await page.keyboard.press('Tab');
  await page.keyboard.type('4-NA-12-2026');
  await page.keyboard.press('Tab');
  await expect(field(page, 'ocopCode')).toHaveValue('4-NA-12-2026');
  await expect(field(page, 'brand')).toBeFocused();
  await saved(page);
  await expect(page.getByRole('heading', { level: 1, name: READY.product.name })).toBeVisible();

  // And once more from a list that has something in it.
  await page.goBack();
  await tabTo(page, button(page, vi('list.add')).first());
  await page.keyboard.press('Enter');
  await tabTo(page, field(page, 'name'));
  await expect(field(page, 'name')).toHaveValue('');
});
