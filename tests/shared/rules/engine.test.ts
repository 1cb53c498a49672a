import { describe, expect, test } from 'vitest';
import { Dossier } from '../../../shared/model/dossier.ts';
import { blocks, Finding, SEVERITIES, STEPS } from '../../../shared/model/finding.ts';
import { OCOP_SETS } from '../../../shared/model/product.ts';
import { concerns, GROUPS } from '../../../shared/rules/groups.ts';
import { blocking, check, currentPack, readyFor } from '../../../shared/rules/index.ts';
import { loadPack } from '../../../shared/rules/pack.ts';
import source from '../../../shared/rules/packs/vn-2026-11.json' with { type: 'json' };
import fc from '../fc.ts';
import { anyDossier, anyShop } from './any-dossier.ts';
import { dossier, findings, id, label, listing, product, shop, TODAY } from './dossier.ts';

const rule = (change: Record<string, unknown> = {}) => ({
  id: 'TST-01',
  severity: 'illegal',
  groups: ['ALL'],
  effectiveFrom: null,
  effectiveUntil: null,
  suspended: null,
  clock: 'today',
  source: 'a law',
  confidence: 'H',
  lastReviewed: '2026-11-22',
  check: 'productName',
  params: {},
  ...change,
});
const packOf = (...rules: unknown[]) =>
  loadPack({
    id: 'test',
    date: '2026-11-22',
    platformDefaults: {},
    photoScore: source.photoScore,
    questions: [],
    rules,
  });
const nameless = { dossier: dossier({ product: product({ name: null, title: null }) }), shops: [] };
const said = (change: Record<string, unknown>, today = TODAY) =>
  check(nameless, packOf(rule(change)), today).map(({ severity }) => severity);

