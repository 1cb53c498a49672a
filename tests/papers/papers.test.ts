import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { originalPath } from '../../main/photos/intake/files.ts';
import { deskClient, failed } from '../fixtures/client.ts';
import { drawPhoto } from '../fixtures/ready.ts';
import { drawPdf } from './pdf.ts';

const onePage = () => drawPdf([{ text: 'Giay chung nhan' }]);

async function withPaper() {
  const made = deskClient();
  const { client } = made;
  const { id: producerId } = await client.producers.create({ name: 'HTX Vạn Phần' });
  const { id: productId } = await client.products.create({ name: 'Nước mắm', producerId });
  const { id: other } = await client.products.create({ name: 'Mắm tôm', producerId });
  const paper = await client.papers.add({
    kind: 'ocop-certificate',
    productId,
    producerId: null,
    number: '123/QĐ-UBND',
  });
  const papersOf = async (id: string) => (await client.products.get({ id })).papers;
  return { ...made, producerId, productId, other, paper, papersOf, photos: join(made.dataDir, 'photos') };
}

describe('papers', () => {
  test('of a product are its own; those of a producer stand with all its products', async () => {
    const { client, producerId, productId, other, papersOf } = await withPaper();
    await client.papers.add({ kind: 'food-safety-certificate', productId: null, producerId });
    const kinds = async (id: string) => (await papersOf(id)).map((paper) => paper.kind);
    expect(await kinds(productId)).toEqual(['food-safety-certificate', 'ocop-certificate']);
    expect(await kinds(other)).toEqual(['food-safety-certificate']);
    await client.products.set({ id: other, patch: { producerId: null } });
    expect(await kinds(other)).toEqual([]);
  });

  test('belong to one product or one producer, never to both or to nobody', async () => {
    const { client, producerId, productId } = await withPaper();
    for (const owner of [
      { productId, producerId },
      { productId: null, producerId: null },
    ]) {
      await expect(client.papers.add({ kind: 'other', ...owner })).rejects.toMatchObject(
        failed('bad-input', { field: 'productId' }),
      );
    }
  });

  test('keep days as days: a wrong one is refused, an unknown one is empty', async () => {
    const { client, paper, productId, papersOf } = await withPaper();
    await client.papers.set({ id: paper.id, patch: { issuedOn: '2026-02-28', expiresOn: null, stars: 4 } });
    await expect(client.papers.set({ id: paper.id, patch: { expiresOn: '2026-02-30' } })).rejects.toMatchObject(
      failed('bad-input', { field: 'patch.expiresOn' }),
    );
    await expect(client.papers.set({ id: paper.id, patch: { stars: 6 } })).rejects.toMatchObject(failed('bad-input'));
    expect((await papersOf(productId))[0]).toMatchObject({
      issuedOn: '2026-02-28',
      expiresOn: null,
      stars: 4,
      number: '123/QĐ-UBND',
    });
  });

  test('a paper that was taken away comes back with undo, with its scan', async () => {
    const { client, paper, productId, papersOf } = await withPaper();
    await client.papers.attachScan({ id: paper.id, file: new File([await onePage()], 'giấy.pdf') });
    await client.papers.remove({ id: paper.id });
    expect(await papersOf(productId)).toEqual([]);
    await client.products.undo({ id: productId });
    expect((await papersOf(productId))[0]).toMatchObject({ id: paper.id, scanName: 'giấy.pdf' });
  });
});

describe('scans', () => {
  test('a PDF is kept as it is, under the name of its content', async () => {
    const { client, paper, productId, papersOf, photos } = await withPaper();
    await client.papers.attachScan({
      id: paper.id,
      file: new File([await onePage()], 'Giấy chứng nhận.pdf'.normalize('NFD')),
    });
    const [scanned] = await papersOf(productId);
    expect(scanned).toMatchObject({ scanExt: 'pdf', scanName: 'Giấy chứng nhận.pdf'.normalize('NFC') });
    expect(existsSync(originalPath(photos, scanned?.scanSha256 ?? '', 'pdf'))).toBe(true);
  });

  test('a photo of the paper does as well, whatever its file is called', async () => {
    const { client, paper, productId, papersOf, photos } = await withPaper();
    await client.papers.attachScan({
      id: paper.id,
      file: new File([Uint8Array.from(await drawPhoto(1, 200))], 'giấy.pdf'),
    });
    const [scanned] = await papersOf(productId);
    expect(scanned).toMatchObject({ scanExt: 'jpg', scanName: 'giấy.pdf' });
    expect(existsSync(originalPath(photos, scanned?.scanSha256 ?? '', 'jpg'))).toBe(true);
  });

  test.each([
    ['a letter', 'Kính gửi ủy ban', 'scan.unsupported'],
    ['a page of a browser', '<!doctype html><script>1</script>', 'scan.unsupported'],
    ['a drawing that runs code', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'scan.unsupported'],
    ['an office file', 'PK\u0003\u0004 word/document.xml', 'scan.unsupported'],
    ['an empty file', '', 'photo.empty'],
  ] as const)('%s is refused by name and leaves nothing behind', async (_what, content, code) => {
    const { client, paper, productId, papersOf, photos } = await withPaper();
    const call = client.papers.attachScan({ id: paper.id, file: new File([content], 'giấy.pdf') });
    await expect(call).rejects.toMatchObject(failed(code, { file: 'giấy.pdf' }));
    expect((await papersOf(productId))[0]).toMatchObject({ scanSha256: null, scanName: null });
    expect(readdirSync(photos)).toEqual([]);
  });

  test('a PDF longer than any certificate is refused before it is read', async () => {
    const { client, paper, photos } = await withPaper();
    const file = new File(['%PDF-1.4', new Uint8Array(30_000_001)], 'sách.pdf');
    await expect(client.papers.attachScan({ id: paper.id, file })).rejects.toMatchObject(
      failed('scan.too-big', { file: 'sách.pdf', limit: 30_000_000 }),
    );
    expect(readdirSync(photos)).toEqual([]);
  });

  test('a scan for a paper that is not there leaves no file behind', async () => {
    const { client, photos } = await withPaper();
    const call = client.papers.attachScan({ id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', file: new File(['%PDF-1.4'], 'a.pdf') });
    await expect(call).rejects.toMatchObject(
      failed('not-found', { entity: 'paper', id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }),
    );
    expect(readdirSync(photos)).toEqual([]);
  });
});
