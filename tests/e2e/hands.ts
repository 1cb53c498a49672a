// What a person's hands do again and again on these screens.
import type { Page } from '@playwright/test';
import type { Step } from '../../shared/model/finding.ts';
import { expect } from './harness/fixtures.ts';
import type { Desk } from './harness/desk.ts';
import { vi } from './words.ts';

export const field = (page: Page, name: string) => page.locator(`[id="field-${name}"]`);
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Types into fields by their own names, and leaves the last one. */
export async function fill(page: Page, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value);
  await page.keyboard.press('Tab');
}

/** Everything typed so far is on the disk. */
export const saved = (page: Page) => expect(page.getByText(vi('save.saved'), { exact: true })).toBeVisible();

/** An empty desk with its first product, opened. */
export async function ownDesk(page: Page) {
  await page.getByRole('button', { name: vi('welcome.own.title') }).click();
  await button(page, vi('list.empty.add')).click();
  await expect(field(page, 'name')).toBeVisible();
}

/** Goes to an address after the #, in the page as it is. */
export const visit = (page: Page, desk: Desk, route: string) => page.goto(`${new URL(desk.url).origin}/#${route}`);

/** The number of the product on screen. */
export const productOn = (page: Page) => /\/product\/([^/]+)/.exec(page.url())?.[1] ?? '';

export const step = (page: Page, name: Step) =>
  page
    .getByRole('navigation', { name: vi('product.path.label') })
    .getByRole('link', { name: vi(`step.${name}`) })
    .click();
