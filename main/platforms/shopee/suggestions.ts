import type { Category } from '../../../shared/model/shop.ts';
import { compareKey, searchKey } from '../../../shared/text/fold.ts';
import { OCOP_KEYWORDS } from './ocop-keywords.ts';

/**
 * The leaf to suggest for every OCOP set that one of its phrases leads to. With accents first, because without them
 * "tương" is also "tượng"; without them after that, for a tree that has none. Only a suggestion: a person chooses.
 */
export function suggestions(categories: readonly Category[]): Record<string, string> {
  const spellings = [compareKey, (text: string) => compareKey(searchKey(text))].map((spell) => ({
    spell,
    leaves: categories.filter((category) => category.leaf).map(({ id, path }) => ({ id, names: path.map(spell) })),
  }));
  const found = Object.entries(OCOP_KEYWORDS).flatMap(([set, phrases]) => {
    const leaf = firstOf(spellings, ({ spell, leaves }) => firstOf(phrases, (phrase) => best(spell(phrase), leaves)));
    return leaf === undefined ? [] : [[set, leaf] as const];
  });
  return Object.fromEntries(found);
}

type Leaf = { id: string; names: string[] };

/** The leaf whose own name fits best; failing that, one under a branch that fits, "others" before the rest. */
function best(phrase: string, leaves: readonly Leaf[]): string | undefined {
  const own = leaves.filter((leaf) => has(lastName(leaf), phrase));
  const shortest = own.toSorted((a, b) => lastName(a).length - lastName(b).length)[0];
  if (shortest) return shortest.id;
  const under = leaves.filter((leaf) => leaf.names.some((name) => has(name, phrase)));
  return (under.find((leaf) => OTHERS.some((word) => has(lastName(leaf), word))) ?? under[0])?.id;
}

const OTHERS = ['khác', 'khac', 'others', 'other'];

const lastName = (leaf: Leaf): string => leaf.names.at(-1) ?? '';

/** Every word of the phrase, as a whole word: "thịt tươi" is in "Thịt, trứng và sữa tươi", "trà" is not in "Trang trí". */
function has(name: string, phrase: string): boolean {
  const words = new Set(name.split(' '));
  return phrase.split(' ').every((word) => words.has(word));
}

function firstOf<A, B>(list: readonly A[], of: (item: A) => B | undefined): B | undefined {
  for (const item of list) {
    const found = of(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
