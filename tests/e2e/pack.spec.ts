// A household with half a label and a certificate that has run out, and photos of the pack: ready in one sitting, with no line.
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { drawPack, styleOf } from '../fixtures/pack/draw.ts';
import { READY } from '../fixtures/ready.ts';
import { label as anyLabel } from '../shared/rules/dossier.ts';
import { button, field, ownDesk, saved, visit } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { houseOf } from './harness/house.ts';
import { printed } from './printed.ts';
import { addReadyProduct } from './ready.ts';
import { vi } from './words.ts';

const GTIN = '8934601234569';
const ENDED = '2026-01-31';

/** The back of the pack as a telephone sees it: everything the law wants but the way to use it. */
async function backOfPack(): Promise<Buffer> {
  const { picture } = await drawPack(
    {
      label: { ...anyLabel(), ...READY.label, nutrition: null, usage: null, lot: 'L0212' },
      items: [
        'name',
        'ingredients',
        'netQuantity',
        'madeOn',
        'useBy',
        'lot',
        'storage',
        'responsibleName',
        'responsibleAddress',
        'origin',
      ],
    },
    { ...styleOf(0), typeface: 'noto-serif' },
    GTIN,
  );
  const { data, width, height } = picture;
  return sharp(data, { raw: { width, height, channels: 3 } })
    .extend({ top: 60, bottom: 60, left: 60, right: 60, background: '#d9d2c5' })
    .jpeg({ quality: 92 })
    .toBuffer();
}

const group = (page: Page, name: 'different' | 'untyped' | 'unseen' | 'found') =>
  page.locator(`section[data-group="${name}"]`);
const act = (words: string, item: string) =>
  vi('pack.actOf', { act: words, item: vi(`product.field.label.${item}` as 'product.field.label.name') });

