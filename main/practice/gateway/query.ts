import { wrongParam } from './refusal.ts';

const WHOLE = /^-?\d{1,16}$/;

/** A whole number of the query; `fallback` where it may be left out. */
export function wholeNumber(
  query: URLSearchParams,
  name: string,
  bounds: { min: number; max?: number; fallback?: number },
): number {
  const text = query.get(name);
  if (text === null && bounds.fallback !== undefined) return bounds.fallback;
  if (text === null) throw wrongParam(`invalid field ${name}: value must Not Null`);
  const value = Number(text);
  if (!WHOLE.test(text) || value < bounds.min || value > (bounds.max ?? Number.MAX_SAFE_INTEGER)) {
    throw wrongParam(`invalid field ${name}`);
  }
  return value;
}

/** Ids as clients send them: 1,2 or [1,2] or the name repeated. */
export function idList(query: URLSearchParams, name: string, most: number): number[] {
  const ids = query
    .getAll(name)
    .flatMap((text) => text.replace(/^\[|\]$/g, '').split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (ids.length === 0 || ids.length > most || !ids.every((id) => WHOLE.test(id)))
    throw wrongParam(`invalid field ${name}`);
  return [...new Set(ids.map(Number))];
}

/** One of the known words; the first is meant where nothing is said. */
export function oneOf<T extends string>(query: URLSearchParams, name: string, known: readonly T[], refusal: Error): T {
  const text = query.get(name);
  if (text === null || text === '') return known[0] as T;
  if (!known.includes(text as T)) throw refusal;
  return text as T;
}
