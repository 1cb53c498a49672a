import type { PaperKind } from '../../../../shared/model/paper.ts';
import { label, product, without } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';
import { holding, needs, other, PREPARING, question } from './papers.ts';

const kept = (kind: PaperKind, issuedOn: string, set: 'S09' | 'S04' = 'S09', today = '2026-11-22'): Case => ({
  ...holding([other(kind, { issuedOn })], { set }),
  today,
});
const described = (description: string): Case => ({ change: { product: product({ description }) } });
const reported = (report: string, filedOn: string) =>
  holding([other('test-report', { issuedOn: report }), other('self-declaration', { details: { filedOn } })]);
const COMPANY = { maker: { kind: 'company' as const } };
const HOUSEHOLD = { maker: { kind: 'household' as const } };
const standards = (onLabel: string, onPaper: string): Case => {
  const { change } = holding([other('self-declaration', { details: { standard: onPaper } })]);
  return { change: { ...change, label: label({ standard: onLabel }) } };
};

export const examples: Examples = {
  'FSP-01': needs('self-declaration'),
  'FSP-02': {
    pass: [reported('2025-11-01', '2026-10-31'), reported('2025-11-01', '2026-11-01')],
    fail: [{ ...reported('2025-11-01', '2026-11-02'), code: 'report-old-at-filing' }],
  },
  'FSP-02a': needs('test-report'),
  'FSP-03': needs('self-declaration', { set: 'S21', facts: { touchesFood: true } }),
  'FSP-04': {
    pass: [holding([other('quality-standard')], { set: 'S01', ...PREPARING })],
    fail: [{ ...holding([without('self-declaration')], { set: 'S01', ...PREPARING }), code: 'paper-missing' }],
  },
  'FSP-05': needs('registered-declaration', { set: 'S18' }),
  'FSP-05a': needs('quality-system', { set: 'S18' }),
  'FSP-06': {
    pass: [kept('food-safety-certificate', '2025-01-01')],
    fail: [
      { ...kept('food-safety-certificate', '2023-11-21'), code: 'paper-expired' },
      { ...kept('food-safety-certificate', '2023-12-22'), code: 'paper-ends-soon' },
    ],
  },
  'FSP-06a': needs('food-safety-certificate', COMPANY),
  'FSP-07': {
    pass: [holding([]), holding([without('food-safety-certificate')], { says: { 'food-safety-exempt': 'certified' } })],
    fail: [
      {
        ...holding([without('food-safety-certificate')], { says: { 'food-safety-exempt': null } }),
        code: 'question-open',
      },
    ],
  },
  'FSP-08': {
    pass: [kept('food-safety-commitment', '2025-01-01', 'S04')],
    fail: [{ ...kept('food-safety-commitment', '2023-01-01', 'S04'), code: 'paper-expired' }],
  },
  'FSP-08a': {
    pass: [
      holding([other('food-safety-commitment'), without('food-safety-certificate')], { set: 'S04', ...HOUSEHOLD }),
    ],
    fail: [{ ...holding([without('food-safety-certificate')], { set: 'S04', ...HOUSEHOLD }), code: 'paper-missing' }],
  },
  'FSP-09': needs('food-safety-certificate', { set: 'S05', ...HOUSEHOLD }),
  'FSP-10': needs('food-safety-certificate', { set: 'S07', ...HOUSEHOLD }),
  'FSP-11': question('food-training', 'yes', 'no'),
  'FSP-12': question('lot-book', 'yes', 'no'),
  'FSP-13': {
    pass: [standards('TCCS 01:2025/VP', 'TCCS 01: 2025'), standards('TCCS 01:2025', '')],
    fail: [{ ...standards('TCCS 01:2025', 'TCCS 02:2025'), code: 'standard-differs' }],
  },
  'FSP-14': {
    // Suspended since 04/02/2026: before that day it spoke.
    pass: [kept('registered-declaration', '2020-01-01')],
    fail: [
      {
        ...holding([other('registered-declaration', { issuedOn: '2023-01-15', expiresOn: '2026-01-15' })], {
          set: 'S09',
        }),
        today: '2026-02-03',
        code: 'paper-expired',
      },
    ],
  },
  'FSP-15': {
    pass: [
      described('Nước mắm có giá trị dinh dưỡng cao, dùng để chữa cháy bữa cơm vội.'),
      {
        change: {
          label: label({ warning: 'Sản phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.' }),
        },
      },
    ],
    fail: [{ ...described('Nước mắm giúp chữa bệnh dạ dày.'), code: 'health-claim' }],
  },
  'FSP-15a': {
    pass: [described('Nước mắm ủ mười hai tháng.')],
    fail: [{ ...described('Dùng được cho người giảm cân.'), code: 'health-claim' }],
  },
};
