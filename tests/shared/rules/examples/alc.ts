import { id, label, paper, product } from '../dossier.ts';
import { needs, question } from './papers.ts';
import type { Case, Examples } from './examples.ts';

const spirit = (
  change: Parameters<typeof product>[0] = {},
  alcohol: number | null = 29.5,
  more: Case['change'] = {},
): Case => ({
  change: {
    product: product({ ocopSet: 'S14', title: 'Rượu men lá 29,5% vol', ...change }),
    label: label({ alcohol }),
    ...more,
  },
});
const licence = (issuedOn: string) => ({
  papers: [paper(), paper({ id: id('K'), kind: 'alcohol-licence', issuedOn, stars: null })],
});

export const examples: Examples = {
  'ALC-01': {
    pass: [spirit({}, 29.5, licence('2024-01-01'))],
    fail: [{ ...spirit({}, 29.5, licence('2021-01-01')), code: 'paper-expired' }],
  },
  'ALC-01a': needs('alcohol-licence', { set: 'S15' }),
  'ALC-03': question('excise-stamp', 'yes', 'no', { set: 'S15' }),
  'ALC-04': { pass: [spirit()], fail: [{ ...spirit({}, null), code: 'alcohol-missing' }] },
  'ALC-05': { pass: [{ change: {} }], fail: [{ ...spirit(), code: 'alcohol-online' }] },
  'ALC-06': {
    pass: [spirit({ description: 'Rượu nấu từ nếp nương, men lá.' }), spirit({ description: 'khuyến mãi' }, 5)],
    fail: [{ ...spirit({ description: 'Rượu men lá đang khuyến mãi' }), code: 'alcohol-promotion' }],
  },
  'ALC-02': {
    pass: [spirit({}, 29.5, licence('2024-01-01')), spirit({}, 5), { change: {} }],
    fail: [
      { ...spirit({}, 29.5), code: 'alcohol-no-licence' },
      { ...spirit({}, 5.5), code: 'alcohol-no-licence' },
      { ...spirit({}, null), code: 'alcohol-no-licence' },
    ],
  },
};
