import { existsSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { originalPath, thumbnailPath } from '../../main/photos/intake/files.ts';
import type { DeskEvent } from '../../shared/contract/desk.ts';
import { deskClient, failed } from '../fixtures/client.ts';
import { drawPhoto } from '../fixtures/ready.ts';

const HEIC = fileURLToPath(new URL('../fixtures/drawn.heic', import.meta.url));
const BATCH = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const file = async (shade: number, name = `${shade}.jpg`) =>
  new File([Uint8Array.from(await drawPhoto(shade, 160))], name);

async function withProduct() {
  const made = deskClient();
  const { client, dataDir } = made;
  const { id } = await client.products.create({ name: 'Tương Nam Đàn' });
  const photos = join(dataDir, 'photos');
  return {
    ...made,
    id,
    photos,
    read: async () => (await client.products.get({ id })).photos,
    add: (files: File[], more: { role?: 'side'; batch?: string } = {}) =>
      client.photos.add({ productId: id, files, ...more }),
    /** Names of the originals that are kept. */
    kept: () => readdirSync(photos, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.')),
  };
}

describe('taking photos in', () => {
  test('keeps the original byte for byte, measured, with its small pictures', async () => {
    const { add, read, photos, dataDir } = await withProduct();
    const bytes = await drawPhoto(1, 400);
    const answer = await add([new File([Uint8Array.from(bytes)], 'Ảnh mặt trước.jpg'.normalize('NFD'))]);
    const [photo] = answer.photos;
    expect(photo).toMatchObject({
      width: 400,
      height: 400,
      ext: 'jpg',
      bytes: bytes.length,
      fileName: 'Ảnh mặt trước.jpg'.normalize('NFC'),
      role: 'front',
      position: 0,
    });
    expect(photo?.findings.map((finding) => finding.place)).toContainEqual({ step: 'photos', photoId: photo?.id });
    const sha256 = photo?.sha256 ?? '';
    expect(readFileSync(originalPath(photos, sha256, 'jpg')).equals(bytes)).toBe(true);
    for (const side of [320, 960] as const)
      expect(existsSync(thumbnailPath(join(dataDir, 'cache'), sha256, side))).toBe(true);
    expect((await read())[0]?.metrics).toMatchObject({ width: 400, format: 'jpeg' });
  });

  test('a photo of an iPhone is taken like any other', async () => {
    const { add, read } = await withProduct();
    const { photos, refused } = await add([new File([readFileSync(HEIC)], 'IMG_0001.HEIC')]);
    expect(refused).toEqual([]);
    expect(photos[0]).toMatchObject({ ext: 'heic', fileName: 'IMG_0001.HEIC' });
    expect((await read())[0]?.metrics).toMatchObject({ format: 'heic' });
  });

  test('the first two are taken for front and back, until somebody says otherwise', async () => {
    const { client, add, read } = await withProduct();
    await add([await file(1), await file(2), await file(3)]);
    expect((await read()).map((photo) => photo.role)).toEqual(['front', 'back', 'other']);
    await add([await file(4)], { role: 'side' });
    await client.photos.setRole({ id: (await read())[0]?.id ?? '', role: 'inside' });
    await add([await file(5)]);
    expect((await read()).map((photo) => photo.role)).toEqual(['inside', 'back', 'other', 'side', 'front']);
  });

  test('one that is broken never holds up the rest, and each refusal says which and why', async () => {
    const { add, read, kept } = await withProduct();
    const good = await drawPhoto(9, 160);
    const { photos, refused } = await add([
      await file(1),
      new File([''], 'rỗng.jpg'),
      new File(['đây là thư'], 'thư.jpg'),
      new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'vẽ.svg'),
      new File(['%PDF-1.4'], 'giấy.pdf'),
      new File([Uint8Array.from(good.subarray(0, 200))], 'đứt.jpg'),
      await file(2),
    ]);
    expect(photos.map((photo) => photo.fileName)).toEqual(['1.jpg', '2.jpg']);
    expect(refused.map(({ file: name, code, values }) => [name, code, values['file']])).toEqual([
      ['rỗng.jpg', 'photo.empty', 'rỗng.jpg'],
      ['thư.jpg', 'photo.not-a-photo', 'thư.jpg'],
      ['vẽ.svg', 'photo.svg', 'vẽ.svg'],
      ['giấy.pdf', 'photo.not-a-photo', 'giấy.pdf'],
      ['đứt.jpg', 'photo.broken', 'đứt.jpg'],
    ]);
    expect(await read()).toHaveLength(2);
    expect(kept(), 'nothing is kept of what was refused').toHaveLength(2);
  });

  test('the same picture twice is one picture, and what is kept of it stays', async () => {
    const { client, add, read, kept } = await withProduct();
    const { refused } = await add([await file(1, 'a.jpg'), await file(1, 'b.jpg')]);
    expect(refused).toEqual([{ file: 'b.jpg', code: 'photo.twice', values: { file: 'b.jpg' } }]);
    expect(await read()).toHaveLength(1);
    const other = await client.products.create({ name: 'sản phẩm khác' });
    expect((await client.photos.add({ productId: other.id, files: [await file(1)] })).photos).toHaveLength(1);
    expect(kept()).toHaveLength(1);
  });

  test('a photo that was taken away may be added again', async () => {
    const { client, add, read } = await withProduct();
    await add([await file(1)]);
    await client.photos.remove({ id: (await read())[0]?.id ?? '' });
    expect((await add([await file(1)])).refused).toEqual([]);
    expect(await read()).toHaveLength(1);
  });

  test('a product holds sixty, and says so of the one too many', async () => {
    const { desk, add, id, read } = await withProduct();
    await add([await file(1)]);
    const [first] = await read();
    desk.house().store.change({ action: 'photo.add' }, (writer) => {
      const { sha256: _sha256, ext, bytes, width, height } = first!;
      for (let position = 1; position < 60; position += 1) {
        writer.insert('photo', {
          productId: id,
          position,
          role: 'other',
          sha256: String(position).padStart(64, '0'),
          ext,
          bytes,
          width,
          height,
          recipe: [],
          look: String(position).padStart(64, '0'),
        });
      }
    });
    const { photos, refused } = await add([await file(2)]);
    expect(photos).toEqual([]);
    expect(refused).toEqual([{ file: '2.jpg', code: 'photo.too-many', values: { file: '2.jpg', limit: 60 } }]);
    expect(await read()).toHaveLength(60);
  });

  test('it is told how far it is', async () => {
    const { desk, add, id } = await withProduct();
    const told: DeskEvent[] = [];
    desk.events.on('event', (event) => event.kind === 'photos' && told.push(event));
    await add([await file(1), new File(['x'], 'x.jpg')]);
    expect(told).toEqual([0, 1, 2].map((done) => ({ kind: 'photos', productId: id, done, total: 2 })));
  });

  test('stopped in the middle, what is in stays in and the rest stays out', async () => {
    const { desk, add, read, kept } = await withProduct();
    const stop = (event: DeskEvent) => {
      if (event.kind === 'photos' && event.done === 2) desk.house().photos.cancel(BATCH);
    };
    desk.events.on('event', stop);
    const files = await Promise.all([1, 2, 3, 4].map((shade) => file(shade)));
    const { photos, refused } = await add(files, { batch: BATCH });
    expect(photos.map((photo) => photo.fileName)).toEqual(['1.jpg', '2.jpg']);
    expect(refused).toEqual(
      ['3.jpg', '4.jpg'].map((name) => ({ file: name, code: 'photo.cancelled', values: { file: name } })),
    );
    expect(await read()).toHaveLength(2);
    expect(kept()).toHaveLength(2);
    desk.events.off('event', stop);
    expect(
      (await add(files, { batch: BATCH })).photos.map((photo) => photo.fileName),
      'the next call is a new one',
    ).toEqual(['3.jpg', '4.jpg']);
  });

  // A file system that nobody may write to, root neither.
  test.runIf(process.platform === 'linux')(
    'a folder that may not be written to is called so, and no row points to a photo that is not there',
    async () => {
      const { add, read, photos } = await withProduct();
      rmSync(photos, { recursive: true });
      symlinkSync('/sys', photos);
      await expect(add([await file(1)])).rejects.toMatchObject(failed('desk.read-only'));
      expect(await read()).toEqual([]);
    },
  );
});

describe('the order of photos', () => {
  async function ordered() {
    const made = await withProduct();
    await made.add(await Promise.all([1, 2, 3, 4].map((shade) => file(shade))));
    const ids = (await made.read()).map((photo) => photo.id);
    const order = async () => (await made.read()).map((photo) => ids.indexOf(photo.id) + 1);
    const move = (which: number, before: number | null) =>
      made.client.photos.move({ id: ids[which - 1] ?? '', before: before === null ? null : (ids[before - 1] ?? '') });
    return { ...made, ids, order, move };
  }

  test('a photo goes where it is put: to the front, between, to the end', async () => {
    const { order, move } = await ordered();
    await move(3, 1);
    expect(await order()).toEqual([3, 1, 2, 4]);
    await move(3, 4);
    expect(await order()).toEqual([1, 2, 3, 4]);
    await move(1, null);
    expect(await order()).toEqual([2, 3, 4, 1]);
    await move(4, 4);
    expect(await order(), 'before itself is last').toEqual([2, 3, 1, 4]);
  });

  test('a place that is no longer there means the end', async () => {
    const { client, ids, order, move } = await ordered();
    await client.photos.remove({ id: ids[1] ?? '' });
    await move(1, 2);
    expect(await order()).toEqual([3, 4, 1]);
  });

  test('a new photo comes last, also after one was taken away', async () => {
    const { client, ids, add, order, read } = await ordered();
    await client.photos.remove({ id: ids[0] ?? '' });
    await add([await file(5)]);
    expect(await order()).toEqual([2, 3, 4, 0]);
    expect((await read()).at(-1)?.fileName).toBe('5.jpg');
  });

  test('only the photos whose place changed are in the history', async () => {
    const { client, id, move } = await ordered();
    await move(3, 2);
    const [step] = (await client.products.history({ id })).steps;
    expect(step?.changes.map((change) => change.field)).toEqual(['position', 'position']);
  });
});

test('files for a product that is not there are not taken', async () => {
  const { client, kept } = await withProduct();
  await expect(client.photos.add({ productId: BATCH, files: [await file(1)] })).rejects.toMatchObject(
    failed('not-found', { entity: 'product', id: BATCH }),
  );
  expect(kept()).toEqual([]);
});
