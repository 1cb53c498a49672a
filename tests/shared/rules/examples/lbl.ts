import { answers } from '../answers.ts';
import type { Day } from '../../../../shared/model/ids.ts';
import { label, product } from '../dossier.ts';
import { holding, other } from './papers.ts';
import type { Examples } from './examples.ts';

const origin = (written: string | null) => ({ change: { label: label({ origin: written }) } });
const address = (written: string) => ({ change: { label: label({ responsibleAddress: written }) } });

const named = (name: string) => ({ change: { label: label({ name }) } });
const ordered = (ordererName: string | null) => ({
  change: { product: product({ madeToOrder: true }), label: label({ ordererName }) },
});
const printed = (printDate: Day | null, today: Day) => ({ change: { label: label({ printDate }) }, today });
const declared = (ingredients: string, shelfLife: string) =>
  holding([other('self-declaration', { details: { ingredients, shelfLife } })]);

export const examples: Examples = {
  'LBL-02': {
    pass: [origin('Sản xuất tại Việt Nam')],
    fail: [
      { ...origin(null), code: 'label-origin-missing' },
      { ...address(' '), code: 'label-address-missing' },
      { change: { label: label({ name: null }) }, code: 'label-name-missing' },
      { change: { label: label({ responsibleName: null }) }, code: 'label-responsible-missing' },
    ],
  },
  'LBL-12': {
    pass: [
      origin('Sản xuất tại Việt Nam'),
      origin('XUẤT XỨ: VIỆT NAM'),
      origin('Made in Vietnam'),
      origin('Đóng gói tại Việt Nam'),
      origin(null),
    ],
    fail: [
      { ...origin('SX tại VN'), code: 'origin-short' },
      { ...origin('Sản xuất tại VN'), code: 'origin-short' },
      { ...origin('Hàng Việt Nam'), code: 'origin-phrase' },
    ],
  },
  'LBL-13': {
    pass: [address('Xóm 3, X. Diễn Châu, T. Nghệ An'), address('Số 5, P. Thành Vinh, tỉnh Nghệ An, Việt Nam')],
    fail: [
      { ...address('Xóm 3, xã Diễn Châu, N.An'), code: 'place-name-short' },
      { ...address('Xóm 3, xã Diễn Châu, tỉnh Nghệ An, VN'), code: 'place-name-short' },
    ],
  },
  'LBL-22': {
    pass: [{ change: { answers: answers({ 'label-map': 'no' }) } }],
    fail: [
      { change: { answers: answers({ 'label-map': 'yes' }) }, code: 'question-against' },
      { change: { answers: answers({ 'label-map': null }) }, code: 'question-open' },
    ],
  },
  'LBL-05': { pass: [named('Mật ong rừng')], fail: [{ ...named('Mật ong nguyên chất'), code: 'claim-needs-proof' }] },
  'LBL-06': {
    pass: [
      { change: { label: label({ name: 'Trà sen', ingredients: 'Chè xanh 88 %, sen 12 %' }) } },
      { change: { label: label({ name: 'Hạt sen sấy', ingredients: 'Hạt sen' }) } },
    ],
    fail: [
      {
        change: { label: label({ name: 'Trà sen', ingredients: 'Chè xanh, sen' }) },
        code: 'named-ingredient-share',
      },
    ],
  },
  'LBL-08': {
    pass: [ordered('Công ty Mẫu')],
    fail: [{ ...ordered(null), code: 'orderer-missing' }],
  },
  'LBL-20': {
    pass: [named('Bột ngũ cốc')],
    fail: [{ ...named('Bột ngũ cốc giàu canxi'), code: 'claim-needs-amount' }],
  },
  'LBL-24': {
    pass: [printed('2025-12-01', '2026-11-22'), printed('2026-03-01', '2029-01-01'), printed(null, '2029-01-01')],
    fail: [
      { ...printed('2025-12-01', '2028-01-23'), code: 'old-label-ended' },
      { ...printed('2025-12-01', '2027-12-01'), code: 'old-label-ends' },
    ],
  },
  'LBL-32': {
    pass: [declared('Cá cơm, muối', '24 tháng kể từ NSX')],
    fail: [{ ...declared('Cá cơm, muối, chất điều vị', '24 tháng'), code: 'declaration-differs' }],
  },
};
