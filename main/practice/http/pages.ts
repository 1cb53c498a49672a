import type { IncomingMessage } from 'node:http';
import type { Platform } from '../platform.ts';
import { inLanguage, WINDOW } from '../window/layout.ts';
import type { Scene } from '../window/layout.ts';
import { missingPage, productPage } from '../window/product.ts';
import { shopPage } from '../window/shop.ts';
import { STYLE } from '../window/style.ts';
import { switchesPage } from '../window/switches.ts';
import { languageOf, speak } from '../words/index.ts';
import { CLASSIC, classicConsent, decide, newerConsent, NEWER } from './consent-door.ts';
import { faultsFromForm, faultsFromJson } from './faults-door.ts';
import { isOwnPost } from './guard.ts';
import { readAll } from './line.ts';
import { goTo, json, page } from './page.ts';
import type { Reply } from './page.ts';

const MOST_FORM = 20_000;
const FOREVER = 'public, max-age=31536000, immutable';

/** Whether a request is for a page of ours; everything else is a call of the platform. */
export const isPage = (path: string) =>
  path === '/' ||
  path === NEWER ||
  path.startsWith(WINDOW) ||
  path === '/practice' ||
  path.startsWith('/file/') ||
  Object.hasOwn(CLASSIC, path);

function sceneOf(path: string | null, query: URLSearchParams): Scene {
  const language = languageOf(query);
  return { language, say: speak(language), path };
}

function productReply(platform: Platform, scene: Scene, id: string, query: URLSearchParams): Reply {
  const [shop] = platform.identity.shops();
  const item = shop && /^\d{1,15}$/.test(id) ? platform.items.get(shop.shopId, Number(id)) : null;
  return item
    ? page(productPage(platform, scene, item, Number(query.get('photo')) || 1))
    : page(missingPage(scene), 404);
}

async function picture(platform: Platform, scene: Scene, id: string): Promise<Reply> {
  const body = await platform.images.read(id);
  if (!body) return page(missingPage(scene), 404);
  return { status: 200, headers: { 'content-type': 'image/jpeg', 'cache-control': FOREVER }, body };
}

async function get(platform: Platform, path: string, query: URLSearchParams): Promise<Reply> {
  const scene = sceneOf(path, query);
  platform.items.finishReviews(platform.clock.now());
  if (path === '/' || path === '/practice') return goTo(inLanguage(WINDOW, scene.language));
  if (Object.hasOwn(CLASSIC, path)) {
    // The page's other language needs the whole signed link again.
    return classicConsent(platform, { ...scene, path: `${path}?${withoutLanguage(query)}` }, path, query);
  }
  if (path === NEWER) return newerConsent(platform, { ...scene, path: `${path}?${withoutLanguage(query)}` }, query);
  if (path === WINDOW) return page(shopPage(platform, scene));
  if (path === '/practice/style.css')
    return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: STYLE };
  if (path === '/practice/switches') return page(switchesPage(scene, platform.faults.get()));
  if (path === '/practice/faults') return json(platform.faults.get());
  if (path.startsWith('/practice/item/'))
    return productReply(platform, scene, path.slice('/practice/item/'.length), query);
  if (path.startsWith('/file/')) return picture(platform, scene, path.slice('/file/'.length));
  return page(missingPage(scene), 404);
}

function withoutLanguage(query: URLSearchParams): string {
  const rest = new URLSearchParams(query);
  rest.delete('lang');
  return rest.toString();
}

async function post(platform: Platform, request: IncomingMessage, path: string, signal: AbortSignal): Promise<Reply> {
  const line = { bytesPerSecond: 0, sleep: () => Promise.resolve(), signal };
  const { body, tooLong } = await readAll(request, MOST_FORM, line);
  if (!isOwnPost(request)) return json({ error: 'origin' }, 403);
  if (tooLong) return json({ error: 'body' }, 413);
  const text = Buffer.from(body).toString('utf8');
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim();
  if (path === '/practice/faults' && type === 'application/json') return faultsFromJson(platform, text);
  // A type a browser sends across sites without asking is only taken from a form of ours, which isOwnPost has seen to.
  if (type !== 'application/x-www-form-urlencoded') return json({ error: 'content-type' }, 415);
  const form = new URLSearchParams(text);
  if (path === '/practice/faults') return faultsFromForm(platform, form, sceneOf('/practice/switches', form));
  return path === '/practice/consent' ? decide(platform, sceneOf(null, form), form) : json({ error: 'path' }, 404);
}

/** Answers a request for a page. */
export async function answerPage(
  platform: Platform,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
  signal: AbortSignal,
): Promise<Reply> {
  if (request.method === 'GET' || request.method === 'HEAD') return get(platform, path, query);
  return request.method === 'POST' ? post(platform, request, path, signal) : json({ error: 'method' }, 405);
}
