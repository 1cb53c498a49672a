import { label } from '../dossier.ts';
import type { Examples } from './examples.ts';

const made = (madeOn: string) => ({ change: { label: label({ madeOn }) } });
const until = (useBy: string) => ({ change: { label: label({ useBy }) } });
const both = (madeOn: string, useBy: string) => ({ change: { label: label({ madeOn, useBy }) } });

export const examples: Examples = {
  'DAT-01': {
    pass: [
      made('NSX: 020426'),
      made('NSX 02 04 26'),
      made('NSX: 260402 (năm/tháng/ngày)'),
      made('NSX 30 tháng trước HSD'),
      made('Xem NSX, HSD ở đáy bao bì'),
    ],
    fail: [
      { ...made('NSX: 2/4/26'), code: 'date-form' },
      { ...made('Nsx: 02/04/26'), code: 'date-form' },
      { ...made('NSX: 04.26'), code: 'date-form' },
      { ...made('NSX 02/04-26'), code: 'date-signs-mixed' },
      { ...made('NSX: 30/02/2026'), code: 'date-not-real' },
    ],
  },
  'DAT-01a': {
    pass: [until('HSD: 02102028'), until('HSD: 30 tháng'), until('HSD: 30 tháng kể từ NSX')],
    fail: [
      { ...until('HSD: 2/4/28'), code: 'date-form' },
      { ...until('HSD: 30/02/2027'), code: 'date-not-real' },
      { ...until('HSD 02/04-28'), code: 'date-signs-mixed' },
    ],
  },
  'DAT-07': {
    pass: [both('NSX: 02/04/2026', 'HSD: 02/10/2028'), both('NSX: 02/04/2026', 'HSD: 30 tháng kể từ NSX')],
    fail: [
      { ...both('NSX: 02/04/2027', 'HSD: 02/10/2028'), code: 'made-in-future' },
      { ...both('NSX: 02/04/2026', 'HSD: 01/04/2026'), code: 'use-by-before-made' },
      { ...both('NSX: 02/04/2026', 'HSD: 02/10/2026'), code: 'use-by-passed' },
    ],
  },
  'DAT-04': {
    pass: [both('NSX: 02/04/2026', 'HSD: 24 tháng kể từ NSX'), both('NSX 30 tháng trước HSD', 'HSD: 02/10/2028')],
    fail: [{ ...both('NSX 30 tháng trước HSD', 'HSD: 30 tháng'), code: 'period-without-date' }],
  },
  'DAT-11': {
    pass: [both('NSX: 02/04/2026', 'HSD: 24 tháng kể từ NSX'), both('NSX: 20/11/2026', 'HSD: 10 ngày kể từ NSX')],
    fail: [{ ...both('NSX: 02/01/2026', 'HSD: 12 tháng kể từ NSX'), code: 'life-short' }],
  },
};
