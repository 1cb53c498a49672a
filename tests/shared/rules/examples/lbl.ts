import { answers } from '../answers.ts';
import type { Day } from '../../../../shared/model/ids.ts';
import { PHOTO_READING_VERSION } from '../../../../shared/model/photo-reading.ts';
import type { OcopSet } from '../../../../shared/model/product.ts';
import { label, paper, photo, product } from '../dossier.ts';
import { holding, other } from './papers.ts';
import type { Case, Examples } from './examples.ts';

const origin = (written: string | null) => ({ change: { label: label({ origin: written }) } });
const address = (written: string) => ({ change: { label: label({ responsibleAddress: written }) } });

const named = (name: string) => ({ change: { label: label({ name }) } });
const ordered = (ordererName: string | null) => ({
  change: { product: product({ madeToOrder: true }), label: label({ ordererName }) },
});
const printed = (printDate: Day | null, today: Day) => ({ change: { label: label({ printDate }) }, today });
const declared = (ingredients: string, shelfLife: string) =>
  holding([other('self-declaration', { details: { ingredients, shelfLife } })]);

const made = (makerName: string | null, makerAddress: string | null): Case => ({
  change: { label: label({ makerName, makerAddress }) },
});
/** Packed anew by another than the maker. */
const repacked = (change: Parameters<typeof label>[0]): Case => ({
  change: {
    label: label({
      packerName: 'Công ty Mẫu',
      packerAddress: 'Xóm 1, xã Vạn An, tỉnh Nghệ An',
      repackedOn: 'Ngày đóng gói lại: 05/05/2026',
      ...change,
    }),
  },
});
const woven = (description: string, artisan: string | null): Case => ({
  change: { product: product({ ocopSet: 'S21', description }), label: label({ artisan }) },
});
const blended = (change: Parameters<typeof label>[0]): Case => ({
  change: { label: label({ origin: 'Phối trộn tại Việt Nam', ...change }) },
});
const face = (faceWidth: number | null, faceHeight: number | null, eLabelUrl: string | null = null): Case => ({
  change: { label: label({ faceWidth, faceHeight, eLabelUrl }) },
});
/** A box with several things in it. */
const boxed = (says: string | null): Case['change'][] => [
  { label: label({ components: 'Mật ong: 1 lọ 250 g' }), answers: answers({ 'outer-label': says }) },
];
/** With these words in the offer, this label, and test reports of these parameters. */
const told = (
  description: string,
  change: Parameters<typeof label>[0] = {},
  parameters: string[] = ['Đạm tổng số'],
): Case => ({
  change: {
    product: product({ description }),
    label: label(change),
    papers: [paper(), ...parameters.map((each) => other('test-report', { details: { parameters: each } }))],
  },
});
const eLabel = (eLabelUrl: string, says: string | null = 'yes'): Case => ({
  change: { label: label({ eLabelUrl }), answers: answers({ 'e-label-declared': says }) },
});
const eLabelSeen = (text: string): Case => ({
  change: {
    photos: [
      photo('back', {
        reading: {
          version: PHOTO_READING_VERSION,
          codes: [{ format: 'QRCode', text, box: [0.4, 0.4, 0.2, 0.2] }],
          lines: [],
          turn: 0,
          marks: [],
        },
      }),
    ],
  },
});
const set = (title: string, components: string | null, ocopSet: OcopSet = 'S09'): Case => ({
  change: { product: product({ ocopSet, title }), label: label({ components }) },
});