describe('what the rules say', () => {
  test('anything a desk can hold is judged without failing, in the same words each time and in order', () => {
    fc.assert(
      fc.property(
        anyDossier,
        fc.array(anyShop, { maxLength: 3 }),
        fc.constantFrom('2024-02-29', TODAY, '2031-01-01'),
        (some, shops, today) => {
          const first = check({ dossier: some, shops }, currentPack, today);
          expect(first.map((finding) => Finding.safeParse(finding).error?.message)).toEqual(first.map(() => undefined));
          expect(check({ dossier: structuredClone(some), shops: structuredClone(shops) }, currentPack, today)).toEqual(
            first,
          );
          const order = first.map(
            ({ severity, place }) => SEVERITIES.indexOf(severity) * 10 + STEPS.indexOf(place.step),
          );
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the made-up dossiers are dossiers the desk can hold', () => {
    fc.assert(
      fc.property(anyDossier, (some) => Dossier.safeParse(some).success),
      { numRuns: 50 },
    );
  });

  test('the order in which things lie in the dossier changes nothing', () => {
    const some = { variants: [], label: null, listings: [] };
    const swapped = dossier({ ...some, photos: dossier().photos.toReversed() });
    expect(check({ dossier: swapped, shops: [shop()] }, currentPack, TODAY)).toEqual(findings(some));
  });

  test('gravest first, then along the path', () => {
    const all = findings({
      variants: [],
      label: label({ origin: null }),
      product: product({ title: null }),
      listings: [listing({ categoryId: null })],
    });
    expect(all.map(({ severity, place }) => `${severity} ${place.step}`)).toEqual([
      'illegal label',
      'platform price',
      'platform platforms',
      'advice facts',
    ]);
  });
});

describe('when a rule is in force', () => {
  test('from its first day to its last', () => {
    const term = { effectiveFrom: '2026-05-22', effectiveUntil: '2026-12-31' };
    expect(['2026-05-21', '2026-05-22', '2026-12-31', '2027-01-01'].map((day) => said(term, day).length)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  test('not while it is suspended', () => {
    const asleep = { suspended: { from: '2026-02-04', until: '2026-04-06' } };
    expect(['2026-02-03', '2026-02-04', '2026-04-06', '2026-04-07'].map((day) => said(asleep, day).length)).toEqual([
      1, 0, 0, 1,
    ]);
    expect(said({ suspended: { from: '2026-02-04', until: null } }, '2030-01-01')).toEqual([]);
  });

  test('by the day the label was printed, where the law goes by that', () => {
    const pack = packOf(rule({ clock: 'printed', effectiveFrom: '2026-01-23' }));
    const printed = (printDate: string | null) =>
      check({ ...nameless, dossier: { ...nameless.dossier, label: label({ printDate }) } }, pack, TODAY).length;
    expect([printed('2026-01-22'), printed('2026-01-23'), printed(null)]).toEqual([0, 1, 1]);
  });

  test('what nobody verified never blocks, whatever it calls itself', () => {
    expect([
      said({ confidence: 'U' }),
      said({ confidence: 'U', severity: 'platform' }),
      said({ confidence: 'L' }),
    ]).toEqual([['advice'], ['advice'], ['illegal']]);
  });
});

describe('whom a rule concerns', () => {
  test.each([
    ['ALL', 26],
    ['GOODS', 25],
    ['FOOD', 13],
    ['EDIBLE', 18],
    ['ALC', 2],
    ['DRINK', 2],
    ['LIVE', 3],
    ['HERB', 3],
    ['TOUR', 1],
    ['S09', 1],
  ] as const)('%s is so many sets: %d', (group, count) => {
    expect(OCOP_SETS.filter((set) => concerns([group], set))).toHaveLength(count);
  });

  test('a product whose set is not chosen is taken for goods, and for nothing more special', () => {
    expect(GROUPS.filter((group) => concerns([group], null))).toEqual(['ALL', 'GOODS']);
  });
});

describe('ready for a platform', () => {
  test('a product in order is ready; advice does not keep it away', () => {
    expect(readyFor(findings({ product: product({ title: null }) }), 'shopee', [shop()])).toBe(true);
  });

  test('one shop may be ready while another is not', () => {
    const shops = [shop(), shop({ shopId: id('S2') })];
    const all = findings({}, TODAY, shops);
    expect(all.map(({ code, place }) => [code, place.shopId])).toEqual([['category-missing', id('S2')]]);
    expect(blocking(all, id('S'))).toEqual([]);
    expect(blocking(all, id('S2'))).toHaveLength(1);
    expect(readyFor(all, 'shopee', shops)).toBe(true);
    expect(readyFor(all, 'shopee', [shops[1]!])).toBe(false);
  });

  test('before a shop is connected, the product itself decides', () => {
    expect(readyFor(findings({ listings: [] }, TODAY, []), 'shopee', [])).toBe(true);
    expect(readyFor(findings({ photos: [] }, TODAY, []), 'shopee', [])).toBe(false);
  });
});

describe('the rule pack', () => {
  test('every rule says where it comes from, when it was looked at, and is no older than the pack', () => {
    expect(currentPack.rules.length).toBeGreaterThan(50);
    for (const { id: name, source: from, lastReviewed } of currentPack.rules) {
      expect(from.length, name).toBeGreaterThan(4);
      expect(lastReviewed <= currentPack.date, name).toBe(true);
    }
  });

  test.each([
    ['a function that is not there', [rule({ check: 'nothing' })], /TST-01: there is no check named "nothing"/],
    ['a name every object has', [rule({ check: 'constructor' })], /no check named/],
    ['parameters that do not fit', [rule({ params: { months: 3 } })], /TST-01/],
    ['an id used twice', [rule(), rule()], /TST-01 is there twice/],
    [
      'a pattern that does not compile',
      [rule({ check: 'contactsInText', params: { fields: ['title'], patterns: ['('] } })],
      /TST-01/,
    ],
    ['a group nobody knows', [rule({ groups: ['NOBODY'] })], /groups/],
    ['a day that is not in the calendar', [rule({ lastReviewed: '2026-02-30' })], /lastReviewed/],
    ['a field nobody knows', [{ ...rule(), extra: 1 }], /extra/],
  ])('a pack with %s is refused as a whole, and says why', (_, rules, why) => {
    expect(() => packOf(...rules)).toThrow(why);
  });

  test('every figure of a platform that blocks was verified', () => {
    const figures = Object.values(source.platformDefaults.shopee);
    expect(
      figures
        .filter(({ confidence }) => confidence === 'H')
        .every(({ source: from }) => from.includes('Shopee Open Platform')),
    ).toBe(true);
  });

  test('no rule blocks by advice', () => {
    expect(blocks({ severity: 'advice' } as Finding)).toBe(false);
  });
});
