// The pieces of a contact sheet as HTML. Whatever comes from a file or a sentence goes through `safe`.
import { dirname, relative, sep } from 'node:path';
import { PHOTO_VERDICTS } from '../../../shared/contract/photos.ts';
import type { Box } from '../../../shared/model/box.ts';
import type { I18n } from '../../../shared/locales/i18n.ts';
import type { Line } from './lines.ts';
import { SHEET_STYLE } from './sheet-style.ts';

/** Longest side of the drawing that the marks are measured in; the picture beneath may have any size. */
const SIDE = 320;
/** Half of a mark's number. */
const DOT = 11;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attributes in quotes. Control signs, that HTML knows no way to write, are left out. */
export const safe = (text: string) =>
  text.replace(/(?![\t\n])\p{Cc}/gu, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** The photo as seen from the sheet, so that both may be moved together; null from another disk. */
function linkTo(file: string, sheet: string): string | null {
  const path = relative(dirname(sheet), file);
  if (/^[a-z]:|^[\\/]/i.test(path)) return null;
  return `./${path.split(sep).map(encodeURIComponent).join('/')}`;
}

/** The finding's place with its number, drawn to the picture's own shape. */
function mark([left, top, width, height]: Box, number: number, [w, h]: [number, number]): string {
  const frame = `x="${(left * w).toFixed(1)}" y="${(top * h).toFixed(1)}" width="${(width * w).toFixed(1)}" height="${(height * h).toFixed(1)}" rx="3"`;
  const x = Math.min(Math.max(left * w, DOT), w - DOT).toFixed(1);
  const y = Math.min(Math.max(top * h, DOT), h - DOT);
  return `<rect class="box" ${frame}/><rect class="line" ${frame}/><circle cx="${x}" cy="${y.toFixed(1)}" r="${DOT}"/><text x="${x}" y="${(y + 4.5).toFixed(1)}">${number}</text>`;
}

function picture(i18n: I18n, { metrics, findings }: Line, thumbnail: Uint8Array | null): string {
  const { width, height } = metrics as { width?: number; height?: number };
  if (!thumbnail || !width || !height) return `<p class="none">${safe(i18n.t('cli.sheet.noPicture'))}</p>`;
  const scale = SIDE / Math.max(width, height);
  const size: [number, number] = [width * scale, height * scale];
  const marks = findings.flatMap(({ place: { box } }, index) => (box ? [mark(box, index + 1, size)] : []));
  const drawn =
    marks.length > 0
      ? `<svg viewBox="0 0 ${size[0].toFixed(1)} ${size[1].toFixed(1)}" aria-hidden="true">${marks.join('')}</svg>`
      : '';
  return `<span><img src="data:image/webp;base64,${Buffer.from(thumbnail).toString('base64')}" alt="" width="${Math.round(size[0])}" height="${Math.round(size[1])}">${drawn}</span>`;
}

/** One photo: how it looks with what is found marked on it, and the words. `below`: its name below the folder given. */
export function card(i18n: I18n, line: Line, below: string, sheet: string, thumbnail: Uint8Array | null): string {
  const { file, verdict, score, findings, failure } = line;
  const href = linkTo(file, sheet);
  const name = href
    ? `<a class="name" href="${safe(href)}">${safe(below)}</a>`
    : `<span class="name">${safe(below)}</span>`;
  const items = findings.map(
    ({ message, detail, place }, index) =>
      `<li><span class="n${place.box ? '' : ' nowhere'}">${index + 1}</span><span>${safe(message)}${detail ? `<small>${safe(detail)}</small>` : ''}</span></li>`,
  );
  const raise =
    score?.raise.map(({ part, points }) =>
      i18n.t('cli.sheet.points', { part: i18n.t(`photoScore.part.${part}.title`), points }),
    ) ?? [];
  return `<li class="card ${verdict}" style="--score:${score?.score ?? 0}">
<div class="shot">${picture(i18n, line, thumbnail)}</div>
<div class="words">${name}
<div class="verdict"><span>${safe(i18n.t(`cli.verdict.${verdict}`))}</span>${score ? `<span class="score">${score.score}</span>` : ''}</div>
${failure ? `<p>${safe(failure.message)}</p>` : ''}<ol>${items.join('')}</ol>${raise.length > 0 ? `<p class="raise">${safe(i18n.t('cli.sheet.raise', { parts: raise.join(' · ') }))}</p>` : ''}
</div></li>
`;
}

export type Tally = Record<Line['verdict'], number>;

/** All before the cards. `day` as people write it; `left` files were not looked at, since the command was stopped. */
export function head(i18n: I18n, tally: Tally, day: string, left: number): string {
  const total = PHOTO_VERDICTS.reduce((sum, verdict) => sum + tally[verdict], 0);
  const groups = (['retake', 'unreadable', 'mend', 'good'] as const).filter((verdict) => tally[verdict] > 0);
  const orders = ['by-folder', 'by-group', 'by-score'] as const;
  const title = safe(i18n.t('cli.sheet.title'));
  return `<!doctype html>
<html lang="${i18n.language === 'en' ? 'en' : 'vi'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title}</title><style>${SHEET_STYLE}</style></head><body>
<h1>${title}</h1><p class="about">${safe(i18n.t('cli.sheet.about', { count: total, day }))}</p>
${left > 0 ? `<p class="stopped">${safe(i18n.t('cli.sheet.stopped', { count: left }))}</p>` : ''}
${PHOTO_VERDICTS.map((verdict) => `<input class="pick" type="checkbox" id="${verdict}" checked>`).join('')}
${orders.map((order) => `<input class="pick" type="radio" name="order" id="${order}"${order === 'by-group' ? ' checked' : ''}>`).join('')}
<div class="bar">${groups.map((verdict) => `<label class="${verdict}" for="${verdict}"><span class="dot"></span>${safe(i18n.t(`cli.verdict.${verdict}`))} <b>${tally[verdict]}</b></label>`).join('')}<span class="gap"></span>${orders.map((order) => `<label for="${order}">${safe(i18n.t(`cli.sheet.${order}`))}</label>`).join('')}</div>
<ul class="cards">
`;
}

export const FOOT = '</ul></body></html>\n';
