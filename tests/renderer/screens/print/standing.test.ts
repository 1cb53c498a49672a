import { expect, test } from 'vitest';
import { standings } from '../../../../renderer/screens/print/standing.ts';
import { allFindings, dossier, id, listing, product, variant } from '../../../shared/rules/dossier.ts';

const shop = (name: string, practice = false) => ({ id: id(name), platform: 'shopee' as const, practice, name });

test('a product that is meant for no shop yet is told for the platform itself', () => {
  expect(standings({ listings: [] }, [], [shop('S')])).toEqual([{ platform: 'shopee', shop: null, left: 0 }]);
});

test('what one shop lacks does not stand in the way of the other', () => {
  const listings = [listing(), listing({ id: id('T2'), shopId: id('S2') })];
  const [first, second] = [shop('S', true), shop('S2')];
  // The title is too long for the first shop alone.
  const found = allFindings({ product: product({ title: `Nước mắm Vạn Phần ${'ngon '.repeat(30)}` }), listings });
  expect(found.map(({ rule }) => rule)).toContain('LIM-01');
  const told = standings(dossier({ listings }), found, [first, second, shop('S3')]);
  expect(told.map(({ shop: which, left }) => [which, left])).toEqual([
    [first, 1],
    [second, 0],
  ]);
});

test('what lacks everywhere stands in the way of each', () => {
  const found = allFindings({ variants: [variant({ price: null })] });
  const left = standings(dossier(), found, [shop('S')]).map((each) => each.left);
  expect(left).toEqual([1]);
  expect(standings({ listings: [] }, found, []).map((each) => each.left)).toEqual([1]);
});
