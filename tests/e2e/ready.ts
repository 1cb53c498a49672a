// A product that nothing stands in the way of, put into the desk behind the page.
import type { Page } from '@playwright/test';
import { READY, drawPhoto } from '../fixtures/ready.ts';
import { houseOf } from './harness/house.ts';

/** Gives the number of the product. */
export async function addReadyProduct(page: Page): Promise<string> {
  const house = await houseOf(page);
  const { id: producerId } = await house.producers.create(READY.producer);
  const { id } = await house.products.create({ ...READY.product, producerId });
  await house.labels.set({ productId: id, patch: READY.label });
  for (const paper of READY.papers) await house.papers.add({ ...paper, productId: id, producerId: null });
  const [pack] = (await house.products.get({ id })).variants;
  await house.variants.set({ id: pack?.id ?? '', patch: READY.variant });
  const bytes = Uint8Array.from(await drawPhoto(1));
  await house.photos.add({ productId: id, files: [new File([bytes], 'mặt trước.jpg')] });
  return id;
}
