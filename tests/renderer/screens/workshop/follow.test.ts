import { expect, test } from 'vitest';
import { NOTHING_SEEN, seen, successor } from '../../../../renderer/screens/workshop/film/follow.ts';

const through = (photoId: string, ...lists: string[][]) =>
  lists.reduce((before, ids) => seen(before, ids, photoId), NOTHING_SEEN);

test('after a removal one looks at what moved up, at the end at the last one', () => {
  expect(successor(through('b', ['a', 'b', 'c']), ['a', 'c'])).toBe('c');
  expect(successor(through('c', ['a', 'b', 'c']), ['a', 'b'])).toBe('b');
  expect(successor(through('a', ['a']), [])).toBeNull();
});

test('a new picture in place of an old one is what one looks at next', () => {
  const replaced = through('b', ['a', 'b', 'c'], ['a', 'b', 'c', 'new'], ['a', 'new', 'b', 'c']);
  expect(successor(replaced, ['a', 'new', 'c'])).toBe('new');
  // Also when the list comes only once all of it is done.
  expect(successor(through('b', ['a', 'b', 'c']), ['a', 'new', 'c'])).toBe('new');
});
