import { expect, test } from 'vitest';
import { pairOfDone, pairOfStep } from '../../../../renderer/screens/workshop/steps/compare.ts';
import { before, reordered, sameFrame, turned, without } from '../../../../renderer/screens/workshop/steps/recipe.ts';
import type { Recipe } from '../../../../shared/model/photo-recipe.ts';

const light: Recipe[number] = { op: 'expose', gain: 1.5 };
const cut: Recipe[number] = { op: 'crop', box: [0.1, 0.1, 0.8, 0.8] };
const turn = (quarters: 1 | 2 | 3): Recipe[number] => ({ op: 'turn', quarters });

test('four quarter turns leave the photo as it was, also when it was lightened in between', () => {
  let recipe: Recipe = [];
  for (let times = 0; times < 4; times += 1) recipe = turned(recipe, true);
  expect(recipe).toEqual([]);
  expect(turned(turned([], true), false)).toEqual([]);
  expect(turned([turn(1), light], true)).toEqual([turn(2), light]);
});

test('a turn after cropping turns what was cropped', () => {
  expect(turned([cut, light], false)).toEqual([cut, turn(3), light]);
});

test('a step is moved by one place and never out of the list', () => {
  expect(reordered([cut, light], 0, 1)).toEqual([light, cut]);
  expect(reordered([cut, light], 0, -1)).toEqual([cut, light]);
  expect(reordered([cut, light], 1, 1)).toEqual([cut, light]);
});

test('taking one step out leaves the others in their order', () => {
  expect(without([turn(1), cut, light], 1)).toEqual([turn(1), light]);
});

test('cropping anew starts from the picture before it was cropped', () => {
  expect(before([turn(1), cut, light], 'crop')).toEqual([turn(1)]);
  expect(before([turn(1), light], 'crop')).toEqual([turn(1), light]);
});

test('light can be compared under a divider, a turn only side by side', () => {
  expect(sameFrame([cut, light], [cut])).toBe(true);
  expect(pairOfStep([cut], light)).toMatchObject({ before: [cut], laid: true });
  expect(pairOfStep([light], turn(1))).toMatchObject({ laid: false });
});

test('the original stands against the result in the same piece of the picture, or whole when that is all that changed', () => {
  expect(pairOfDone([cut, light])).toEqual({ before: [cut], after: [cut, light], laid: true });
  expect(pairOfDone([cut])).toEqual({ before: [], after: [cut], laid: false });
});
