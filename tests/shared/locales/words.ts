// Words laid out flat, so that two languages can be held side by side.

/** A tree of words, e.g. a whole locale. */
export type Words = { [key: string]: string | Words };

/** Every sentence with its dotted key. */
export function flat(words: Words, path = ''): [key: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}

/** The key without its plural ending: Vietnamese has one form where English has two. */
export const singular = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

/** Variables a sentence takes, each once and in order; how one is shown ("{{price, money}}") belongs to it. */
export function variables(sentence: string): string[] {
  const found = [...sentence.matchAll(/\{\{\s*([^},\s]+)\s*(?:,\s*(\w+)[^}]*)?\}\}/g)];
  return [...new Set(found.map(([, name, shown]) => (shown ? `${name}, ${shown}` : name!)))].toSorted();
}
