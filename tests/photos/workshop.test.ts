import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { originalPath } from '../../main/photos/intake/files.ts';
import type { DeskEvent } from '../../shared/contract/desk.ts';
import type { Recipe } from '../../shared/model/photo-recipe.ts';
import { deskClient, failed } from '../fixtures/client.ts';
import { drawPhoto } from '../fixtures/ready.ts';

const BATCH = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const TURN: Recipe = [{ op: 'turn', quarters: 1 }];
const asFile = (bytes: Uint8Array, name: string) => new File([Uint8Array.from(bytes)], name);
const drawn = (shade: number) => drawPhoto(shade, 900);
/** As a kitchen at dusk gives it: a quarter of the light. */
const dark = async (shade: number) =>
  sharp(await drawn(shade))
    .linear(0.25 ** (1 / 2.2), 0)
    .jpeg({ quality: 90 })
    .toBuffer();

async function withPhotos(...pictures: Uint8Array[]) {
  const made = deskClient();
  const { client, dataDir } = made;
  const { id } = await client.products.create({ name: 'Tương Nam Đàn', ocopSet: 'S09' });
  await client.photos.add({ productId: id, files: pictures.map((bytes, index) => asFile(bytes, `${index + 1}.jpg`)) });
  const read = async () => (await client.products.get({ id })).photos;
  const ids = (await read()).map((photo) => photo.id);
  return {
    ...made,
    id,
    ids,
    first: ids[0] ?? '',
    read,
    originals: join(dataDir, 'photos'),
    cache: join(dataDir, 'cache'),
  };
}
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('what is done to a photo', () => {
  test('is another look of the same original, measured at once, and undone like anything else', async () => {
    const wide = await sharp(await drawn(1))
      .resize(900, 600, { fit: 'cover' })
      .jpeg()
      .toBuffer();
    const { client, id, first, read, originals } = await withPhotos(wide);
    const [before] = await read();
    await client.photos.setRecipe({ id: first, recipe: TURN });
    const [turned] = await read();
    expect(turned?.look).not.toBe(before?.look);
    expect(turned).toMatchObject({ sha256: before?.sha256, recipe: TURN, metrics: { width: 600, height: 900 } });
    expect(hashOf(originalPath(originals, before?.sha256 ?? '', 'jpg')), 'the original').toBe(before?.sha256);
    await client.products.undo({ id });
    expect((await read())[0]).toEqual(before);
  });

  test('the same steps are the same look, and none at all is the original', async () => {
    const { client, first, read } = await withPhotos(await drawn(1));
    await client.photos.setRecipe({ id: first, recipe: TURN });
    const look = (await read())[0]?.look;
    await client.photos.setRecipe({ id: first, recipe: [] });
    expect((await read())[0]?.look).toBe((await read())[0]?.sha256);
    await client.photos.setRecipe({ id: first, recipe: TURN });
    expect((await read())[0]?.look).toBe(look);
  });

  test('goes along when a product is copied', async () => {
    const { client, id, first, read } = await withPhotos(await drawn(1));
    await client.photos.setRecipe({ id: first, recipe: TURN });
    const copy = await client.products.duplicate({ id });
    expect((await client.products.get({ id: copy.id })).photos[0]).toMatchObject({
      recipe: TURN,
      look: (await read())[0]?.look,
    });
  });

  test('steps that make no sense are refused, and the photo stays as it was', async () => {
    const { client, first, read } = await withPhotos(await drawn(1));
    const before = await read();
    const recipe = [{ op: 'expose', gain: 4000 }] as Recipe;
    await expect(client.photos.setRecipe({ id: first, recipe })).rejects.toMatchObject(failed('bad-input'));
    expect(await read()).toEqual(before);
  });
});

describe('mending many', () => {
  test('a dark one gets its light, a good one is left alone, and one that is gone holds up nobody', async () => {
    const { client, ids, read, originals } = await withPhotos(await dark(1), await drawn(5), await drawn(6));
    const [darkOne = '', goodOne = '', lost = ''] = ids;
    const before = await read();
    rmSync(originalPath(originals, before[2]?.sha256 ?? '', 'jpg'));
    const { photos, cancelled } = await client.photos.mend({ ids });
    expect(cancelled).toBe(false);
    expect(photos.map(({ id, failure }) => [id, failure?.code])).toEqual([
      [darkOne, undefined],
      [goodOne, undefined],
      [lost, 'photo.not-found'],
    ]);
    expect(photos[0]?.applied).toContain('expose');
    expect(photos[0]?.after).toBeGreaterThan(photos[0]?.before ?? 100);
    const after = await read();
    expect(after[0]?.metrics?.exposure.p99).toBeGreaterThan((before[0]?.metrics?.exposure.p99 ?? 255) + 40);
    expect(after[1]?.recipe.map(({ op }) => op)).not.toContain('expose');
    expect(after[2]).toEqual(before[2]);
  });

  test('what a person did to a photo meanwhile stays', async () => {
    const { client, ids, first, read } = await withPhotos(await dark(1));
    const mending = client.photos.mend({ ids });
    await client.photos.setRecipe({ id: first, recipe: TURN });
    const { photos } = await mending;
    expect(photos[0]?.applied).toEqual([]);
    expect((await read())[0]?.recipe).toEqual(TURN);
  });

  test('of two wishes the last counts, whichever is measured first', async () => {
    const { client, first, read } = await withPhotos(await drawn(1));
    // Nothing need be measured for the original: it would be overtaken by the turn that was asked for before it.
    const turning = client.photos.setRecipe({ id: first, recipe: TURN });
    await client.photos.setRecipe({ id: first, recipe: [] });
    await turning;
    expect((await read())[0]?.recipe).toEqual([]);
  });

  test('is one step to take back', async () => {
    const { client, id, ids, read } = await withPhotos(await dark(1), await dark(4));
    const before = await read();
    await client.photos.mend({ ids, gesture: BATCH });
    expect((await read()).every(({ recipe }) => recipe.length > 0)).toBe(true);
    await client.products.undo({ id });
    expect(await read()).toEqual(before);
  });

  test('stopped in the middle, what is mended stays mended and the rest is as it was', async () => {
    const { desk, client, ids, read } = await withPhotos(await dark(1), await dark(4), await dark(7));
    const stop = (event: DeskEvent) => {
      if (event.kind === 'photos' && event.done === 1) desk.house().workshop.cancel(BATCH);
    };
    desk.events.on('event', stop);
    const { photos, cancelled } = await client.photos.mend({ ids, batch: BATCH });
    expect(cancelled).toBe(true);
    expect(photos).toHaveLength(1);
    expect((await read()).map(({ recipe }) => recipe.length > 0)).toEqual([true, false, false]);
  });

  test('mended again, nothing more is done', async () => {
    const { client, ids, read } = await withPhotos(await dark(1));
    await client.photos.mend({ ids });
    const once = await read();
    const { photos } = await client.photos.mend({ ids });
    expect(photos[0]?.applied).toEqual([]);
    expect(await read()).toEqual(once);
  });

  test('only what makes the photo better is offered', async () => {
    const { client, first } = await withPhotos(await dark(1));
    const { offers } = await client.photos.offers({ id: first });
    expect(offers.map(({ step }) => step.op)).toContain('expose');
    for (const { before, after, solves } of offers)
      expect(after > before || solves.length > 0 || after === before).toBe(true);
    expect(offers.find(({ step }) => step.op === 'expose')?.after).toBeGreaterThan(offers[0]?.before ?? 100);
  });
});

