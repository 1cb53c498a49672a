import { beforeEach, expect, test, vi } from 'vitest';
import { CONTENT_POLICY } from '../../../main/doors/content-policy.ts';
import { announceScheme, answer, servePages } from '../../../main/doors/electron/scheme.ts';

const protocol = vi.hoisted(() => ({ registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() }));
vi.mock('electron', () => ({ protocol }));
beforeEach(() => vi.clearAllMocks());

const page =
  (text = '<p>Lên Sàn</p>', headers = {}) =>
  async () =>
    new Response(text, { headers });
const policyOf = (response: Response) =>
  new Map(
    response.headers
      .get('content-security-policy')!
      .split('; ')
      .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  );

test('the app lives under a secure scheme of its own that cannot go around its content policy', () => {
  announceScheme();
  const [[[scheme]]] = protocol.registerSchemesAsPrivileged.mock.calls as [[[{ scheme: string; privileges: object }]]];
  expect(scheme.scheme).toBe('lensan');
  expect(scheme.privileges).toMatchObject({ standard: true, secure: true });
  expect(scheme.privileges).not.toHaveProperty('bypassCSP');
  expect(scheme.privileges).not.toHaveProperty('allowServiceWorkers');
});

test('what the desk serves arrives in the window, with its own type and status', async () => {
  servePages(async () => new Response('ảnh', { status: 206, headers: { 'content-type': 'image/webp' } }));
  const [scheme, handle] = protocol.handle.mock.calls[0] as [string, (request: Request) => Promise<Response>];
  const response = await handle(new Request('lensan://desk/thumb/abc/320'));
  expect(scheme).toBe('lensan');
  expect(response.status).toBe(206);
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(await response.text()).toBe('ảnh');
});

test('no page can run code, load or send anything that is not our own', async () => {
  const policy = policyOf(await answer(new Request('lensan://desk/'), page()));
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  for (const name of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"]);
  const sources = [...policy.values()].flat();
  for (const lax of ["'unsafe-eval'", '*', 'https:', 'http:']) expect(sources).not.toContain(lax);
});

test('a file keeps a stricter policy of its own, and a laxer one takes nothing away from ours', async () => {
  for (const own of ["sandbox; default-src 'none'", "script-src 'unsafe-inline'"]) {
    const served = await answer(new Request('lensan://desk/scan/x'), page('x', { 'content-security-policy': own }));
    expect(served.headers.get('content-security-policy')).toBe(`${own}, ${CONTENT_POLICY}`);
  }
});

test('what is not found has our policy as well', async () => {
  const missing = await answer(new Request('lensan://desk/none'), async () => null);
  expect(missing.status).toBe(404);
  expect(policyOf(missing).get('script-src')).toEqual(["'self'"]);
  expect(missing.headers.get('x-content-type-options')).toBe('nosniff');
});

test('another host of our scheme is never served', async () => {
  const serve = vi.fn(page());
  for (const url of ['lensan://elsewhere/', 'lensan://desk.evil.example/', 'lensan://desk:81/']) {
    expect((await answer(new Request(url), serve)).status, url).toBe(404);
  }
  expect(serve).not.toHaveBeenCalled();
});

test('nothing can be changed by a page request', async () => {
  const serve = vi.fn(page());
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await answer(new Request('lensan://desk/', { method }), serve)).status, method).toBe(405);
  }
  expect(serve).not.toHaveBeenCalled();
});
