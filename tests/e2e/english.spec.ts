import type { Page } from '@playwright/test';
import { STEPS } from '../../shared/model/finding.ts';
import { drawPhoto } from '../fixtures/ready.ts';
import { button, visit } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { houseOf } from './harness/house.ts';
import { strangers } from './strangers.ts';
import { en, vi } from './words.ts';

/** A product of an own desk, in letters that no Vietnamese word of ours is made of; with enough wrong to be told much. */
async function addPlainProduct(page: Page): Promise<string> {
  const house = await houseOf(page);
  const { id: producerId } = await house.producers.create({
    name: 'Plain Co',
    kind: 'company',
    phone: '123',
    hamlet: 'No 5',
  });
  const { id } = await house.products.create({
    name: 'Plain sauce',
    ocopSet: 'S09',
    producerId,
    title: 'SALE 50% plain sauce on Shopee, call 0912 345 678',
    description: 'Short',
  });
  await house.labels.set({
    productId: id,
    patch: { name: 'Other sauce', netQuantity: '500ml', madeOn: '31/02/2026', starsShown: 4 },
  });
  const [pack] = (await house.products.get({ id })).variants;
  await house.variants.set({
    id: pack?.id ?? '',
    patch: { name: 'Bottle', price: 1, stock: 3, gtin: '8930000000000' },
  });
  await house.papers.add({
    kind: 'ocop-certificate',
    productId: id,
    producerId: null,
    number: '1/QD',
    issuedOn: '2021-01-31',
    expiresOn: '2024-01-31',
    stars: 3,
  });
  await house.papers.add({ kind: 'food-safety-certificate', productId: null, producerId, expiresOn: '2024-01-31' });
  const small = Uint8Array.from(await drawPhoto(1, 300));
  await house.photos.add({ productId: id, files: [new File([small], 'small.jpg')] });
  return id;
}

test('set to English, no screen speaks Vietnamese', async ({ desk, page, watch }) => {
  // The refused address, which the browser notes too.
  watch.allow(/status of 422 .*shops\/consent/);
  const look = async (where: string) => expect.soft(await strangers(page), where).toEqual([]);
  const go = async (route: string, heading: string) => {
    await visit(page, desk, route);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  };

  // In Vietnamese there is much to find: whoever looks is not blind.
  await expect(page.getByRole('heading', { name: vi('welcome.title') })).toBeVisible();
  expect((await strangers(page)).length).toBeGreaterThan(4);
  await page.getByText(en('settings.languages.en'), { exact: true }).click();
  await expect(page.getByRole('heading', { name: en('welcome.title') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await look('first start');
  await page.getByRole('button', { name: en('welcome.own.title') }).click();
  await expect(button(page, en('list.empty.add'))).toBeVisible();
  await look('empty list');
  for (const [route, heading, words] of [
    ['/bin', en('bin.title'), en('bin.empty.words')],
    ['/outbox', en('outbox.title'), en('outbox.empty.words')],
    ['/shops', en('shop.title'), en('shop.first.words')],
  ] as const) {
    await go(route, heading);
    await expect(page.getByText(words)).toBeVisible();
    await look(`empty ${route}`);
  }
  await button(page, en('shop.connect')).click();
  await look('connecting a shop');
  await page.getByLabel(en('shop.host')).fill('http://example.com');
  await page.getByLabel(en('shop.account.partnerId')).fill('12');
  await page.getByLabel(en('shop.form.partnerKey')).fill('key');
  await button(page, en('shop.form.consent')).click();
  await expect(page.getByText(en('failure.shop.bad-host', { host: 'http://example.com' }))).toBeVisible();
  await button(page, en('app.cancel')).click();
  await button(page, en('practice.start')).click();
  await expect(page.getByRole('link', { name: en('practice.window') })).toBeVisible();
  await look('practice platform');

  const id = await addPlainProduct(page);
  await go('/', en('list.title'));
  await button(page, en('list.more', { name: 'Plain sauce' })).click();
  await expect(page.getByRole('menuitem', { name: en('list.bin') })).toBeVisible();
  await look('list and menu');
  await page.keyboard.press('Escape');

  await go(`/product/${id}`, 'Plain sauce');
  const more = page.getByRole('button', {
    name: new RegExp(en('product.missing.more', { count: 0 }).replace('0', '\\d+')),
  });
  await expect(more.first()).toBeVisible();
  // Each group folds by itself; one that is opened has another word on its button.
  while ((await more.count()) > 0) await more.first().click();
  // Every reason at once: too many for one hand.
  const whys = page.getByRole('complementary').getByRole('button', { name: en('app.why'), exact: true });
  await whys.evaluateAll((buttons) => buttons.forEach((each) => each instanceof HTMLElement && each.click()));
  await expect(whys.first()).toHaveAttribute('aria-expanded', 'true');
  for (const name of STEPS) {
    await visit(page, desk, `/product/${id}/${name}`);
    await expect(page.getByRole('link', { name: en(`step.${name}`) })).toHaveAttribute('aria-current', 'step');
    await look(name);
  }
  await button(page, en('product.platforms.choose')).click();
  await expect(page.getByText(en('product.platforms.category'))).toBeVisible();
  await look('a shop that was chosen');
  await button(page, en('product.history.title')).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await look('history');
  await page.keyboard.press('Escape');
  await button(page, en('product.more')).click();
  await page.getByRole('menuitem', { name: en('list.bin') }).click();
  await expect(page.getByText(en('list.binned'))).toBeVisible();
  await look('binned');
  await go('/bin', en('bin.title'));
  await expect(button(page, en('bin.bringBackOf', { name: 'Plain sauce' }))).toBeVisible();
  await look('bin');

  await go('/settings', en('settings.title'));
  await button(page, en('backup.now')).click();
  await button(page, en('backup.restore'))
    .or(page.getByRole('button', { name: en('backup.restoreOf', { name: '' }) }))
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('settings');
});
