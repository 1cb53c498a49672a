import type { Call } from '../api/call.ts';
import type { Platform } from '../platform.ts';
import { randomHex } from '../random.ts';
import { checkCall } from './checks.ts';
import { badParam, Refusal, statusOf, wrongParam } from './refusal.ts';
import { APIS, PREFIX } from './table.ts';
import type { Api } from './table.ts';

export type Request = {
  method: string;
  /** As it was signed: the path of the request line, byte for byte. */
  path: string;
  query: URLSearchParams;
  contentType: string;
  body: Uint8Array;
  /** The body was longer than it may be; `body` is then empty. */
  tooLong: boolean;
};
export type Answer = { status: number; body: Record<string, unknown> & { error: string; request_id: string } };

const OUR_FAULT = 'System error, please try again later or contact the OpenAPI support team.';

export const apiOf = (path: string): Api | undefined =>
  path.startsWith(PREFIX) && Object.hasOwn(APIS, path.slice(PREFIX.length))
    ? APIS[path.slice(PREFIX.length)]
    : undefined;

function json(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw wrongParam('the body is not JSON');
  }
}

async function form({ body, contentType }: Request): Promise<FormData> {
  try {
    return await new Response(body as BodyInit, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw wrongParam('the body is not multipart/form-data');
  }
}

async function run(platform: Platform, request: Request): Promise<Record<string, unknown>> {
  const api = apiOf(request.path);
  if (!api || api.method !== request.method) {
    throw badParam('Permission denied. This API is currently offline or the request path is incorrect.');
  }
  const shop = checkCall(platform, request.path, request.query, api.auth);
  if (request.tooLong) throw wrongParam('the body is too long');
  const call: Call = {
    platform,
    query: request.query,
    body: api.body === 'json' ? json(request.body) : null,
    form: api.body === 'form' ? await form(request) : null,
  };
  platform.items.finishReviews(platform.clock.now());
  if (api.auth !== 'shop') return api.run(call);
  if (!shop) throw new Error('a shop call has a shop');
  return api.run({ ...call, shop });
}

/** Answers a call in Shopee's envelope; what it refuses is an answer too. */
export async function answer(platform: Platform, request: Request): Promise<Answer> {
  const request_id = randomHex(platform.random, 16);
  try {
    const payload = await run(platform, request);
    return { status: 200, body: { error: '', message: '', warning: '', request_id, ...payload } };
  } catch (error) {
    if (!(error instanceof Refusal)) platform.report(error);
    const refusal = error instanceof Refusal ? error : new Refusal('error_inner', OUR_FAULT);
    return {
      status: statusOf(refusal.error),
      body: { error: refusal.error, message: refusal.message, request_id, ...refusal.payload },
    };
  }
}
