// One signed call and the answer to it. What an answer means for the caller is decided here and in errors.ts, nowhere else.
import type { Session } from '../platform.ts';
import { origin } from './account.ts';
import { learnSkew, platformNow } from './clock.ts';
import { failure } from './codes.ts';
import { openEnvelope, type Envelope } from './envelope.ts';
import { errorRule, type ErrorRule } from './errors.ts';
import { FACTS } from './facts.ts';
import { brokenLine, patienceFor, readAll, unsure, type Effect } from './line.ts';
import { signedQuery, type Keys } from './query.ts';

export type Line = Pick<Session, 'host' | 'fetch' | 'now' | 'skew' | 'signal'>;

export type Request = {
  /** From "/api/v2/" on. */
  path: string;
  effect: Effect;
  query?: Record<string, string | number | readonly string[]>;
  /** Sent as JSON by POST. Without body and form it is a GET. */
  json?: object;
  /** Sent as multipart by POST; `bytes` is what it weighs. */
  form?: { data: FormData; bytes: number };
  /** Milliseconds for the first byte, in place of what the body's size asks for. */
  patience?: number;
};

/** What Shopee itself said: yes with the whole envelope, or no with the rule for it. */
export type Answer = { yes: true; envelope: Envelope } | { yes: false; rule: ErrorRule; envelope: Envelope };

/**
 * Sends one call, signed with the corrected time; once more when Shopee says that the time was wrong.
 * @throws PlatformError later line|captive|clock|server|rate-limit|unreadable|stopped, lost for what makes something
 */
export async function ask(line: Line, request: Request, keys: Keys | null): Promise<Answer> {
  const first = await askOnce(line, request, keys);
  if (first.yes || first.rule.remedy !== 'clock') return first;
  const second = await askOnce(line, request, keys);
  if (!second.yes && second.rule.remedy === 'clock') throw failure('later', 'clock');
  return second;
}

/** A network that wants a sign-in first says so with this status, a redirect, or a page in place of the answer. */
const SIGN_IN_TO_THE_NETWORK = 511;

async function askOnce(line: Line, request: Request, keys: Keys | null): Promise<Answer> {
  const { status, retryAfter, opened } = await exchange(line, request, keys);
  if (opened.is !== 'answer') {
    if (status === 429) throw failure('later', 'rate-limit', {}, retryAfter ?? FACTS.rateLimitWait.value);
    if (status >= 400 && status !== SIGN_IN_TO_THE_NETWORK) throw unsure(request.effect, 'server', { status });
    if (opened.is === 'cut' && status < 300) throw unsure(request.effect, 'unreadable');
    throw failure('later', 'captive');
  }
  const { envelope } = opened;
  const error = envelope.error ?? '';
  if (error !== '') return { yes: false, envelope, rule: errorRule(error, envelope.message ?? '') };
  if (status >= 400) throw unsure(request.effect, 'server', { status });
  return { yes: true, envelope };
}

async function exchange(line: Line, request: Request, keys: Keys | null) {
  if (line.signal.aborted) throw failure('later', 'stopped');
  const { body, bytes } = bodyOf(request);
  const seconds = Math.floor(platformNow(line) / 1000);
  const address = `${origin(line.host)}${request.path}?${signedQuery(request, seconds, keys)}`;
  const timer = timeout(request.patience ?? patienceFor(bytes));
  try {
    const response = await line.fetch(address, {
      ...(body === undefined ? { method: 'GET' } : { method: 'POST', body }),
      headers: typeof body === 'string' ? { 'content-type': 'application/json' } : {},
      // A signed address is for Shopee alone: whoever redirects us never gets to see it again.
      redirect: 'manual',
      signal: AbortSignal.any([line.signal, timer.signal]),
    });
    const arrived = line.now();
    const opened = openEnvelope(await readAll(response, timer.again));
    if (opened.is === 'answer') learnSkew(line, response.headers, arrived);
    return { status: response.status, retryAfter: retryAfterOf(response.headers), opened };
  } catch (error) {
    if (error instanceof RangeError) throw unsure(request.effect, 'unreadable');
    throw brokenLine(error, request.effect, line.signal.aborted);
  } finally {
    timer.end();
  }
}

/** Text is put into NFC and made into bytes once, so that one product has one spelling over there. */
function bodyOf(request: Request): { body: string | FormData | undefined; bytes: number } {
  if (request.form) return { body: request.form.data, bytes: request.form.bytes };
  if (!request.json) return { body: undefined, bytes: 0 };
  const body = JSON.stringify(request.json).normalize('NFC');
  return { body, bytes: Buffer.byteLength(body) };
}

function timeout(patience: number) {
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), patience);
  return {
    signal: stop.signal,
    /** Something came in: wait as long as for the first byte of a small answer. */
    again: () => {
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(), FACTS.patience.value);
    },
    end: () => clearTimeout(timer),
  };
}

function retryAfterOf(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
