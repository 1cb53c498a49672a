import { expect, test } from 'vitest';
import { markedOf } from '../../../../renderer/screens/workshop/marked.ts';
import { asksForStars } from '../../../../renderer/screens/workshop/panel/asksForStars.ts';
import { offerFor } from '../../../../renderer/screens/workshop/panel/offerFor.ts';
import { pointsOf } from '../../../../renderer/screens/workshop/panel/points.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { Offer } from '../../../../shared/model/photo-recipe.ts';

const finding = (code: string, more: Partial<Finding['place']> = {}, fix: Finding['fix'] = null): Finding => ({
  rule: 'PHO-01',
  code,
  severity: 'advice',
  place: { step: 'photos', photoId: 'a', ...more },
  values: {},
  source: '',
  question: null,
  firm: false,
  remark: null,
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

test('an offer is told from the score on screen on, also when its small copy scored a point less', () => {
  expect(pointsOf({ before: 81.4, after: 88.1 }, 82)).toEqual({ before: 82, after: 89 });
  expect(pointsOf({ before: 81.4, after: 88.1 }, undefined)).toEqual({ before: 81, after: 88 });
  expect(pointsOf({ before: 95, after: 99 }, 98)).toEqual({ before: 98, after: 100 });
});

test('only the question after stars brings the star buttons', () => {
  expect(asksForStars(finding('photo-ocop-confirm', {}, { kind: 'ask' }))).toBe(true);
  expect(asksForStars(finding('photo-ocop-unproven', {}, { kind: 'change' }))).toBe(false);
  expect(asksForStars(finding('photo-flat', {}, { kind: 'ask' }))).toBe(false);
});
