import { ownDesk, visit } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { houseOf } from './harness/house.ts';
import { PAPER_KINDS } from '../../shared/model/paper.ts';
import { aboutOf } from '../../shared/model/finding.ts';
import { printed } from './printed.ts';
import { addReadyProduct } from './ready.ts';
import { vi } from './words.ts';

test('the one list asks, corrects and sets aside, and the report of it fits one page', async ({ page, desk }) => {
  await ownDesk(page);
  const id = await addReadyProduct(page);
  const house = await houseOf(page);
  await house.labels.set({ productId: id, patch: { netQuantity: '500ML' } });
  await visit(page, desk, `/product/${id}/label`);

  const stops = page.getByRole('region', { name: vi('product.missing.group.stops') });
  const line = stops.getByRole('listitem').filter({ hasText: '500 ml' }).first();

  await test.step('a question is answered on the spot, once', async () => {
    const questions = page.getByRole('region', { name: vi('product.missing.group.questions') });
    const map = questions.getByRole('listitem').filter({ hasText: vi('question.label-map.ask') });
    await questions.getByRole('button', { name: /Xem thêm/ }).click();
    await map.getByRole('button', { name: vi('answer.no'), exact: true }).click();
    await expect(map).toHaveCount(0);
    const { answers } = await house.products.get({ id });
    expect(answers).toMatchObject([{ question: 'label-map', says: 'no' }]);
  });

  await test.step('the desk writes a unit right, told beside what stands there, and can take it back', async () => {
    const proposal = line.getByRole('definition');
    await expect(proposal.nth(0)).toHaveText('500ML');
    await expect(proposal.nth(1)).toHaveText('500 ml');
    await line.getByRole('button', { name: vi('fix.correct') }).click();
    await expect.poll(async () => (await house.products.get({ id })).label?.netQuantity).toBe('500 ml');
    await expect(stops).toHaveCount(0);
  });

  await test.step('what does not concern the product is set aside with a reason', async () => {
    await house.labels.set({ productId: id, patch: { name: 'Nước mắm Cửa Lò nguyên chất' } });
    const item = page.getByRole('listitem').filter({ hasText: 'nguyên chất' }).first();
    await item.getByRole('button', { name: /Việc khác/ }).click();
    await page.getByRole('menuitem', { name: vi('product.missing.notForMe') }).click();
    await item.getByLabel(vi('product.missing.reason')).fill('Có phiếu kiểm nghiệm kèm theo');
    await item.getByRole('button', { name: vi('product.missing.setAside') }).click();
    await expect
      .poll(async () => (await house.products.get({ id })).remarks.map(({ reason }) => reason))
      .toEqual(['Có phiếu kiểm nghiệm kèm theo']);
  });

  await test.step('the report', async () => {
    await visit(page, desk, `/print/report/${id}`);
    await expect(page.getByText(vi('report.noCertificate')).first()).toBeVisible();
    const { totalPages, text } = await printed(page);
    expect(totalPages).toBe(1);
    expect(text).toContain('Nước mắm Cửa Lò');
    expect(text).toContain('Công ty CP Thủy sản Mẫu');
    expect(text).toContain('Có phiếu kiểm nghiệm kèm theo');
    expect(text).toContain(vi('report.noCertificate'));
    const platform = vi('report.noShop', { platform: vi('platform.shopee.name') });
    // The name on the label is not the product's any more.
    expect(text).toContain(vi('report.platformBlocked', { name: platform, count: 1 }));
    expect(text).toContain(`${vi('question.label-map.ask')} ${vi('answer.no')}`);
    expect(text).not.toContain('hợp lệ');
  });

  await test.step('the score sheet', async () => {
    await house.score.give({ id, set: 'S09', code: '2.2', points: 3 });
    await visit(page, desk, `/print/score/${id}`);
    await expect(page.getByRole('table').first()).toBeVisible();
    const { text } = await printed(page);
    expect(text).toContain(vi('score.title.packaging'));
    expect(text).toContain(vi('score.ownOnly'));
  });
});

test('the report of a product with far too much to say still fits one page', async ({ page, desk }) => {
  await ownDesk(page);
  const id = await addReadyProduct(page);
  const house = await houseOf(page);
  const said = ['label-map', 'food-training', 'gtin-registered', 'gtin-declared', 'impurities', 'open-breach'];
  const more = ['outer-label', 'e-label-declared', 'excise-stamp', 'ocop-samples', 'ocop-changed'];
  for (const question of [...said, ...more]) await house.checks.answer({ productId: id, question, says: 'yes' });
  await house.checks.answer({ productId: id, question: 'ocop-dossier', says: 'again' });
  const ended = { number: '123/2022/QĐ-MẪU', issuedOn: '2022-01-01', expiresOn: '2025-01-01' };
  for (const kind of PAPER_KINDS.slice(4, 20))
    await house.papers.add({ ...ended, kind, productId: id, producerId: null });
  const spoiled = { responsibleName: null, ingredients: null, usage: null, storage: null, useBy: null };
  const wrong = { name: 'Nước mắm nguyên chất', origin: 'SX tại VN', netQuantity: '500ML', madeOn: '2026' };
  await house.labels.set({ productId: id, patch: { ...spoiled, ...wrong, eLabelUrl: 'quét mã', packerName: 'X' } });
  await house.products.set({ id, patch: { title: 'x', description: 'Giảm giá, tốt nhất, zalo 0912345678, ung thư' } });
  const { findings } = await house.checks.product({ id });
  const reason = 'Hàng này không thuộc loại đó: đã hỏi văn phòng OCOP của tỉnh, được trả lời bằng miệng. '.repeat(3);
  for (const { rule, code, place } of findings.filter(({ firm, remark }) => !firm && !remark).slice(-6))
    await house.checks.remark({ productId: id, rule, code, about: aboutOf(place), kind: 'not-for-me', reason });
  await visit(page, desk, `/print/report/${id}`);
  await expect(page.getByText(vi('report.noCertificate')).first()).toBeVisible();
  const { totalPages, text } = await printed(page);
  expect(totalPages).toBe(1);
  for (const name of ['stops', 'refused', 'better', 'aside'] as const)
    expect(text).toContain(vi(`product.missing.group.${name}`));
  expect(text).toContain(vi('report.answers'));
});
