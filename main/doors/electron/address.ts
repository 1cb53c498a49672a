// What is ours inside the window, and what may be opened outside it. Pure: no Electron here.

export const SCHEME = 'lensan';
export const ORIGIN = `${SCHEME}://desk`;
export const START_PAGE = `${ORIGIN}/`;

// Longer than any law page's or shop window's address; what is longer is not one of them.
const LONGEST = 2048;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The one page of the app. Screens are behind its "#", so nothing else is ever navigated to. */
export function isStartPage(text: string): boolean {
  return ownPath(text) === '/';
}

/** The path of an address of ours, null for any other. */
export function ownPath(text: string): string | null {
  const url = parsed(text);
  return url !== null && isOurs(url) ? url.pathname : null;
}

/** What the window may load: its own files and what it made itself. "devtools:" is Chromium's own inspector. */
export function mayLoad(text: string): boolean {
  const url = parsed(text);
  if (url === null) return false;
  if (url.protocol === 'blob:') return text.startsWith(`blob:${ORIGIN}/`);
  return url.protocol === 'data:' || url.protocol === 'devtools:' || isOurs(url);
}

/**
 * The address to hand to the default browser, written anew from its parsed parts so that the browser reads what was
 * judged; null for what must not leave the window. Sources of rules and consent pages are https; plain http is for the
 * practice platform on this machine. A name in front of the host ("https://shopee.vn@evil.example") is never honest.
 */
export function outsideAddress(text: string): string | null {
  const url = text.length <= LONGEST ? parsed(text) : null;
  if (url === null || url.username !== '' || url.password !== '') return null;
  const allowed = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  return allowed ? url.href : null;
}

// Not by URL.origin: Node calls the origin of every scheme it does not know "null".
function isOurs(url: URL): boolean {
  return `${url.protocol}//${url.host}` === ORIGIN && url.username === '' && url.password === '';
}

function parsed(text: string): URL | null {
  return URL.parse(text);
}
