import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LIMITS } from '../data/index.ts';
import { answer, apiOf } from '../gateway/gateway.ts';
import type { Answer } from '../gateway/gateway.ts';
import { PREFIX } from '../gateway/table.ts';
import type { Mishap } from '../faults.ts';
import type { Platform } from '../platform.ts';
import { randomHex } from '../random.ts';
import { readAll, send } from './line.ts';
import type { Line, Sleep } from './line.ts';

const MOST_JSON = 1_000_000;
/** Nine pictures of the largest size, some that are a little too large to be refused by name, and their headers. */
const MOST_FORM = (LIMITS.images.max + 2) * LIMITS.imageBytes;

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
/** What stands in front of a server speaks no JSON. */
const proxyPage = (status: number) =>
  `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
const PORTAL =
  '<!doctype html><html><head><title>Wi-Fi</title></head><body><form><button>OK</button></form></body></html>';

/** A fault of the platform itself, as it tells of it. */
const ownError = (platform: Platform) => ({
  error: 'error_server',
  message: 'Something wrong. Please try later.',
  request_id: randomHex(platform.random, 16),
});

const bytesOf = (value: object) => Buffer.from(JSON.stringify(value));

async function mishapAnswer(
  mishap: Mishap,
  platform: Platform,
  response: ServerResponse,
  line: Line,
  done: Answer | null,
) {
  const status = platform.faults.get().serverError.status;
  switch (mishap) {
    case 'captive':
      return send(response, 200, HTML, Buffer.from(PORTAL), line);
    case 'error':
    case 'error-after':
      if (status === 500) return send(response, status, JSON_TYPE, bytesOf(ownError(platform)), line);
      return send(response, status, HTML, Buffer.from(proxyPage(status)), line);
    case 'cut-before':
    case 'cut-after':
      response.socket?.resetAndDestroy();
      return;
    case 'half': {
      const whole = bytesOf(done?.body ?? {});
      response.writeHead(done?.status ?? 200, { ...JSON_TYPE, 'content-length': String(whole.length) });
      // Closed, not reset: a reset may overtake the half that was sent.
      response.write(whole.subarray(0, whole.length / 2), () => response.socket?.destroy());
      return;
    }
    case 'silence':
      await once(response, 'close', { signal: line.signal }).catch(() => undefined);
      return;
    case null:
      if (done) await send(response, done.status, JSON_TYPE, bytesOf(done.body), line);
  }
}

const NOTHING_DONE = new Set<Mishap>(['captive', 'error', 'cut-before']);

/** Takes one call of the platform: what goes wrong on the line first, then the gateway. */
export async function takeCall(
  platform: Platform,
  request: IncomingMessage,
  response: ServerResponse,
  url: { path: string; query: URLSearchParams },
  io: { sleep: Sleep; signal: AbortSignal },
) {
  const name = url.path.startsWith(PREFIX) ? url.path.slice(PREFIX.length) : url.path;
  const faults = platform.faults.get();
  const line: Line = { bytesPerSecond: faults.bytesPerSecond, ...io };
  const mishap = platform.faults.next(name);
  const log = (error: string | null) =>
    platform.calls.add({ at: platform.clock.now(), method: request.method ?? '', api: name, error, mishap });
  if (faults.latencyMs > 0) await io.sleep(faults.latencyMs, io.signal);
  if (NOTHING_DONE.has(mishap)) {
    // A reset must come at once; the others answer a client only after it has said all it wants to say.
    if (mishap !== 'cut-before') await readAll(request, 0, line);
    log(null);
    return mishapAnswer(mishap, platform, response, line, null);
  }
  const { body, tooLong } = await readAll(request, apiOf(url.path)?.body === 'form' ? MOST_FORM : MOST_JSON, line);
  const done = await answer(platform, {
    method: request.method ?? '',
    path: url.path,
    query: url.query,
    contentType: request.headers['content-type'] ?? '',
    body,
    tooLong,
  });
  log(done.body.error);
  return mishapAnswer(mishap, platform, response, line, done);
}
