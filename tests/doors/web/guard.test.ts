import { describe, expect, test } from 'vitest';
import { refuse } from '../../../main/doors/web/guard.ts';
import { createI18n } from '../../../shared/locales/i18n.ts';
import { openedDoor } from './door.ts';

const PORT = 4000;
const GOOD = { host: `127.0.0.1:${PORT}`, origin: undefined, cookie: `len-san-${PORT}=secret`, fetchSite: undefined };
const judge = (change: Partial<Parameters<typeof refuse>[0]>) => refuse({ ...GOOD, ...change }, PORT, 'secret');

describe('who may speak to the browser door', () => {
  test.each([
    ['with its cookie', {}],
    ['under the other name of this machine', { host: `localhost:${PORT}`, origin: `http://localhost:${PORT}` }],
    ['from a page of its own', { origin: `http://127.0.0.1:${PORT}`, fetchSite: 'same-origin' }],
    ['from the address bar', { fetchSite: 'none' }],
    [
      'with cookies of other desks beside its own',
      { cookie: `len-san-4001=other; len-san-${PORT}=secret; theme=dark` },
    ],
  ])('a browser that came with the link, %s', (_how, change) => expect(judge(change)).toBeNull());

  test.each([
    [421, 'a name that a stranger made point here', { host: `evil.example:${PORT}` }],
    [421, 'another port of this machine', { host: '127.0.0.1:4001' }],
    [421, 'no name at all', { host: undefined }],
    [403, 'a page of another site', { origin: 'http://evil.example' }],
    [403, 'a page of another program on this machine', { origin: 'http://127.0.0.1:4001' }],
    [403, 'a page without an origin', { origin: 'null' }],
    [403, 'a page that looks like ours', { origin: `http://127.0.0.1:${PORT}.evil.example` }],
    [403, 'a link on another site', { fetchSite: 'cross-site' }],
    [401, 'no cookie', { cookie: undefined }],
    [401, 'the cookie of another desk', { cookie: 'len-san-4001=secret' }],
    [401, 'a wrong cookie', { cookie: `len-san-${PORT}=secreT` }],
    [401, 'an empty cookie', { cookie: `len-san-${PORT}=` }],
  ])('%i for %s', (status, _who, change) => expect(judge(change)).toBe(status));

  test('a stranger is told so before anything about the cookie', () => {
    expect(judge({ host: 'evil.example', cookie: undefined })).toBe(421);
    expect(judge({ origin: 'http://evil.example', cookie: undefined })).toBe(403);
  });
});

describe('over the wire', () => {
  const CLOSED = (['vi', 'en'] as const).map((language) => createI18n(language).t('door.closed'));

  test('who has no link reads one sentence in both languages, and nothing of the desk', async () => {
    const { ask } = await openedDoor();
    for (const path of ['/', '/rpc/desk/state', '/rpc/products/list', '/thumb/a/320', '/assets/x.js', '/no/where']) {
      const { status, headers, body } = await ask(path);
      expect(status, path).toBe(401);
      expect(headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(body.trim().split('\n\n')).toEqual(CLOSED);
    }
  });

  test('a foreign name, a foreign page and a foreign link are refused with the cookie too', async () => {
    const { askIn, client } = await openedDoor();
    const create = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"json":{"name":"kẻ lạ"}}',
    };
    const asWho = (headers: Record<string, string>) =>
      askIn('/rpc/products/create', { ...create, headers: { ...create.headers, ...headers } });
    expect((await asWho({ host: 'evil.example' })).status).toBe(421);
    expect((await asWho({ origin: 'http://evil.example' })).status).toBe(403);
    expect((await asWho({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await client.products.list({})).total).toBe(0);
    expect((await asWho({})).status).toBe(200);
  });

  test('a link on another site that only reads changes nothing', async () => {
    const { askIn, client } = await openedDoor();
    const data = encodeURIComponent('{"json":{"name":"kẻ lạ"}}');
    expect((await askIn(`/rpc/products/create?data=${data}`)).status).toBe(405);
    expect((await client.products.list({})).total).toBe(0);
  });
});
