// The browser door: the router and the desk's files over HTTP on loopback.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { createI18n } from '../../../shared/locales/i18n.ts';
import type { Desk } from '../../app.ts';
import { CONTENT_POLICY } from '../content-policy.ts';
import { cookieName, createTickets, refuse } from './guard.ts';

/** One call brings at most a few photos; the screens send them one by one. */
const MAX_BODY_BYTES = 256 * 1024 * 1024;
const SECRET_BYTES = 24;
/** With every answer, also those that the calls write by themselves. */
const HEADERS = new Map([
  ['content-security-policy', CONTENT_POLICY],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
]);

export type WebDoor = {
  port: number;
  /** A link that opens the desk in a browser, once. */
  link(): string;
  /** What another start of the same desk must show to be given a link. */
  key: string;
  close(): Promise<void>;
};

export async function openWebDoor(desk: Desk, wantedPort = 0): Promise<WebDoor> {
  const newSecret = () => randomBytes(SECRET_BYTES).toString('base64url');
  const session = newSecret();
  const key = newSecret();
  const tickets = createTickets(newSecret);
  const rpc = new RPCHandler(desk.router, { plugins: [new BodyLimitPlugin({ maxBodySize: MAX_BODY_BYTES })] });
  let port = 0;

  /** What a person sees who comes without a valid link: one sentence in both languages. */
  function closed(response: ServerResponse, status: number) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${createI18n('vi').t('door.closed')}\n\n${createI18n('en').t('door.closed')}\n`);
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    const { host, origin, cookie } = request.headers;
    const refused = refuse({ host, origin, cookie, fetchSite: request.headers['sec-fetch-site'] }, port, session);

    if (refused === 401 && url.pathname === '/' && tickets.redeem(url.searchParams.get('k') ?? '')) {
      response.writeHead(303, {
        location: '/',
        'set-cookie': `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`,
      });
      return response.end();
    }
    if (refused === 401 && url.pathname === '/open' && request.method === 'POST' && request.headers['x-key'] === key) {
      response.writeHead(200, { 'content-type': 'text/plain' });
      return response.end(link());
    }
    if (refused) return closed(response, refused);

    // A page that was opened with an old link and still has its session goes on without the link.
    if (url.searchParams.has('k')) {
      response.writeHead(303, { location: '/' });
      return response.end();
    }
    const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context: { desk, local: false } });
    if (matched) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') return closed(response, 405);
    const file = await desk.serve(new Request(url));
    if (!file) return closed(response, 404);
    response.writeHead(file.status, Object.fromEntries(file.headers));
    if (file.body && request.method === 'GET') return pipeline(Readable.fromWeb(file.body as never), response);
    // What is not read is let go, or the file would stay open.
    await file.body?.cancel();
    return response.end();
  }

  const server = createServer((request, response) => {
    response.setHeaders(HEADERS);
    answer(request, response).catch((error: unknown) => {
      // The browser went away in the middle of a picture: nothing to answer to.
      if (!response.headersSent) closed(response, 500);
      else response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wantedPort, '127.0.0.1', resolve);
  });
  port = (server.address() as { port: number }).port;
  const link = () => `http://127.0.0.1:${port}/?k=${tickets.issue()}`;

  return {
    port,
    link,
    key,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
