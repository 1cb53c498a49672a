import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A page of the open web may point its own name at 127.0.0.1 and then speak to us: its Host header gives it away. */
export function isOurHost(request: Pick<IncomingMessage, 'headers'>): boolean {
  const host = request.headers.host ?? '';
  return LOOPBACK.has(host.replace(/:\d{1,5}$/, ''));
}

/**
 * Whether a form or a JSON body comes from our own pages or from a program. A browser names the page a POST comes from;
 * a program names nothing.
 */
export function isOwnPost(request: Pick<IncomingMessage, 'headers'>): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${request.headers.host}`;
}
