import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { drawPhoto } from '../../fixtures/ready.ts';
import { openedDoor } from './door.ts';

const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

test('a call brings what it asked for, with its accents', async () => {
  const { client } = await openedDoor();
  const { id } = await client.products.create({ name: 'Nước mắm Vạn Phần' });
  expect((await client.products.get({ id })).product).toMatchObject({ id, name: 'Nước mắm Vạn Phần' });
});

test('a photo comes through byte for byte, and its small picture goes back', async () => {
  const { client, askIn } = await openedDoor();
  const { id } = await client.products.create({ name: 'Nhút' });
  const bytes = await drawPhoto(3, 400);
  const { photos, refused } = await client.photos.add({
    productId: id,
    files: [new File([Uint8Array.from(bytes)], 'mặt trước.jpg')],
  });
  expect(refused).toEqual([]);
  expect(photos[0]).toMatchObject({ fileName: 'mặt trước.jpg', bytes: bytes.length, width: 400, role: 'front' });
  const small = await askIn(`/thumb/${photos[0]?.sha256}/320`);
  expect(small).toMatchObject({
    status: 200,
    headers: { 'content-type': 'image/webp', 'cache-control': expect.stringContaining('immutable') },
  });
});

test('a failure arrives as a code with its values', async () => {
  const { client } = await openedDoor();
  const { error } = await safe(client.products.get({ id: ID }));
  expect(isDefinedError(error) && error.data).toEqual({ code: 'not-found', values: { entity: 'product', id: ID } });
});

test('what does not fit is refused with the name of the field', async () => {
  const { client, call } = await openedDoor();
  const { error } = await safe(client.products.create({ localShare: 140 }));
  expect(isDefinedError(error) && error.data).toEqual({ code: 'bad-input', values: { field: 'localShare' } });
  for (const body of ['{"json":{"id":7}}', '{"json":[]}', '{"json":null}', '{}', '']) {
    const { status, body: said } = await call('products/get', body);
    expect(status, body).toBe(422);
    expect(JSON.parse(said), body).toMatchObject({ json: { code: 'FAILED', data: { code: 'bad-input' } } });
  }
});

test('what is no message at all is answered, and the desk goes on', async () => {
  const { client, call, askIn } = await openedDoor();
  for (const body of [
    '{"json":',
    'null',
    '[1,2',
    '\u0000',
    '{"json":{},"meta":7}',
    '{"json":{},"meta":[[9]],"maps":[["a"]]}',
  ]) {
    expect((await call('products/list', body)).status, body).toBeGreaterThanOrEqual(200);
  }
  const form = {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nbroken',
  };
  expect((await askIn('/rpc/photos/add', form)).status).toBeGreaterThanOrEqual(400);
  expect((await client.products.list({})).total).toBe(0);
});

test.each([
  ['a message', 'application/json', 'products/create'],
  ['photos', 'multipart/form-data; boundary=x', 'photos/add'],
])('%s beyond all measure is refused with a code before it is read', async (_what, type, path) => {
  const { askIn, client } = await openedDoor();
  const headers = { 'content-type': type, 'content-length': String(300 * 1024 * 1024) };
  // Only its beginning is sent: a door that waited for the rest would never answer.
  const { status, body } = await askIn(`/rpc/${path}`, { method: 'POST', headers, body: '--x\r\n{"json":{' });
  expect(status).toBe(413);
  expect(JSON.parse(body)).toMatchObject({ json: { code: 'PAYLOAD_TOO_LARGE' } });
  expect((await client.products.list({})).total).toBe(0);
});

test.each([
  ['as a field', '{"json":{"name":"a","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}'],
  ['in a patch', '{"json":{"name":"a","patch":{"__proto__":{"polluted":true}}}}'],
  ['as the place of a date', '{"json":{"name":"a"},"meta":[[1,"__proto__","polluted"]]}'],
  ['as the place of a file', '{"json":{"name":"a"},"meta":[],"maps":[["__proto__","polluted"]]}'],
])('names that reach into the language itself change nothing (%s)', async (_where, body) => {
  const { call, client } = await openedDoor();
  await call('products/create', body);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  const { products } = await client.products.list({});
  for (const row of products) expect(Object.keys(row)).not.toContain('polluted');
});

test('what names files of this machine is for the command line only', async () => {
  const { client, dataDir } = await openedDoor();
  for (const call of [
    client.checks.photo({ path: '/etc/hostname' }),
    client.desk.restore({ file: `${dataDir}/len-san.db` }),
  ]) {
    const { error } = await safe<unknown>(call);
    expect(error).toMatchObject({ code: 'FAILED', data: { code: 'bad-input', values: { field: 'path' } } });
  }
});

test('a backup is named, never pointed at', async () => {
  const { client, dataDir } = await openedDoor();
  for (const name of ['../len-san.db', `${dataDir}/len-san.db`, '..', '', '../../key']) {
    const { error } = await safe<unknown>(client.desk.restore({ name }));
    expect(error, name).toMatchObject({ code: 'FAILED', data: { code: 'backup.not-a-backup' } });
  }
  expect(await client.desk.state()).toMatchObject({ state: 'first-start', failure: null });
});
