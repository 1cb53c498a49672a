import { describe, expect, test } from 'vitest';
import en from '../../../../shared/locales/en.json' with { type: 'json' };
import { OCOP_SETS } from '../../../../shared/model/product.ts';
import { loadScoring } from '../../../../shared/rules/scoring/load.ts';
import { pointsIn } from '../../../../shared/rules/scoring/points.ts';
import { scoreOf } from '../../../../shared/rules/scoring/score.ts';
import { scored, scoring, sheetOf } from '../../../../shared/rules/scoring/sheet.ts';
import { SUGGESTED, suggestionFor } from '../../../../shared/rules/scoring/suggest.ts';
import qd26 from '../../../../shared/rules/scoring/qd26-2026.json' with { type: 'json' };
import fc from '../../fc.ts';
import { dossier, label, paper, producer, product } from '../dossier.ts';

const anySet = fc.constantFrom(...OCOP_SETS);
const anyPoints = anySet.chain((set) =>
  fc.record({
    set: fc.constant(set),
    points: fc.dictionary(
      fc.constantFrom(...scored(sheetOf(set)).map(({ code }) => code)),
      fc.integer({ min: 0, max: 12 }),
    ),
  }),
);

describe('the sheet', () => {
  test('part C of every set gives 35 points at most, as the decision says', () => {
    for (const set of OCOP_SETS) {
      const groups = sheetOf(set).criteria.filter(({ part, under }) => part === 'C' && under === null);
      expect(
        groups.reduce((sum, { max }) => sum + max!, 0),
        set,
      ).toBe(35);
    }
  });

  test('the three parts make a hundred points', () => {
    expect(Object.values(scoring.parts).reduce((sum, { max }) => sum + max, 0)).toBe(100);
  });

  test('every minimum belongs to a criterion on the sheet and can be reached', () => {
    for (const set of OCOP_SETS) {
      const { criteria } = sheetOf(set);
      for (const level of Object.values(scoring.sets[set].floors))
        for (const [code, floor] of Object.entries(level)) {
          const criterion = criteria.find((each) => each.code === code);
          expect(criterion, `${set} ${code}`).toBeDefined();
          expect(floor, `${set} ${code}`).toBeLessThanOrEqual(criterion!.max ?? floor);
        }
    }
  });

  test('criteria, options and suggestions have words', () => {
    const { title, option, because } = en.score as { title: object; option: Record<string, object>; because: object };
    for (const set of OCOP_SETS)
      for (const criterion of sheetOf(set).criteria) {
        expect(title).toHaveProperty(criterion.title);
        for (const points of criterion.options ?? []) expect(option[criterion.title]).toHaveProperty(String(points));
      }
    for (const each of SUGGESTED) expect(because).toHaveProperty(each);
  });

  test('data that cannot be right is refused', () => {
    const spoiled = structuredClone(qd26) as {
      sets: Record<string, { floors: Record<string, Record<string, number>> }>;
    };
    spoiled.sets['S09']!.floors['3']!['8'] = 9;
    expect(() => loadScoring(spoiled)).toThrow(/S09: 8/);
  });
});

describe('the score', () => {
  test('full marks everywhere make five stars, and nothing is lacking', () => {
    const sheet = sheetOf('S09');
    const most = Object.fromEntries(scored(sheet).map(({ code, max }) => [code, max ?? 5]));
    expect(scoreOf(sheet, most)).toMatchObject({
      total: 100,
      stars: 5,
      open: [],
      lacks: { 5: { points: 0, criteria: [] } },
    });
  });

  test('ninety points without the minimum of a criterion are not five stars', () => {
    const sheet = sheetOf('S09');
    const points = Object.fromEntries(scored(sheet).map(({ code, max }) => [code, code === '4.1' ? 3 : (max ?? 5)]));
    const score = scoreOf(sheet, points);
    expect(score).toMatchObject({ starsByTotal: 5, stars: 4 });
    expect(score.lacks[5].criteria).toEqual([{ code: '4.1', title: 'area', has: 3, needs: 5, unsure: false }]);
  });

  test('what four stars ask for includes what three ask for', () => {
    const codes = (stars: 3 | 4) => scoreOf(sheetOf('S09'), {}).lacks[stars].criteria.map(({ code }) => code);
    expect(codes(4)).toEqual(expect.arrayContaining(codes(3)));
  });

  test('a part never gives more than its most points, whatever was typed', () => {
    fc.assert(
      fc.property(anyPoints, ({ set, points }) => {
        const { total, stars, starsByTotal } = scoreOf(sheetOf(set), points);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        expect(stars).toBeLessThanOrEqual(starsByTotal);
      }),
    );
  });

  test('more points never make fewer stars', () => {
    fc.assert(
      fc.property(anyPoints, fc.nat(), ({ set, points }, at) => {
        const taking = scored(sheetOf(set));
        const { code } = taking[at % taking.length]!;
        const more = { ...points, [code]: (points[code] ?? 0) + 1 };
        expect(scoreOf(sheetOf(set), more).stars).toBeGreaterThanOrEqual(scoreOf(sheetOf(set), points).stars);
      }),
    );
  });

  test('points are read back as they were kept; anything else is no points', () => {
    const kept = (question: string, says: string | null, deleted = false) => ({ question, says, deleted });
    expect(
      pointsIn(
        [
          kept('score.S09.2.2', '2'),
          kept('score.S09.2.3', '1.5'),
          kept('score.S09.3.5', 'nhiều'),
          kept('score.S09.4.1', '3', true),
          kept('score.S07.4.1', '3'),
          kept('label-map', 'no'),
        ],
        'S09',
      ),
    ).toEqual({ '2.2': 2, '2.3': 1.5 });
  });
});

describe('what the desk suggests', () => {
  const suggested = (code: string, change: Parameters<typeof dossier>[0], labelComplete = false) =>
    suggestionFor(
      sheetOf('S09').criteria.find((each) => each.code === code)!,
      { dossier: dossier(change), labelComplete },
    );

  test('comes from the papers, the producer and the label, and from nothing else', () => {
    expect(suggested('3.1', { producer: producer({ kind: 'cooperative' }) })).toBe(3);
    expect(suggested('3.1', { producer: producer({ kind: 'household' }) })).toBe(1);
    expect(suggested('3.1', { producer: producer({ kind: 'group' }) })).toBeNull();
    expect(suggested('3.5', { papers: [paper({ kind: 'trademark' })] })).toBe(1);
    expect(suggested('3.5', { papers: [paper({ kind: 'trademark', deleted: true })] })).toBeNull();
    expect(suggested('8', { papers: [paper({ kind: 'self-declaration' })] })).toBe(2);
    expect(suggested('9', { papers: [paper({ kind: 'quality-system' })] })).toBe(3);
    expect(suggested('2.3', {}, true)).toBe(1);
    expect(suggested('2.3', {}, false)).toBeNull();
    expect(suggested('2.4', { label: label({ english: { name: 'Fish sauce' } }) })).toBe(1);
    expect(suggested('5.3', { product: product({ story: 'mắm '.repeat(80).trim() }) })).toBe(1);
    expect(suggested('2.1', {})).toBeNull();
  });
});
