import type { PaperKind } from '../../../../shared/model/paper.ts';
import type { OcopSet } from '../../../../shared/model/product.ts';
import type { ScanFacts } from '../../../../shared/model/scan.ts';
import { SCAN_FACTS_VERSION } from '../../../../shared/model/scan.ts';
import { holding, needs, other, PREPARING, question } from './papers.ts';
import type { Examples } from './examples.ts';

const scan = (change: Partial<ScanFacts>): ScanFacts => ({
  version: SCAN_FACTS_VERSION,
  kind: 'photo',
  pages: 1,
  width: 2480,
  height: 3508,
  dpi: 300,
  sharpness: 0.9,
  light: 200,
  cut: false,
  colour: true,
  ...change,
});
const scanned = (change: Partial<ScanFacts>) => holding([other('business-registration', { scan: scan(change) })]);

const EVIDENCE = [
  'business-registration',
  'link-contract',
  'environment',
  'labour-list',
  'accounts',
  'trademark',
  'market-contract',
  'promotion',
  'gs1-right',
] as const;

/** Papers that are younger than the certificate. */
const again = (kinds: PaperKind[], set: OcopSet) =>
  holding(
    kinds.map((kind) => other(kind)),
    { ...PREPARING, set },
  );

export const examples: Examples = {
  'DOS-01': needs('registration-form', PREPARING),
  'DOS-02': needs('self-assessment', PREPARING),
  'DOS-03': {
    pass: [
      holding(
        EVIDENCE.map((kind) => other(kind)),
        PREPARING,
      ),
      holding([]),
    ],
    fail: [{ ...holding([], PREPARING), code: 'dossier-evidence-missing' }],
  },
  'DOS-04': {
    // A certificate with years to go: nobody is asked.
    pass: [holding([], { says: { 'ocop-dossier': null } })],
    fail: [{ ...holding([], { says: { 'ocop-dossier': null } }), today: '2028-10-01', code: 'question-open' }],
  },
  'DOS-05': question('ocop-samples', 'yes', 'no', PREPARING),
  'DOS-07': {
    pass: [holding([other('quality-system', { expiresOn: '2028-01-01' })], PREPARING)],
    fail: [
      {
        ...holding([other('quality-system', { expiresOn: '2027-01-01' })], PREPARING),
        code: 'paper-ends-before-round',
      },
    ],
  },
  'DOS-07a': {
    pass: [holding([])],
    fail: [{ ...holding([other('test-report', { issuedOn: null })]), code: 'paper-undated' }],
  },
  'DOS-08': {
    pass: [
      holding(
        [
          other('test-report', {
            details: { laboratory: 'Trung tâm kiểm nghiệm mẫu', parameters: 'Đạm tổng số, histamin' },
          }),
        ],
        PREPARING,
      ),
    ],
    fail: [{ ...holding([other('test-report')], PREPARING), code: 'paper-detail-missing' }],
  },
  'DOS-10': {
    pass: [scanned({}), scanned({ dpi: null, sharpness: null, cut: null })],
    fail: [
      { ...scanned({ dpi: 90 }), code: 'scan-coarse' },
      { ...scanned({ sharpness: 0.1 }), code: 'scan-blurred' },
      { ...scanned({ cut: true }), code: 'scan-cut' },
    ],
  },
  'DOS-06': {
    pass: [
      again(['test-report', 'link-contract', 'market-contract', 'accounts'], 'S09'),
      // For the first file, and while none is made, nothing is to be renewed.
      holding([], { says: { 'ocop-dossier': 'first' } }),
      holding([]),
    ],
    fail: [
      { ...again(['link-contract', 'market-contract'], 'S09'), code: 'renewal-updates-missing' },
      {
        ...holding([other('accounts', { issuedOn: '2025-01-05' })], PREPARING),
        code: 'renewal-updates-missing',
      },
    ],
  },
  'DOS-06a': {
    pass: [again(['link-contract', 'market-contract', 'accounts'], 'S21')],
    fail: [{ ...again(['accounts'], 'S21'), code: 'renewal-updates-missing' }],
  },
};
