import type { Locator, Page } from '@playwright/test';
import type { FIX_KINDS } from '../../shared/model/finding.ts';
import { addMonths, dayOf, formatDay } from '../../shared/text/dates.ts';
import { READY, drawPhoto } from '../fixtures/ready.ts';
import { button, field, fill, ownDesk, productOn, saved, step } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { houseOf } from './harness/house.ts';
import { vi } from './words.ts';

/** The button of one line in the list of what is still missing. */
const line = (page: Page, fix: (typeof FIX_KINDS)[number], title: string) =>
  button(page, vi('product.missing.go', { fix: vi(`fix.${fix}`), title }));

/** Takes the way of a line: it must lead to the very field, and be gone once that is filled in. */
async function mend(page: Page, told: Locator, at: Locator, words: string) {
  await told.click();
  await expect(at).toBeFocused();
  await page.keyboard.insertText(words);
  await page.keyboard.press('Tab');
  await expect(told).toBeHidden();
}

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

test('each line of what is missing leads to its very field, and is gone once that is mended', async ({ page }) => {
  await ownDesk(page);
  const house = await houseOf(page);
  const id = productOn(page);
  const [pack] = (await house.products.get({ id })).variants;
  const { id: producerId } = await house.producers.create({ name: READY.producer.name });
  await house.products.set({ id, patch: { ocopSet: READY.product.ocopSet, producerId } });

  await test.step('facts', async () => {
    await mend(page, line(page, 'fill', vi('finding.name-missing.title')), field(page, 'name'), READY.product.name);
    await mend(
      page,
      line(page, 'fill', vi('finding.producer-phone-missing.title')),
      field(page, 'producer.phone'),
      READY.producer.phone,
    );
    await mend(page, line(page, 'fill', vi('finding.title-missing.title')), field(page, 'title'), READY.product.title);
  });
  await test.step('another step', async () => {
    await mend(
      page,
      line(page, 'fill', vi('finding.label-quantity-missing.title')),
      field(page, 'label.netQuantity'),
      '500 ml',
    );
    await mend(
      page,
      line(page, 'fill', vi('finding.price-missing.title')),
      field(page, `variant.${pack?.id}.price`),
      '85k',
    );
    await expect(page).toHaveURL(/\/price$/);
  });
  await test.step('a photo', async () => {
    const told = line(page, 'add-photo', vi('finding.photo-missing.title'));
    const chooser = page.waitForEvent('filechooser');
    await told.click();
    await (
      await chooser
    ).setFiles({ name: 'mặt trước.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await drawPhoto(1)) });
    await expect(button(page, vi('product.photos.view', { position: 1 }))).toBeVisible();
    await expect(told).toBeHidden();
  });
  await test.step('why, and where from', async () => {
    await step(page, 'facts');
    const told = page
      .getByRole('listitem')
      .filter({ has: line(page, 'fill', vi('finding.description-missing.title')) });
    await told.getByRole('button', { name: vi('app.why') }).click();
    await expect(told.getByText(vi('finding.description-missing.detail'))).toBeVisible();
  });
});

test('a certificate is written down with its scan; one that has ended is told; history and undo know it all', async ({
  page,
  watch,
}) => {
  await ownDesk(page);
  await fill(page, { name: READY.product.name });
  await saved(page);

  const told = line(page, 'add-paper', vi('finding.ocop-missing.title'));
  await told.click();
  const paper = (name: string) => page.locator(`[id^="field-paper."][id$=".${name}"]`);
  await expect(paper('number')).toBeFocused();
  await expect(told).toBeHidden();
  await paper('number').fill('123/QĐ-UBND');
  await paper('issuer').fill('UBND xã Mẫu');
  await paper('issuedOn').fill('1/6/2021');
  await paper('expiresOn').fill('1/6/2024');
  await page.keyboard.press('Tab');
  await expect(paper('issuedOn')).toHaveValue('01/06/2021');
  await test.step('a day from the calendar', async () => {
    const calendar = button(page, vi('field.calendar', { field: vi('product.field.paper.issuedOn') }));
    await calendar.click();
    await button(page, vi('field.month.previous')).click();
    await page.getByRole('dialog').getByRole('button', { name: /^15 / }).click();
    await expect(paper('issuedOn')).toHaveValue('15/05/2021');
    await expect(calendar).toBeFocused();
  });
  const ended = line(page, 'renew', vi('finding.ocop-expired.title', { expires: '2024-06-01' }));
  await expect(ended).toBeVisible();

  // Its line leads to the day, and a day that still runs takes it away.
  const runs = formatDay(addMonths(dayOf(Date.now()), 30));
  await ended.click();
  await expect(paper('expiresOn')).toBeFocused();
  await paper('expiresOn').fill(runs);
  await page.keyboard.press('Tab');
  await expect(ended).toBeHidden();

  const attach = async (name: string, mimeType: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await paper('scan').click();
    await (await chooser).setFiles({ name, mimeType, buffer });
  };
  const scan = (name: string) => page.getByRole('link', { name: vi('product.papers.scan.open', { name }) });
  await attach('chứng nhận.jpg', 'image/jpeg', Buffer.from(await drawPhoto(2)));
  await expect(scan('chứng nhận.jpg')).toBeVisible();
  await attach('chứng nhận.pdf', 'application/pdf', PDF);
  await expect(scan('chứng nhận.pdf')).toBeVisible();
  const address = await scan('chứng nhận.pdf').getAttribute('href');
  const file = await page.request.get(new URL(address ?? '', page.url()).href);
  expect(await file.body()).toEqual(PDF);

  watch.allow(/status of 422 .*papers\/attachScan/);
  await attach('chứng nhận.txt', 'text/plain', Buffer.from('chữ'));
  await expect(page.getByText(vi('failure.scan.unsupported', { file: 'chứng nhận.txt' }))).toBeVisible();
  await expect(scan('chứng nhận.pdf')).toBeVisible();

  await test.step('history and undo', async () => {
    await button(page, vi('product.history.title')).click();
    const drawer = page.getByRole('dialog', { name: vi('product.history.title') });
    const lines = drawer.getByRole('listitem');
    await expect(lines.nth(0)).toContainText(vi('history.action.paper.scan'));
    await expect(lines.nth(2)).toContainText(
      `${vi('history.action.paper.edit')}: ${vi('product.field.paper.expiresOn')}`,
    );
    await expect(lines.last()).toContainText(vi('history.action.product.create'));
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await button(page, vi('app.undo')).click();
    await expect(
      page.getByText(vi('product.undo.doneWhat', { action: vi('history.action.paper.scan') })),
    ).toBeVisible();
    await expect(scan('chứng nhận.jpg')).toBeVisible();
    await button(page, vi('product.history.title')).click();
    await expect(drawer.getByText(vi('product.history.undone'))).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('duplicate', async () => {
    const original = productOn(page);
    await button(page, vi('product.more')).click();
    await page.getByRole('menuitem', { name: vi('list.duplicate') }).click();
    await expect(page).not.toHaveURL(new RegExp(original));
    await expect(field(page, 'name')).toHaveValue(READY.product.name);
    await step(page, 'papers');
    await expect(paper('number')).toHaveValue('123/QĐ-UBND');
    await expect(paper('expiresOn')).toHaveValue(runs);
    await expect(scan('chứng nhận.jpg')).toBeVisible();
  });
});
