// Files that every door shows: the screens themselves, small pictures, scans. Answers web-standard requests, so that a
// window's own scheme and HTTP on loopback share it.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { scanPath } from './papers/scan.ts';
import { scanPicture } from './papers/scan/picture.ts';
import type { House } from './house.ts';
import { lookPicture, thumbFile } from './pictures.ts';

/** Built by main/build.ts; beside this file's folder both from source and in a bundle. */
const RENDERER = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../dist/renderer/' : '../renderer/', import.meta.url),
);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.heic': 'image/heic',
  '.avif': 'image/avif',
};
const FOR_EVER = 'private, max-age=31536000, immutable';

function fileResponse(path: string, cache: string, extra: Record<string, string> = {}): Response {
  if (!existsSync(path) || !statSync(path).isFile()) return new Response(null, { status: 404 });
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': String(statSync(path).size),
      'cache-control': cache,
      ...extra,
    },
  });
}

/** The path as it was meant, or null when it is no text. */
function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** First byte of a JPEG; a WebP starts with the letter R. */
const JPEG_STARTS = 0xff;
const gone = () => new Response(null, { status: 404 });

async function thumb(house: House, look: string, side: number): Promise<Response> {
  const path = await thumbFile(house, look, side);
  return path ? fileResponse(path, FOR_EVER) : gone();
}

function picture(bytes: Uint8Array | null, cache: string): Response {
  if (!bytes) return gone();
  return new Response(Uint8Array.from(bytes), {
    headers: { 'content-type': bytes[0] === JPEG_STARTS ? 'image/jpeg' : 'image/webp', 'cache-control': cache },
  });
}

/** A photo through a recipe. Given with the address it is always the same picture; without, it is the photo as it is now. */
async function throughRecipe(house: House, photoId: string, side: number, recipe: string | null): Promise<Response> {
  return picture(await lookPicture(house, photoId, side, recipe), recipe === null ? 'no-store' : FOR_EVER);
}

/** A scan as a picture: photos of any kind, and pages of a PDF that are pictures. */
async function scanView(house: House, name: string, side: number, page: number): Promise<Response> {
  const from = { photosDir: house.store.places.photos, pool: house.pool };
  return picture(await scanPicture(from, name, side, page), FOR_EVER);
}

/** @returns null when the path is not one of ours */
export function createServe(house: () => House) {
  return async function serve(request: Request): Promise<Response | null> {
    const { pathname } = new URL(request.url);
    const [, area, name = '', size = ''] = pathname.split('/');
    if (area === 'thumb') return thumb(house(), name, Number(size));
    if (area === 'look')
      return throughRecipe(house(), name, Number(size), new URL(request.url).searchParams.get('recipe'));
    if (area === 'scan' && size)
      return scanView(house(), name, Number(size), Number(new URL(request.url).searchParams.get('page') ?? 1));
    // A scan is a stranger's file: shown as what it is, never as a page of ours.
    if (area === 'scan')
      return fileResponse(scanPath(house().store.places.photos, name), FOR_EVER, {
        'content-security-policy': "sandbox; default-src 'none'",
      });
    const path = decoded(pathname);
    if (path === null) return null;
    const file = normalize(join(RENDERER, path === '/' ? 'index.html' : path));
    if (!file.startsWith(RENDERER.endsWith(sep) ? RENDERER : RENDERER + sep) || !existsSync(file)) return null;
    return fileResponse(file, pathname.startsWith('/assets/') ? FOR_EVER : 'no-cache');
  };
}
