import type { Language, Say } from '../words/index.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** What every page needs to know of itself. */
export type Scene = {
  language: Language;
  say: Say;
  /** Its own path, for the switch of language; null for a page that can not be asked for again. */
  path: string | null;
};

export const WINDOW = '/practice/';
export const inLanguage = (path: string, language: Language) =>
  language === 'vi' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

/** The whole page. @param refresh seconds after which the browser asks again, so that a new listing shows by itself */
export function layout(
  { language, say, path }: Scene,
  title: string,
  body: Html,
  refresh: number | null = null,
): string {
  const other = language === 'vi' ? 'en' : 'vi';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${refresh !== null && html`<meta http-equiv="refresh" content="${refresh}" />`}
        <title>${title} · ${say('practiceFloor')}</title>
        <link rel="stylesheet" href="/practice/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <div class="note">
          <div>
            <strong>${say('practiceFloor')}</strong><span>${say('practiceNote')}</span>
            ${path !== null && html`<a href="${inLanguage(path, other)}" lang="${other}">${say('otherLanguage')}</a>`}
          </div>
        </div>
        ${body}
      </body>
    </html> `.text;
}
