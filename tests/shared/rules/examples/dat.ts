import type { Label } from '../../../../shared/model/label.ts';
import type { OcopSet } from '../../../../shared/model/product.ts';
import { answers } from '../answers.ts';
import { label, product } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';

const made = (madeOn: string) => ({ change: { label: label({ madeOn }) } });
const until = (useBy: string) => ({ change: { label: label({ useBy }) } });
const both = (madeOn: string, useBy: string) => ({ change: { label: label({ madeOn, useBy }) } });

const of = (ocopSet: OcopSet, change: Partial<Label>): Case => ({
  change: { product: product({ ocopSet }), label: label(change) },
});
/** A day of best use on food, and whether there is a file that it is still safe. */
const best = (useBy: string, says: string | null): Case => ({
  change: { label: label({ useBy }), answers: answers({ 'past-best-before': says }) },
});
const repacked = (repackedOn: string | null): Case => ({
  change: { label: label({ packerName: 'Cơ sở Hồng Lam', repackedOn }) },
});

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
  'DAT-06': {
    pass: [
      of('S17', { useBy: 'HSD: 02/10/2028' }),
      of('S09', { useBy: 'Sử dụng tốt nhất trước ngày 02/10/2028' }),
      of('S15', { useBy: 'Xem NSX, HSD trên bao bì' }),
    ],
    fail: [
      { ...of('S17', { useBy: 'Sử dụng tốt nhất trước ngày 02/10/2028' }), code: 'best-before-not-here' },
      { ...of('S19', { useBy: 'Best before 02/10/2028' }), code: 'best-before-not-here' },
    ],
  },
  'DAT-06a': {
    pass: [
      best('Sử dụng tốt nhất trước ngày 02/10/2028', null),
      best('Sử dụng tốt nhất trước ngày 02/10/2026', 'yes'),
      best('HSD: 02/10/2026', null),
    ],
    fail: [
      { ...best('Sử dụng tốt nhất trước ngày 02/10/2026', null), code: 'best-before-passed' },
      { ...best('Sử dụng tốt nhất trước ngày 02/10/2026', 'no'), code: 'best-before-passed' },
    ],
  },
  'DAT-08': {
    pass: [
      { change: {} },
      repacked('Ngày đóng gói lại: 02/06/2026'),
      repacked('Ngày san chia 02 06 26'),
      repacked('Ngày đóng gói xem ở đáy bao bì'),
    ],
    fail: [
      { ...repacked(null), code: 'repacked-date-missing' },
      { ...repacked('NĐG: 02/06/2026'), code: 'repacked-date-form' },
      { ...repacked('02/06/2026'), code: 'repacked-date-form' },
      { ...repacked('Ngày đóng gói lại: 02/03/2026'), code: 'repacked-date-order' },
      { ...repacked('Ngày đóng gói lại: 02/03/2027'), code: 'repacked-date-order' },
    ],
  },
  'DAT-09': {
    pass: [of('S22', { madeInYear: '2026' }), of('S21', { madeInYear: null })],
    fail: [
      { ...of('S22', { madeInYear: '26' }), code: 'year-form' },
      { ...of('S22', { madeInYear: 'nay' }), code: 'year-form' },
      { ...of('S22', { madeInYear: '2027' }), code: 'year-in-future' },
    ],
  },
  'DAT-09a': {
    // Annex III 1.4 and 1.5.
    pass: [
      'SX 02/26',
      'SX 02/2026',
      'Sản xuất tháng 02 năm 2026',
      'Sản xuất năm 2026',
      'Năm sản xuất: 2026',
      'NSX: 02/04/2026',
    ].map((madeOn) => of('S22', { madeOn })),
    fail: ['SX 2/26', 'SX 13/2026', 'Sản xuất năm 26'].map((madeOn) => ({
      ...of('S22', { madeOn }),
      code: 'date-form',
    })),
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
