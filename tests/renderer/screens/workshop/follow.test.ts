import { expect, test } from 'vitest';
import { NOTHING_SEEN, seen, successor } from '../../../../renderer/screens/workshop/film/follow.ts';
import { markedOf } from '../../../../renderer/screens/workshop/marked.ts';
import { offerFor } from '../../../../renderer/screens/workshop/panel/offerFor.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { Offer } from '../../../../shared/model/photo-recipe.ts';

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

const finding = (code: string, more: Partial<Finding['place']> = {}, fix: Finding['fix'] = null): Finding => ({
  rule: 'PHO-01',
  code,
  severity: 'advice',
  place: { step: 'photos', photoId: 'a', ...more },
  values: {},
  source: '',
  fix,
});

test('only findings that mean a place are numbered, without gaps', () => {
  const marked = markedOf(
    [
      finding('photo-burnt', { box: [0, 0, 0.5, 0.5] }),
      finding('photo-dark'),
      finding('photo-frame', { box: [0, 0, 1, 0.1] }),
      finding('photo-dark', { photoId: 'b' }),
    ],
    'a',
  );
  expect(marked.map(({ mark }) => mark)).toEqual([1, null, 2]);
});

test('the button of a finding does what was seen to take it away, before what merely sounds right', () => {
  const offer = (op: 'denoise' | 'sharpen', solves: string[]): Offer => ({
    step: { op, strength: 0.5 },
    before: 50,
    after: 60,
    solves,
    onlyByHand: false,
  });
  const soft = finding('photo-soft', {}, { kind: 'mend', step: 'sharpen' });
  expect(offerFor(soft, [offer('sharpen', []), offer('denoise', ['photo-soft'])])?.step.op).toBe('denoise');
  expect(offerFor(soft, [offer('denoise', []), offer('sharpen', [])])?.step.op).toBe('sharpen');
  expect(offerFor(soft, [offer('denoise', [])])).toBeUndefined();
});
