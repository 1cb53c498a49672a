import { readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { originalPath } from '../../../main/photos/intake/files.ts';
import { drawPhoto } from '../../fixtures/ready.ts';
import { openedDoor } from './door.ts';

const SHA = '0'.repeat(64);

describe('what is not ours to show is not shown', () => {
  test.each([
    '/../package.json',
    '/../../package.json',
    '/assets/../../../package.json',
    '/%2e%2e/package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/..%2frenderer.stamp',
    '//etc/passwd',
    '/%2fetc/passwd',
    '/etc/passwd%00.html',
    '/%',
    '/%c3%28',
    '/thumb/../../../package.json',
    `/thumb/${SHA}/320`,
    `/thumb/${SHA}/321`,
    `/thumb/${SHA}`,
    '/thumb/..%2f..%2flen-san.db/320',
    '/thumb/%2e%2e%2f%2e%2e/960',
    '/scan/../../len-san.db',
    '/scan/..%2f..%2flen-san.db',
    '/scan/len-san.db',
    `/scan/${SHA}.pdf`,
    `/scan/${SHA}.pdf/../../../len-san.db`,
    '/scan/',
    '/scan',
    '/thumb',
    'http://evil.example/../package.json',
  ])('%s', async (path) => {
    const { askIn } = await openedDoor();
    const { status, body } = await askIn(path);
    expect(status).toBe(404);
    expect(body).not.toContain('len-san');
    expect(body).not.toContain('root:');
  });
});

/** A PDF of one empty page with something in a remark, which no reader of a PDF looks at. */
const onePage = (remark: string) =>
  `%PDF-1.7\n%${remark}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n` +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

test('a scan is shown as what it is, in a box of its own', async () => {
  const { client, askIn } = await openedDoor();
  const { id } = await client.producers.create({ name: 'HTX' });
  const paper = await client.papers.add({ kind: 'food-safety-certificate', producerId: id, productId: null });
  const hostile = onePage('<html><script>fetch("/rpc")</script>');
  await client.papers.attachScan({ id: paper.id, file: new File([hostile], 'giấy.html') });
  const { id: product } = await client.products.create({ producerId: id });
  const [scanned] = (await client.products.get({ id: product })).papers;
  const { status, headers, body } = await askIn(`/scan/${scanned?.scanSha256}.${scanned?.scanExt}`);
  expect(status).toBe(200);
  expect(body).toBe(hostile);
  expect(headers['content-type']).toBe('application/pdf');
  expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('asking only for the head of a long file leaves it not open', async () => {
  const { client, askIn, dataDir } = await openedDoor();
  const { id } = await client.products.create({});
  const paper = await client.papers.add({ kind: 'test-report', productId: id, producerId: null });
  const long = onePage(' '.repeat(2_000_000));
  await client.papers.attachScan({ id: paper.id, file: new File([long], 'phiếu.pdf') });
  const [{ scanSha256 } = {}] = (await client.products.get({ id })).papers;
  const head = await askIn(`/scan/${scanSha256}.pdf`, { method: 'HEAD' });
  expect(head).toMatchObject({
    status: 200,
    body: '',
    headers: { 'content-type': 'application/pdf', 'content-length': String(long.length) },
  });
  await expect.poll(() => openFiles(join(dataDir, 'photos'))).toEqual([]);
});

/** Files of this process under a folder, where the system tells. */
function openFiles(folder: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`);
      return path.startsWith(folder) ? [path] : [];
    } catch {
      // Closed between the two looks.
      return [];
    }
  });
}

test('a small picture that was cleared away is made again from the original', async () => {
  const { client, askIn, dataDir } = await openedDoor();
  const { id } = await client.products.create({});
  const { photos } = await client.photos.add({
    productId: id,
    files: [new File([Uint8Array.from(await drawPhoto(2, 300))], 'a.jpg')],
  });
  const sha256 = photos[0]?.sha256 ?? '';
  rmSync(join(dataDir, 'cache'), { recursive: true });
  expect((await askIn(`/thumb/${sha256}/960`)).status).toBe(200);
  rmSync(join(dataDir, 'cache'), { recursive: true });
  rmSync(originalPath(join(dataDir, 'photos'), sha256, 'jpg'));
  expect((await askIn(`/thumb/${sha256}/960`)).status, 'and without the original there is none').toBe(404);
});
