import type { Page } from '@playwright/test';
import { READY, drawPhoto } from '../fixtures/ready.ts';
import { button, field, fill, ownDesk, saved, step } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { vi } from './words.ts';

async function choose(page: Page, name: string, search: string, option: RegExp) {
  await field(page, name).fill(search);
  await page.getByRole('option', { name: option }).first().click();
}

async function factsAndPhotos(page: Page) {
  await ownDesk(page);
  await fill(page, { name: READY.product.name });
  await choose(page, 'ocopSet', 'nuoc mam', /nước mắm/i);
  await button(page, vi('product.facts.newProducer')).click();
  await fill(page, {
    'producer.name': READY.producer.name,
    'producer.phone': READY.producer.phone,
    'producer.hamlet': READY.producer.hamlet,
  });
  await choose(page, 'producer.communeCode', 'cua lo', /Cửa Lò/);
  await fill(page, { title: READY.product.title, description: READY.product.description });
  await saved(page);

  await step(page, 'photos');
  const chooser = page.waitForEvent('filechooser');
  await field(page, 'photos').click();
  await (
    await chooser
  ).setFiles([
    { name: 'mặt trước.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await drawPhoto(1)) },
    { name: 'mặt sau.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await drawPhoto(4)) },
    { name: 'hỏng.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('không phải ảnh') },
  ]);
  await expect(page.getByRole('button', { name: vi('product.photos.view', { position: 2 }) })).toBeVisible();
  // The broken one is named, and the others are in all the same.
  await expect(page.getByText('hỏng.jpg').first()).toBeVisible();
}

async function labelAndPapers(page: Page) {
  await step(page, 'label');
  await fill(page, Object.fromEntries(Object.entries(READY.label).map(([item, text]) => [`label.${item}`, text])));
  await saved(page);
  // The paper that keeps packed food from being sold is offered first.
  await step(page, 'papers');
  await button(page, vi('product.papers.add')).click();
  await page.locator('[id^="field-paper."][id$=".number"]').fill('01/MAU/2026');
  await page.keyboard.press('Tab');
  await saved(page);
  await step(page, 'price');
}

/** Fields of the only pack: their ids carry the row's own. */
async function price(page: Page) {
  const pack = (name: string) => page.locator(`[id^="field-variant."][id$=".${name}"]`);
  for (const [name, value] of Object.entries({
    name: READY.variant.name,
    price: '85k',
    stock: '20',
    weight: '800',
    length: '10',
    width: '10',
    height: '25',
  })) {
    await pack(name).fill(value);
  }
  await page.keyboard.press('Tab');
  await saved(page);
}

/** What a buyer sees on the practice platform. */
async function listings(page: Page, window: string): Promise<string[]> {
  const html = await (await page.request.get(window)).text();
  return [...html.matchAll(/class="name">([^<]*)</g)].map((found) => found[1] ?? '');
}

test('a product goes from a phone photo to one listing, offline first, and survives being killed on the way', async ({
  desk,
  page,
}) => {
  // Killed while sending, the desk waits, asks, and waits for the review: these pauses alone may take two minutes.
  test.setTimeout(300_000);
  await factsAndPhotos(page);
  const { hash } = new URL(page.url());
  await labelAndPapers(page);

  // The power goes while the price is being typed. What was said to be saved is there.
  await price(page);
  await desk.restart();
  await page.goto(desk.url);
  await page.goto(`${new URL(desk.url).origin}/${hash.replace(/\/(facts|photos)$/, '')}/price`);
  await expect(page.locator('input[value^="85.000"]')).toBeVisible();

  // A practice platform, and then no line to it: publishing is prepared without one.
  await page.goto(`${new URL(desk.url).origin}/#/shops`);
  await button(page, vi('practice.start')).click();
  const link = page.getByRole('link', { name: vi('practice.window') });
  await expect(link).toBeVisible({ timeout: 30_000 });
  const window = (await link.getAttribute('href')) ?? '';
  await button(page, vi('practice.stop')).click();
  await expect(button(page, vi('practice.start'))).toBeVisible();

  await page.goto(`${new URL(desk.url).origin}/${hash.replace(/\/(facts|photos)$/, '')}/platforms`);
  await button(page, vi('product.platforms.choose')).click();
  await button(page, vi('product.platforms.publish')).click();
  await page.goto(`${new URL(desk.url).origin}/#/outbox`);
  await expect(page.getByText(vi('errand.kind.create'))).toBeVisible();

  // The line comes back, the answer to the listing is lost, and the desk is killed before it can ask.
  await page.goto(`${new URL(desk.url).origin}/#/shops`);
  await button(page, vi('practice.start')).click();
  await expect(link).toBeVisible({ timeout: 30_000 });
  await page.request.post(`${window}faults`, {
    data: { cutAfter: { times: 1, path: 'product/add_item' } },
    headers: { origin: new URL(window).origin },
  });
  await page.goto(`${new URL(desk.url).origin}/#/outbox`);
  await button(page, vi('status.sendNow')).first().click();
  await expect.poll(() => listings(page, window), { timeout: 60_000 }).toHaveLength(1);
  await desk.restart();
  await page.goto(desk.url);
  await page.goto(`${new URL(desk.url).origin}/#/outbox`);
  await expect(page.getByText(vi('outbox.empty.title'))).toBeVisible({ timeout: 90_000 });

  expect(await listings(page, window)).toEqual([READY.product.title]);
  await page.goto(`${new URL(desk.url).origin}/#/`);
  await expect(page.getByText(vi('listing.state.live')).first()).toBeVisible({ timeout: 90_000 });
});
