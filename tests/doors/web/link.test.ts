import { expect, test } from 'vitest';
import { cookieFrom, openedDoor } from './door.ts';

test('a link opens the desk once, and is nothing to anybody who finds it later', async () => {
  const { door, ask, port } = await openedDoor();
  const { search } = new URL(door.link());
  const first = await ask(`/${search}`);
  expect(first.status).toBe(303);
  expect(first.headers.location).toBe('/');
  expect(first.headers['set-cookie']).toEqual([
    expect.stringMatching(new RegExp(`^len-san-${port}=\\S+; HttpOnly; SameSite=Strict; Path=/$`)),
  ]);
  const second = await ask(`/${search}`);
  expect(second.status).toBe(401);
  expect(second.headers['set-cookie']).toBeUndefined();
});

test('the link of another door, a guessed one and an empty one open nothing', async () => {
  const { ask } = await openedDoor();
  const other = await openedDoor();
  for (const search of [new URL(other.door.link()).search, '?k=guess', '?k=', '']) {
    expect((await ask(`/${search}`)).status, search).toBe(401);
  }
});

test('a page that is opened again with its old link goes on, and the link is out of its address', async () => {
  const { door, askIn } = await openedDoor();
  const again = await askIn(`/${new URL(door.link()).search}`);
  expect(again).toMatchObject({ status: 303, headers: { location: '/' } });
  expect(again.headers['set-cookie']).toBeUndefined();
});

test('who starts the same desk again gets a link of its own, and nobody else does', async () => {
  const { door, ask } = await openedDoor();
  for (const headers of [{}, { 'x-key': 'guess' }, { 'x-key': '' }] as Record<string, string>[]) {
    expect((await ask('/open', { method: 'POST', headers })).status).toBe(401);
  }
  expect((await ask('/open', { headers: { 'x-key': door.key } })).status, 'reading is not asking').toBe(401);
  expect(
    (await ask('/open', { method: 'POST', headers: { 'x-key': door.key, origin: 'http://evil.example' } })).status,
  ).toBe(403);
  const given = await ask('/open', { method: 'POST', headers: { 'x-key': door.key } });
  expect(given.status).toBe(200);
  expect(await cookieFrom(given.body)).toMatch(/^len-san-/);
});
