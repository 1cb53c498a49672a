import type { ServerResponse } from 'node:http';

/** No script, nothing from elsewhere, never in a frame. */
const policy = (formTargets: string) =>
  `default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'${formTargets}; base-uri 'none'; frame-ancestors 'none'`;

export type Reply = { status: number; headers: Record<string, string>; body: string | Uint8Array };

/** @param leadsTo where a form of the page may lead in the end, besides our own pages */
export const page = (body: string, status = 200, leadsTo: URL | null = null): Reply => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy(leadsTo ? ` ${leadsTo.origin}` : ''),
    // Not no-referrer: a browser would then hide the origin of our own forms from us.
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  },
  body,
});

export const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/** After a form: the browser fetches the next page by itself. */
export const goTo = (address: string): Reply => ({
  status: 303,
  headers: { location: address, 'referrer-policy': 'same-origin', 'cache-control': 'no-store' },
  body: '',
});

export function write(response: ServerResponse, { status, headers, body }: Reply) {
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
  });
  response.end(body);
}
