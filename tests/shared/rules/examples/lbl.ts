import { answers } from '../answers.ts';
import { label } from '../dossier.ts';
import type { Examples } from './examples.ts';

const origin = (written: string | null) => ({ change: { label: label({ origin: written }) } });
const address = (written: string) => ({ change: { label: label({ responsibleAddress: written }) } });

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
};
