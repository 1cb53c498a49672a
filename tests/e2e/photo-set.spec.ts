import { drawPhoto } from '../fixtures/ready.ts';
import { button, ownDesk, step } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { vi } from './words.ts';

test('the set says what to take, takes it with its kind, and steps back once there are photos', async ({ page }) => {
  await ownDesk(page);
  await step(page, 'photos');
  const set = page.getByRole('region', { name: vi('product.photos.set.title') });
  await expect(set.getByRole('listitem')).toHaveCount(6);
  await expect(
    set.getByRole('img', { name: vi('product.photos.set.example', { shot: vi('shots.side-label.title') }) }),
  ).toBeVisible();

  const chooser = page.waitForEvent('filechooser');
  await button(page, vi('product.photos.set.addNamed', { shot: vi('shots.side-label.title') })).click();
  await (await chooser).setFiles([{ name: 'bên.jpg', mimeType: '', buffer: Buffer.from(await drawPhoto(4)) }]);
  await expect(page.getByRole('combobox', { name: vi('product.photos.roleOf', { position: 1 }) })).toHaveValue(
    vi('role.side'),
  );
  await expect(set.getByText(vi('product.photos.set.some', { done: 1, total: 6 }))).toBeVisible();
  await expect(set.getByRole('listitem'), 'the photos themselves come first now').toHaveCount(0);

  await set.getByRole('button', { expanded: false }).click();
  await expect(set.getByRole('img', { name: vi('product.photos.set.done') })).toHaveCount(1);
  await expect(button(page, vi('product.photos.set.addNamed', { shot: vi('shots.front-pack.title') }))).toBeVisible();
});
