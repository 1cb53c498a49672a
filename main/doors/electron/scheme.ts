// Our own scheme in place of file: – an origin of its own, and nothing on the disk but what the desk serves.
import { protocol } from 'electron';
import { ORIGIN, SCHEME } from './address.ts';
import { CONTENT_POLICY } from '../content-policy.ts';

export type Serve = (request: Request) => Promise<Response | null>;

/** Before "ready", or Chromium no longer takes it. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function servePages(serve: Serve): void {
  protocol.handle(SCHEME, (request) => answer(request, serve));
}

/** Pages are only read over this scheme: changes go over the port. */
export async function answer(request: Request, serve: Serve): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return sealed(new Response(null, { status: 405 }));
  if (!request.url.startsWith(`${ORIGIN}/`)) return sealed(new Response(null, { status: 404 }));
  return sealed((await serve(request)) ?? new Response(null, { status: 404 }));
}

function sealed({ body, status, headers: given }: Response): Response {
  const headers = new Headers(given);
  // Beside a policy that a file brings along: where there are two, both must agree.
  headers.append('content-security-policy', CONTENT_POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  return new Response(body, { status, headers });
}
