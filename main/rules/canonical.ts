/**
 * JSON in the one form that is signed. Keys of every object are sorted by their UTF-16 code units, there is no white space,
 * strings and numbers are written as JSON.stringify writes them, lists keep their order. So a file may be indented and its
 * keys moved about without breaking the signature, while any change of what it says does break it.
 * @param value what JSON.parse gives
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const object = value as Record<string, unknown>;
  const pairs = Object.keys(object)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
  return `{${pairs.join(',')}}`;
}
