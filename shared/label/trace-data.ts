// What a trace code has to lead to, put together from facts that are known already (NĐ 37/2026/NĐ-CP Art. 23.5–23.7). Data to
// hand over to whoever runs a trace system; this is none.
import type { Dossier } from '../model/dossier.ts';
import { gtinDigits, gtinFault } from '../text/gtin.ts';
import { printedDay } from './dates.ts';

/** In the order of Art. 23.5. `buyer`: also among the least that a buyer must see (Art. 23.7). */
export const TRACE_ITEMS = [
  { item: 'name', buyer: true },
  { item: 'image', buyer: true },
  { item: 'maker', buyer: true },
  { item: 'address', buyer: true },
  { item: 'origin', buyer: true },
  { item: 'brand', buyer: true },
  { item: 'lot', buyer: true },
  { item: 'madeOn', buyer: false },
  { item: 'useBy', buyer: true },
  { item: 'standard', buyer: false },
  { item: 'gtin', buyer: false },
  { item: 'link', buyer: false },
] as const;
export type TraceItem = (typeof TRACE_ITEMS)[number]['item'];
export type TraceRow = { item: TraceItem; buyer: boolean; value: string | null };

const known = (value: string | null | undefined): string | null => value?.trim() || null;

/**
 * The GS1 Digital Link form: host/01/GTIN-14[/10/lot][?17=YYMMDD]. Null without a GTIN whose figures agree.
 *   host  of the maker's own trace address; without it the path alone
 */
export function digitalLink(gtin: string | null, lot: string | null, useBy: string | null, host: string | null) {
  if (gtin === null || gtinFault(gtin) !== null) return null;
  const day = printedDay(useBy)?.slice(2).replaceAll('-', '');
  const number = known(lot)?.replace(/^(?:số lô|lô|lot)\s*:?\s*/iu, '');
  return [
    host === null ? '' : `https://${host}`,
    `/01/${gtinDigits(gtin).padStart(14, '0')}`,
    number ? `/10/${encodeURIComponent(number)}` : '',
    day ? `?17=${day}` : '',
  ].join('');
}

const hostOf = (url: string | null): string | null => /^https?:\/\/([^/\s?#]+)/iu.exec(url ?? '')?.[1] ?? null;

/** The picture that stands for the product. */
export const coverOf = <P extends { role: string }>(photos: readonly P[]): P | undefined =>
  photos.find(({ role }) => role === 'front') ?? photos[0];

/** The data set of one product; null where a fact is not known yet. */
export function traceData({ product, producer, label, variants, photos }: Dossier): TraceRow[] {
  const gtin = known(variants.find(({ gtin: number }) => known(number) !== null)?.gtin);
  const values: Record<TraceItem, string | null> = {
    name: known(label?.name) ?? known(product.name),
    image: coverOf(photos)?.sha256 ?? null,
    maker: known(label?.makerName) ?? known(label?.responsibleName) ?? known(producer?.name),
    address: known(label?.makerAddress) ?? known(label?.responsibleAddress),
    origin: known(label?.origin),
    brand: known(product.brand),
    lot: known(label?.lot),
    madeOn: known(label?.madeOn),
    useBy: known(label?.useBy),
    standard: known(label?.standard),
    gtin: gtin && gtinDigits(gtin),
    link: digitalLink(gtin, label?.lot ?? null, label?.useBy ?? null, hostOf(label?.traceUrl ?? null)),
  };
  return TRACE_ITEMS.map(({ item, buyer }) => ({ item, buyer, value: values[item] }));
}

/** An object a machine reads; facts not known yet are null. */
export const traceJson = (rows: TraceRow[]): string =>
  JSON.stringify(Object.fromEntries(rows.map(({ item, value }) => [item, value])), null, 2);

/** Quoted where it must be, and where a spreadsheet would take it for a formula (RFC 4180; OWASP, CSV injection). */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\n\r;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Two lines, heads and values, with the mark that lets Excel read it as UTF-8. */
export const traceCsv = (rows: TraceRow[], nameOf: (item: TraceItem) => string): string =>
  `\uFEFF${[rows.map(({ item }) => cell(nameOf(item))), rows.map(({ value }) => cell(value ?? ''))]
    .map((line) => line.join(','))
    .join('\r\n')}\r\n`;
