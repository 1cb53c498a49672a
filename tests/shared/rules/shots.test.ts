import { describe, expect, test } from 'vitest';
import en from '../../../shared/locales/en.json' with { type: 'json' };
import vi from '../../../shared/locales/vi.json' with { type: 'json' };
import { OCOP_SETS } from '../../../shared/model/product.ts';
import { SHOT_IDS } from '../../../shared/model/shots.ts';
import { loadShots } from '../../../shared/rules/shots/load.ts';
import { missingShots, shotPlan, shotsFor } from '../../../shared/rules/shots/index.ts';
import data from '../../../shared/rules/shots/vn-2026-11.json' with { type: 'json' };
import { dossier, findings, photo, product } from './dossier.ts';

const every = [...OCOP_SETS, null];
const ids = (set: (typeof every)[number]) => shotsFor(set).map(({ id }) => id);

describe('the pictures to take', () => {
  test.each(every)('of %s: a front first, five or six in all, and no kind twice', (set) => {
    const shots = shotsFor(set);
    expect(shots[0]).toMatchObject({ role: 'front', needed: true });
    expect(shots.length).toBeGreaterThanOrEqual(5);
    expect(new Set(shots.map(({ role }) => role)).size).toBe(shots.length);
  });

  test('they fit what is sold', () => {
    expect(ids('S14')).toContain('side-neck');
    expect(ids('S15')).toContain('side-neck');
    expect(ids('S09')).not.toContain('side-neck');
    expect(ids('S22')).toEqual(expect.arrayContaining(['inside-weave', 'use-worn']));
    expect(ids('S21')).toEqual(expect.arrayContaining(['inside-detail', 'scale-ruler']));
    expect(ids('S26')).toContain('front-place');
    expect(ids(null), 'not chosen yet: goods in a pack').toEqual(ids('S05'));
  });

  test('every goods listing is to show its label, a place has none', () => {
    for (const set of OCOP_SETS)
      expect(shotsFor(set).find(({ role }) => role === 'back')?.needed, set).toBe(set !== 'S26');
  });

  test('each has a name and says how to take it, in both languages, and none is described for nobody', () => {
    for (const words of [vi.shots, en.shots]) expect(Object.keys(words).toSorted()).toEqual(SHOT_IDS.toSorted());
    expect(new Set(every.flatMap(ids))).toEqual(new Set(SHOT_IDS));
  });
});

describe('what is missing', () => {
  const bare = (set: 'S14' | 'S22', roles: Parameters<typeof photo>[0][]) =>
    dossier({ product: product({ ocopSet: set }), photos: roles.map((role) => photo(role)) });

  test('a photo of a kind stands for the picture of that kind; one in the bin does not', () => {
    expect(missingShots(bare('S14', ['front', 'side', 'other'])).map(({ id }) => id)).toEqual([
      'back-label',
      'inside-poured',
      'scale-hand',
    ]);
    const binned = dossier({ photos: [photo('front', { deleted: true })] });
    expect(shotPlan(binned)[0]).toMatchObject({ shot: { role: 'front' }, photo: null });
  });

  test('the rules ask for the stamp of a bottle of spirits, and for cloth that is worn; never as a bar to selling', () => {
    const asked = (set: 'S14' | 'S22') =>
      findings({ product: product({ ocopSet: set }), photos: [photo('front'), photo('back')] }).filter(
        ({ code }) => code === 'photo-role-missing',
      );
    expect(asked('S14').map(({ values }) => values.shot)).toEqual(['side-neck']);
    expect(asked('S14')[0]).toMatchObject({ severity: 'advice', source: expect.stringContaining('105/2017') });
    expect(asked('S22').map(({ values }) => values.shot)).toEqual(['inside-weave', 'use-worn']);
  });
});

test('a list with two pictures of one kind is refused: a photo could not say which of them it is', () => {
  const lists = [{ groups: ['GOODS'], needed: [], wanted: ['inside-open', 'inside-cut'] }];
  expect(() => loadShots({ ...data, lists })).toThrow(/twice/);
  const needed = [{ groups: ['GOODS'], needed: ['use-cup'], wanted: ['inside-open'] }];
  expect(() => loadShots({ ...data, lists: needed })).toThrow(/not wanted/);
});
