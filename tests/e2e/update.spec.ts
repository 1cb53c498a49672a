import type { Page } from '@playwright/test';
import { speak } from '../../main/practice/words/index.ts';
import { formatMoney } from '../../shared/text/money.ts';
import { READY } from '../fixtures/ready.ts';
import { button, saved, step, visit } from './hands.ts';
import { expect } from './harness/fixtures.ts';
import { gatewayTest as test } from './harness/gateway.ts';
import { houseOf } from './harness/house.ts';
import { addReadyProduct } from './ready.ts';
import { vi } from './words.ts';

const onPlatform = speak('vi');

async function newPrice(page: Page, price: number) {
  await step(page, 'price');
  await page.locator('[id^="field-variant."][id$=".price"]').fill(String(price));
  await page.keyboard.press('Tab');
  await saved(page);
  await step(page, 'platforms');
}

test('a listing on sale follows its product: a new price, hidden, shown again', async ({
  desk,
  page,
  context,
  gateway,
}) => {
  await page.getByRole('button', { name: vi('welcome.own.title') }).click();
  await expect(button(page, vi('list.empty.add'))).toBeVisible();
  const { host, partnerId, shopId, ...secrets } = gateway.shopee;
  const house = await houseOf(page);
  await house.shops.connect({ platform: 'shopee', host, account: { partnerId, shopId }, secrets });
  const id = await addReadyProduct(page);

  // A buyer beside it. What the product page says must be what they see when they look again.
  const buyer = await context.newPage();
  const sees = async (words: { price: number; hidden?: boolean }) => {
    await buyer.goto(gateway.window);
    const item = buyer.getByRole('listitem').filter({ hasText: READY.product.title });
    await expect(item).toHaveCount(1);
    await expect(item).toContainText(formatMoney(words.price));
    await expect(item.getByText(onPlatform('status.UNLIST'))).toBeVisible({ visible: words.hidden ?? false });
  };
  const standing = (state: 'live' | 'hidden') =>
    expect(
      page
        .getByRole('main')
        .getByText(vi(`listing.state.${state}`), { exact: true })
        .last(),
    ).toBeVisible();
  const same = () => expect(page.getByText(vi('product.platforms.same'))).toBeVisible();

  await visit(page, desk, `/product/${id}/platforms`);
  await button(page, vi('product.platforms.choose')).click();
  await button(page, vi('product.platforms.publish')).click();
  await standing('live');
  await same();
  await sees({ price: READY.variant.price });

  await test.step('a new price', async () => {
    await newPrice(page, 92_000);
    await expect(
      page.getByText(vi('product.platforms.changed', { fields: vi('product.changed.variants') })),
    ).toBeVisible();
    await sees({ price: READY.variant.price });
    await button(page, vi('product.platforms.update')).click();
    await same();
    await sees({ price: 92_000 });
  });

  await test.step('hidden and shown', async () => {
    await button(page, vi('product.platforms.hide')).click();
    await standing('hidden');
    await sees({ price: 92_000, hidden: true });
    await button(page, vi('product.platforms.show')).click();
    await standing('live');
    await sees({ price: 92_000 });
  });

  await test.step('changed while it is hidden', async () => {
    await button(page, vi('product.platforms.hide')).click();
    await standing('hidden');
    await newPrice(page, 97_000);
    await button(page, vi('product.platforms.updateAndShow')).click();
    await standing('live');
    await same();
    await sees({ price: 97_000 });
  });
});