export const examples: Examples = {
  'LBL-02': {
    pass: [origin('Sản xuất tại Việt Nam')],
    fail: [
      { ...origin(null), code: 'label-origin-missing' },
      { ...address(' '), code: 'label-address-missing' },
      { change: { label: label({ name: null }) }, code: 'label-name-missing' },
      { change: { label: label({ responsibleName: null }) }, code: 'label-responsible-missing' },
      // No label at all (LBL-01): all of it is asked for.
      { change: { label: null }, code: 'label-name-missing' },
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
  'LBL-07': {
    pass: [
      { change: {} },
      made('HTX Vạn Phần', null),
      made(null, 'Xóm 5, xã Diễn Châu, tỉnh Nghệ An'),
      made('Cơ sở Hai Hương', 'Xóm 5, xã Diễn Châu, tỉnh Nghệ An'),
    ],
    fail: [{ ...made('Cơ sở Hai Hương', null), code: 'maker-address-missing' }],
  },
  'LBL-09': {
    pass: [{ change: {} }, repacked({})],
    fail: [
      { ...repacked({ makerName: null }), code: 'label-item-missing' },
      { ...repacked({ packerAddress: null }), code: 'label-item-missing' },
      { ...repacked({ packerName: null, packerAddress: null }), code: 'label-item-missing' },
    ],
  },
  'LBL-09a': {
    pass: [
      { change: {} },
      repacked({ packerName: 'HTX VẠN PHẦN' }),
      { change: { ...repacked({}).change, papers: [paper(), other('authorisation')] } },
    ],
    fail: [{ ...repacked({}), code: 'repack-not-allowed' }],
  },
  'LBL-10': {
    pass: [
      woven('Đan tay trong xưởng của làng', null),
      woven('Nghệ nhân đan tay', 'Nghệ nhân Lô Thị Mẫu, bản Mẫu, xã Na Loi, tỉnh Nghệ An'),
      { change: { product: product({ description: 'Nước mắm do nghệ nhân ủ chượp.' }) } },
    ],
    fail: [
      { ...woven('Do Nghệ nhân đan tay, mỗi chiếc một kiểu', null), code: 'artisan-unnamed' },
      { ...woven('Tác phẩm độc bản', null), code: 'artisan-unnamed' },
      { ...woven('Nghệ nhân đan tay', 'Lô Thị Mẫu'), code: 'artisan-no-place' },
    ],
  },
  'LBL-11': {
    pass: [{ change: {} }, blended({}), blended({ origin: 'Đóng gói tại Việt Nam', makerName: null })],
    fail: [
      { ...blended({ makerAddress: null }), code: 'label-item-missing' },
      { ...blended({ makerName: null }), code: 'label-item-missing' },
    ],
  },
  'LBL-17': {
    pass: [
      face(null, null),
      face(80, 60),
      // A lipstick-sized pack with an e-label (Art. 37.3).
      face(10, 15, 'https://elabel.gov.vn/01/08934601234569'),
    ],
    fail: [{ ...face(10, 15), code: 'label-too-small' }],
  },
  'LBL-18': {
    pass: [
      ...boxed('yes').map((change) => ({ change })),
      // Of one thing alone nobody asks.
      { change: { answers: answers({ 'outer-label': null }) } },
    ],
    fail: [
      ...boxed('no').map((change) => ({ change, code: 'question-against' })),
      ...boxed(null).map((change) => ({ change, code: 'question-open' })),
    ],
  },
  'LBL-21': {
    pass: [
      told('Nước mắm ngon.'),
      told('Không dùng khi chai bị phồng. Không có tác dụng thay thế thuốc chữa bệnh.'),
      told('Không chất bảo quản.', {}, ['Đạm tổng số, chất bảo quản']),
      told('Cá cơm và muối.', { ingredients: 'Cá cơm, muối. Không chất bảo quản' }, []),
      told('Không bột ngọt.', { ingredients: 'Cá cơm, muối, đường' }, ['Bột ngọt']),
    ],
    fail: [
      { ...told('Nước mắm không chất bảo quản.'), code: 'free-from-unproved' },
      { ...told('Không chứa gluten.'), code: 'free-from-unproved' },
      {
        ...told('Không chứa đường.', { ingredients: 'Cá cơm, muối, đường' }, ['Đường tổng số']),
        code: 'free-from-denied',
      },
      // What does the same work counts as well: a preservative by its number, honey for sugar.
      { ...told('Không chất bảo quản', { ingredients: 'Cá cơm, muối, INS 211' }), code: 'free-from-denied' },
      { ...told('Không đường', { ingredients: 'Gừng, mật ong' }), code: 'free-from-denied' },
      { ...told('Không chứa chất bảo quản và phẩm màu', { ingredients: 'Ớt, E150a' }), code: 'free-from-denied' },
    ],
  },
  'LBL-26': {
    pass: [
      { change: { product: product({ ocopSet: 'S20' }), answers: answers({ 'main-use': 'skin' }) } },
      { change: { answers: answers({ 'main-use': null }) } },
    ],
    fail: [
      {
        change: { product: product({ ocopSet: 'S20' }), answers: answers({ 'main-use': null }) },
        code: 'question-open',
      },
    ],
  },
  'LBL-28': {
    pass: [
      { change: {} },
      eLabel('https://elabel.gov.vn/01/08934601234569/10/L01'),
      eLabel('http://nuocmam.vn'),
      eLabel('HTTPS://Nuocmam.vn/nhan?ma=1'),
      // A code of another kind on the pack is none.
      eLabelSeen('https://vanphan.vn/elabel.gov.vn'),
    ],
    fail: [
      { ...eLabelSeen('https://elabel.gov.vn/01/08934601234569'), code: 'e-label-seen' },
      { ...eLabel('quét mã trên nắp chai'), code: 'e-label-no-link' },
      { ...eLabel('0912 345 678'), code: 'e-label-no-link' },
      { ...eLabel('https://www.facebook.com/vanphan'), code: 'e-label-away' },
    ],
  },
  'LBL-28a': {
    pass: [
      eLabel('https://nuocmam.vn/1'),
      // What stands on the state's own site is declared: nobody is asked.
      eLabel('https://elabel.gov.vn/1', null),
      { change: { answers: answers({ 'e-label-declared': null }) } },
    ],
    fail: [
      { ...eLabel('https://nuocmam.vn/1', 'no'), code: 'question-against' },
      { ...eLabel('https://nuocmam.vn/1', null), code: 'question-open' },
    ],
  },
  'LBL-31': {
    pass: [
      { change: {} },
      // A box to put gifts in, and one bottle in a gift box.
      named('Hộp quà tặng mây tre đan'),
      named('Hộp quà tặng Nước mắm Vạn Phần'),
      named('Nước chấm dùng cho 10 món ăn'),
      set('Bộ quà Tết', 'Mật ong: 1 lọ 250 g'),
    ],
    fail: [
      { ...set('Giỏ quà quê', null), code: 'set-unlisted' },
      { ...set('Hộp quà Tết gồm mật ong và chè', null), code: 'set-unlisted' },
      { ...set('Bộ môi muỗng 3 món', ' '), code: 'set-unlisted' },
    ],
  },
};
