import { expect, test } from 'vitest';
import { coverScale, live } from '../../../../renderer/screens/workshop/tools/live.ts';
import { taken, used, worked } from '../../../../renderer/screens/workshop/tools/tool.ts';
import { Recipe } from '../../../../shared/model/photo-recipe.ts';

const recipe: Recipe = [
  { op: 'crop', box: [0.1, 0.1, 0.5, 0.5] },
  { op: 'expose', gain: 2 },
];

test('a tool taken up again is set to what it was used for', () => {
  expect(taken('expose', recipe)).toEqual({ op: 'expose', stops: 1 });
  expect(taken('crop', recipe)).toEqual({ op: 'crop', box: [0.1, 0.1, 0.5, 0.5] });
  expect(taken('straighten', recipe)).toEqual({ op: 'straighten', degrees: 0 });
});

test('a tool set back to nothing leaves no step behind', () => {
  expect(used({ op: 'expose', stops: 0 }, recipe)).toEqual([recipe[0]]);
  expect(used({ op: 'crop', box: [0, 0, 1, 1] }, recipe)).toEqual([recipe[1]]);
  expect(used({ op: 'straighten', degrees: 0 }, recipe)).toEqual(recipe);
});

test('a tool used again takes the place of its own step', () => {
  expect(used({ op: 'expose', stops: -1 }, recipe)).toEqual([recipe[0], { op: 'expose', gain: 0.5 }]);
});

test('whatever a slider is set to, the desk takes it', () => {
  for (const stops of [-1, -0.35, 0.05, 2])
    expect(Recipe.safeParse(used({ op: 'expose', stops }, [])).success).toBe(true);
  for (const degrees of [-15, 0.1, 15])
    expect(Recipe.safeParse(used({ op: 'straighten', degrees }, [])).success).toBe(true);
});

test('the frame is drawn on the picture as it was before it was cropped', () => {
  expect(worked(taken('crop', recipe), recipe)).toEqual([]);
  expect(worked(taken('expose', recipe), recipe)).toEqual(recipe);
});

test('while the picture is drawn anew, the old one follows the slider', () => {
  expect(live({ op: 'straighten', degrees: 5 }, { op: 'straighten', degrees: 2 }).degrees).toBe(3);
  expect(live({ op: 'expose', stops: 1 }, { op: 'expose', stops: 1 }).brightness).toBe(1);
  expect(live({ op: 'expose', stops: 1 }, { op: 'expose', stops: 0 }).brightness).toBeCloseTo(1.37, 2);
  expect(live(null, null)).toEqual({ degrees: 0, brightness: 1 });
});

test('a turned picture is grown until no corner is empty', () => {
  expect(coverScale(0, 1.5)).toBe(1);
  expect(coverScale(-10, 1)).toBeCloseTo(Math.SQRT2 * Math.cos(Math.PI / 4 - Math.PI / 18), 6);
});
