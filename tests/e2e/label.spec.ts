import { READY } from '../fixtures/ready.ts';
import { button, field, fill, ownDesk, productOn, saved, step, visit } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { vi } from './words.ts';

test('a label is written with the help that stands at its fields, kept for its print run, and used elsewhere', async ({
  page,
  desk,
}) => {
  await ownDesk(page);
  await fill(page, { name: READY.product.name, title: READY.product.title });
  await saved(page);
  await visit(page, desk, `/product/${productOn(page)}/label`);

  // A ready phrase, a quantity from its parts, a commune found without accents.
  await button(page, vi('product.label.help.chooseFor', { item: vi('product.field.label.origin') })).click();
  await page.getByRole('menuitem', { name: 'Sản phẩm của Việt Nam' }).click();
  await expect(field(page, 'label.origin')).toHaveValue('Sản phẩm của Việt Nam');

  await button(page, vi('product.label.address.about', { item: vi('product.field.label.responsibleAddress') })).click();
  await page.getByLabel(vi('product.label.address.hamlet')).fill('Xóm 3');
  await page.getByRole('combobox', { name: vi('product.field.producer.communeCode') }).fill('van an');
  await page.getByRole('option', { name: /xã Vạn An/ }).click();
  await button(page, vi('product.label.help.write')).click();
  await expect(field(page, 'label.responsibleAddress')).toHaveValue('Xóm 3, xã Vạn An, tỉnh Nghệ An');

  // In two languages: what is known is there already, the rest is typed.
  await fill(page, { 'label.name': READY.label.name });
  await page.getByRole('switch', { name: vi('product.label.english.switch') }).click({ force: true });
  await fill(page, { 'label.english.name': 'Cua Lo fish sauce' });
  await expect(field(page, 'label.english.origin')).toHaveAttribute('placeholder', 'Product of Viet Nam');
  await saved(page);

  await button(page, vi('product.label.from.putIn')).click();
  await expect(page.getByText(vi('product.label.from.there'))).toBeVisible();

  // Printed: the next label begins as a copy, and what is typed then leaves the printed one alone.
  await fill(page, { 'label.printDate': '02/03/2026' });
  await expect(page.getByText(vi('product.label.version.printed', { day: '02/03/2026' }))).toBeVisible();
  await button(page, vi('product.label.version.start')).click();
  await expect(page.getByText(vi('product.label.version.next'))).toBeVisible();
  await fill(page, { 'label.name': 'Nước mắm Cửa Lò mới' });
  await saved(page);
  await button(page, vi('product.label.version.earlier', { count: 1 })).click();
  const earlier = page.getByRole('dialog', { name: vi('product.label.version.title') });
  await expect(earlier.getByText(READY.label.name, { exact: true })).toBeVisible();
  await expect(earlier.getByText('Cua Lo fish sauce')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: vi('product.label.from.printerOpen') }).click();
  const sheet = page.getByRole('article');
  await expect(sheet.getByText('Nước mắm Cửa Lò mới').last()).toBeVisible();
  await expect(sheet.getByText('Product of Viet Nam')).toBeVisible();
  await page.goBack();
  await step(page, 'facts');
  await expect(field(page, 'description')).toHaveValue(/THÔNG TIN TRÊN NHÃN\nTên hàng hóa: Nước mắm Cửa Lò\n/);
});