describe('photos among themselves', () => {
  test('the order that is proposed is the order after it was taken', async () => {
    const { client, id, read } = await withPhotos(await drawn(1), await dark(4), await drawn(7));
    const [, second] = await read();
    // The dark one was put first by mistake, and called the front like the others.
    for (const photo of await read()) await client.photos.setRole({ id: photo.id, role: 'front' });
    await client.photos.move({ id: second?.id ?? '', before: (await read())[0]?.id ?? '' });
    const { ids, moved } = await client.photos.bestOrder({ id });
    expect(moved).toBe(true);
    expect(ids[0]).not.toBe(second?.id);
    await client.photos.arrange({ productId: id, ids });
    expect((await read()).map((photo) => photo.id)).toEqual(ids);
    expect(await client.photos.bestOrder({ id })).toEqual({ ids, moved: false });
  });

  test('ids of another product, or the same one twice, change nothing else', async () => {
    const { client, id, ids, read } = await withPhotos(await drawn(1), await drawn(4));
    await client.photos.arrange({ productId: id, ids: [BATCH, ids[1] ?? '', ids[1] ?? ''] });
    expect((await read()).map((photo) => photo.id)).toEqual([ids[1], ids[0]]);
  });

  test('the same picture in another product is found, saved anew or not; another picture is not', async () => {
    const { client, first } = await withPhotos(await drawn(1));
    const other = await client.products.create({ name: 'Tương Sa Nam' });
    const again = await sharp(await drawn(1))
      .resize(700)
      .jpeg({ quality: 60 })
      .toBuffer();
    const unlike = await sharp({ create: { width: 700, height: 700, channels: 3, background: '#355' } })
      .composite([
        { input: Buffer.from('<svg width="700" height="700"><circle cx="200" cy="480" r="160" fill="#fc6"/></svg>') },
      ])
      .jpeg()
      .toBuffer();
    await client.photos.add({ productId: other.id, files: [asFile(again, 'a.jpg'), asFile(unlike, 'b.jpg')] });
    const { photos } = await client.photos.similar({ id: first });
    expect(photos.map(({ productName, same }) => [productName, same])).toEqual([['Tương Sa Nam', true]]);
  });

  test('the stars that a person counts are kept, and can be taken back', async () => {
    const { client, id, first, read } = await withPhotos(await drawn(1));
    await client.photos.setStars({ id: first, stars: 4 });
    expect((await read())[0]?.ocopStars).toBe(4);
    await client.products.undo({ id });
    expect((await read())[0]?.ocopStars).toBeNull();
    await expect(client.photos.setStars({ id: first, stars: 6 })).rejects.toMatchObject(failed('bad-input'));
  });
});

describe('what a platform gets', () => {
  test('is made once, and made again to the same byte after the cache was emptied', async () => {
    const { client, first, cache } = await withPhotos(await drawn(1));
    const { versions } = await client.photos.versions({ id: first });
    expect(versions.map(({ platform, width, height }) => [platform, width, height])).toEqual([['shopee', 900, 900]]);
    const folder = join(cache, 'versions');
    const files = () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.jpg'))
        .map((name) => statSync(join(folder, name)).mtimeMs);
    const made = files();
    expect(await client.photos.versions({ id: first })).toEqual({ versions });
    expect(files()).toEqual(made);
    rmSync(cache, { recursive: true });
    expect(await client.photos.versions({ id: first })).toEqual({ versions });
  });

  test('follows what was done to the photo', async () => {
    const { client, first } = await withPhotos(await drawn(1));
    const before = await client.photos.versions({ id: first });
    await client.photos.setRecipe({ id: first, recipe: [{ op: 'crop', box: [0.1, 0.1, 0.5, 0.5] }] });
    const after = await client.photos.versions({ id: first });
    expect(after.versions[0]?.sha256).not.toBe(before.versions[0]?.sha256);
    expect(after.versions[0]?.width).toBe(450);
  });
});