test('half a label, a certificate that has run out and photos of the pack: ready in one sitting', async ({
  page,
  desk,
}) => {
  test.setTimeout(300_000);
  await ownDesk(page);
  const id = await addReadyProduct(page);
  const house = await houseOf(page);
  const { papers } = await house.products.get({ id });
  const certificate = papers.find(({ kind }) => kind === 'food-safety-certificate')!;
  await house.papers.set({ id: certificate.id, patch: { expiresOn: ENDED } });
  // Typed so far: the name, how to use it, and a quantity with a slip of the finger.
  const empty = Object.fromEntries(Object.keys(READY.label).map((item) => [item, null]));
  const { name, usage } = READY.label;
  await house.labels.set({ productId: id, patch: { ...empty, name, usage, netQuantity: '560 ml' } });
  await visit(page, desk, `/product/${id}/label`);

  const stops = page.getByRole('region', { name: vi('product.missing.group.stops') });
  await test.step('what stops it is said: items of the label and the paper', async () => {
    await expect(
      stops.getByRole('listitem').filter({ hasText: vi('finding.label-ingredients-missing.title') }),
    ).toBeVisible();
    await expect(
      stops
        .getByRole('listitem')
        .filter({ hasText: vi('paperKind.food-safety-certificate') })
        .first(),
    ).toBeVisible();
  });

  await test.step('a photo of the pack is read beside the form', async () => {
    await page.getByRole('link', { name: vi('product.label.pack.open') }).click();
    await expect(page.getByRole('heading', { name: vi('pack.title') })).toBeVisible();
    await page
      .getByTestId('photo-files')
      .setInputFiles({ name: 'mặt sau.jpg', mimeType: 'image/jpeg', buffer: await backOfPack() });
    await expect(page.getByText(vi('pack.reading.done', { count: 2 }))).toBeVisible({ timeout: 120_000 });
    await expect(group(page, 'different')).toContainText('560 ml');
    await expect(group(page, 'different')).toContainText('500 ml');
    await expect(group(page, 'unseen')).toContainText(READY.label.usage);
  });

  await test.step('pointing at an item shows where it stands, and the other way round', async () => {
    const box = page.getByRole('button', { name: new RegExp(`^${vi('product.field.label.ingredients')}: `) });
    await box.click();
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: vi('product.field.label.ingredients'), exact: true }) });
    await expect(row).toHaveAttribute('data-chosen', 'true');
    await page.getByRole('button', { name: vi('product.field.label.netQuantity'), exact: true }).click();
    await expect(
      page.getByRole('button', { name: new RegExp(`^${vi('product.field.label.netQuantity')}: `) }),
    ).toHaveAttribute('data-chosen', 'true');
  });

  await test.step('what was typed wrong is taken from the pack, and can be taken back', async () => {
    await button(page, act(vi('pack.takeRead'), 'netQuantity')).click();
    await expect.poll(async () => (await house.products.get({ id })).label?.netQuantity).toBe('500 ml');
    await page
      .getByRole('button', { name: vi('app.undo') })
      .last()
      .click();
    await expect.poll(async () => (await house.products.get({ id })).label?.netQuantity).toBe('560 ml');
    await button(page, act(vi('pack.takeRead'), 'netQuantity')).click();
    await expect(group(page, 'different')).toHaveCount(0);
  });

  await test.step('what was not typed is written in at one click', async () => {
    await button(page, vi('pack.writeAll')).click();
    await expect(group(page, 'untyped')).toHaveCount(0);
    const { label } = await house.products.get({ id });
    expect(label).toMatchObject({
      ingredients: READY.label.ingredients,
      madeOn: READY.label.madeOn,
      useBy: READY.label.useBy,
      lot: 'L0212',
      responsibleName: READY.label.responsibleName,
    });
  });

  await test.step('what no photo shows is confirmed by eye, and that can be taken back', async () => {
    const see = button(page, act(vi('pack.see'), 'usage'));
    await see.focus();
    await page.keyboard.press('Enter');
    await expect(group(page, 'unseen')).toHaveCount(0);
    // The keyboard goes on in the list: the row that had it is gone.
    await expect(
      page.getByRole('complementary', { name: vi('pack.items') }).locator(':scope:focus, :focus'),
    ).toHaveCount(1);
    await button(page, act(vi('pack.notSeen'), 'usage')).click();
    await see.click();
    await expect(group(page, 'found')).toContainText(vi('pack.byEye'));
    // The way back of an older notice is closed by what was done since, and says so.
    await page
      .getByRole('button', { name: vi('app.undo') })
      .first()
      .click();
    await expect(page.getByText(vi('failure.undo.not-last'))).toBeVisible();
    expect((await house.products.get({ id })).label?.confirmed).toEqual({ usage });
  });

  await test.step('letters are measured by the bars once their width is typed', async () => {
    await expect(page.getByText(vi('pack.letters.by.usual-bars'))).toBeVisible();
    await field(page, 'label.barsWidth').fill('37');
    await page.keyboard.press('Tab');
    await expect(page.getByText(vi('pack.letters.by.bars'))).toBeVisible();
  });

  await test.step('the number under the bars is put in by the desk', async () => {
    await expect(page.getByRole('button', { name: GTIN }).first()).toBeVisible();
    await button(page, vi('pack.actOf', { act: vi('pack.codes.write.bars'), item: GTIN })).click();
    await expect.poll(async () => (await house.products.get({ id })).variants[0]?.gtin).toBe(GTIN);
    await expect(page.getByText(vi('pack.codes.bars.same'))).toBeVisible();
    await page.getByRole('link', { name: READY.product.name }).click();
  });

  await test.step('what is left of the label is mended from the list', async () => {
    // The address as a reader gives it may lack an accent: a person reads it again.
    const { responsibleAddress, origin, storage } = READY.label;
    for (const [item, words] of Object.entries({ responsibleAddress, origin, storage })) {
      await field(page, `label.${item}`).fill(words);
    }
    await page.keyboard.press('Tab');
    await saved(page);
    await expect(stops.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('the paper that has run out is renewed where the list says so', async () => {
    await stops.getByRole('listitem').getByRole('button').first().click();
    const until = field(page, `paper.${certificate.id}.expiresOn`);
    await expect(until).toBeFocused();
    await until.fill('31/12/2099');
    await page.keyboard.press('Tab');
    await saved(page);
  });

  await test.step('ready, and the report says so', async () => {
    await expect(page.getByText(vi('product.missing.fine'))).toBeVisible();
    expect((await house.checks.product({ id })).ready).toEqual({ shopee: true });
    await visit(page, desk, `/print/report/${id}`);
    await expect(page.getByText(vi('report.noCertificate')).first()).toBeVisible();
    const { totalPages, text } = await printed(page);
    expect(totalPages).toBe(1);
    expect(text).toContain(READY.product.name);
    expect(text).not.toContain(vi('product.missing.group.stops'));
  });
});

test('reading can be stopped and gone on with; a photo that shows no label says so', async ({ page, desk }) => {
  test.setTimeout(240_000);
  await ownDesk(page);
  const id = await addReadyProduct(page);
  await visit(page, desk, `/product/${id}/pack`);
  await page
    .getByTestId('photo-files')
    .setInputFiles({ name: 'mặt sau.jpg', mimeType: 'image/jpeg', buffer: await backOfPack() });
  await button(page, vi('pack.reading.stop')).click();
  await expect(button(page, vi('pack.reading.go'))).toBeVisible();
  // What was not looked for yet is no question, and looking at the photos elsewhere begins nothing.
  await expect(group(page, 'unseen')).toContainText(vi('pack.hint.pending'));
  await expect(group(page, 'unseen').getByRole('button', { name: vi('pack.see') })).toHaveCount(0);
  await visit(page, desk, `/product/${id}/photos`);
  await visit(page, desk, `/product/${id}/pack`);
  await button(page, vi('pack.reading.go')).click();
  await expect(page.getByText(vi('pack.reading.done', { count: 2 }))).toBeVisible({ timeout: 120_000 });
  await expect(group(page, 'found')).toContainText(READY.label.ingredients);
  // The first photo is a drawing without a word: nothing is laid over it.
  await button(page, vi('pack.photo', { role: vi('role.front') })).click();
  await expect(page.locator('button[data-group]')).toHaveCount(0);
  await expect(page.getByText(vi('pack.wordless'))).toBeVisible();

  // In the bin it may be looked at, and nothing is asked.
  await (await houseOf(page)).products.bin({ id });
  await expect(page.getByText(vi('product.binnedWords'))).toBeVisible();
  await expect(page.locator('button[data-act]')).toHaveCount(0);
});
