import type { Box } from '../../../../shared/model/box.ts';
import { PHOTO_READING_VERSION } from '../../../../shared/model/photo-reading.ts';
import { answers } from '../answers.ts';
import { label, paper, photo, producer, product, without } from '../dossier.ts';
import { holding, needs, other, PREPARING, question } from './papers.ts';
import type { Case, Examples } from './examples.ts';

const MARK: Box = [0.4, 0.2, 0.2, 0.06];
/** A front on which the OCOP mark was seen, and so many stars counted by a person. */
const marked = (ocopStars: number | null, papers = [paper()]): Case => ({
  change: {
    papers,
    photos: [
      photo('front', {
        ocopStars,
        reading: {
          version: PHOTO_READING_VERSION,
          codes: [],
          lines: [],
          turn: 0,
          marks: [
            { box: MARK, by: 'colour' },
            { box: MARK, by: 'text' },
          ],
        },
      }),
    ],
  },
});
const papers = (change: Parameters<typeof paper>[0], today?: string): Case => ({
  change: { papers: [paper(change)] },
  ...(today === undefined ? {} : { today }),
});
const silent = product({ title: 'Nước mắm Vạn Phần chai 500 ml' });

/** A certificate that ended three weeks ago, and what was done about it. */
const ended = (says: string | null, receipt: boolean): Case => ({
  change: {
    papers: [paper({ expiresOn: '2026-11-01' }), ...(receipt ? [other('reassessment-receipt')] : [])],
    answers: answers({ 'reassessment-filed': says }),
  },
});
const share = (localShare: number | null, set: 'S01' | 'S11' | 'S09') =>
  holding([], { set, facts: { localShare }, says: PREPARING.says });
const told = (words: number) =>
  holding([], { facts: { story: 'mắm '.repeat(words).trim() || null }, says: PREPARING.says });
const coded = (ocopCode: string): Case => ({ change: { product: product({ ocopCode }) } });

export const examples: Examples = {
  'OCP-01': {
    pass: [papers({})],
    fail: [
      { change: { papers: [] }, code: 'ocop-missing' },
      { ...papers({ number: null }), code: 'ocop-number-missing' },
    ],
  },
  'OCP-02': {
    pass: [papers({ issuedOn: '2023-11-22' }, '2026-11-22'), ended('yes', true)],
    fail: [
      { ...papers({ issuedOn: '2023-11-21' }, '2026-11-22'), code: 'ocop-expired' },
      { ...ended('yes', false), code: 'ocop-expired' },
    ],
  },
  'OCP-03': {
    pass: [papers({ expiresOn: '2027-11-22' }, '2026-11-22')],
    fail: [{ ...papers({ expiresOn: '2027-04-22' }, '2026-11-22'), code: 'ocop-renewal-open' }],
  },
  'OCP-05': {
    pass: [papers({ issuedOn: '2025-01-10', stars: 3, issuerLevel: 'district' })],
    fail: [
      { ...papers({ issuedOn: '2026-06-01', stars: 3, issuerLevel: 'district' }), code: 'ocop-issuer-unexpected' },
    ],
  },
  'OCP-06': {
    pass: [papers({ nameOnPaper: 'NƯỚC MẮM VẠN PHẦN' })],
    fail: [{ ...papers({ nameOnPaper: 'Nước mắm Cửa Lò' }), code: 'name-on-certificate-differs' }],
  },
  'OCP-07': {
    pass: [{ change: { label: label({ starsShown: 4 }) } }],
    fail: [{ change: { label: label({ starsShown: 5 }) }, code: 'ocop-stars-differ' }],
  },
  'OCP-07a': { pass: [marked(4)], fail: [{ ...marked(5), code: 'photo-ocop-stars-differ' }] },
  'OCP-07b': { pass: [marked(4)], fail: [{ ...marked(null), code: 'photo-ocop-confirm' }] },
  'OCP-08': {
    pass: [{ change: { papers: [], product: silent, label: label({ starsShown: null }) } }],
    fail: [{ change: { papers: [] }, code: 'ocop-words-unproven' }],
  },
  'OCP-08a': { pass: [marked(4)], fail: [{ ...marked(4, []), code: 'photo-ocop-unproven' }] },
  'OCP-04': {
    pass: [{ change: {} }, ended('no', false)],
    fail: [
      { ...ended(null, false), code: 'question-open' },
      { ...ended('yes', false), code: 'ocop-receipt-missing' },
      { ...ended('yes', true), code: 'ocop-grace' },
    ],
  },
  'OCP-09': {
    pass: [{ change: { producer: producer({ kind: 'household' }) } }, { change: { producer: null } }],
    fail: [
      { change: { producer: producer({ registrationNo: null }) }, code: 'maker-unregistered' },
      { change: { producer: producer({ kind: null }) }, code: 'maker-kind-missing' },
      { change: { producer: producer({ kind: 'association' }) }, code: 'maker-kind-unfit' },
    ],
  },
  'OCP-10': {
    pass: [coded('40-17950-1-2026')],
    fail: [
      { ...coded('17950/1'), code: 'ocop-code-odd' },
      { ...coded('40-99999-1-2026'), code: 'ocop-code-commune' },
    ],
  },
  'OCP-16': { pass: [share(100, 'S01'), share(null, 'S01')], fail: [{ ...share(90, 'S01'), code: 'local-share-low' }] },
  'OCP-17': { pass: [share(50, 'S11')], fail: [{ ...share(40, 'S11'), code: 'local-share-low' }] },
  'OCP-17a': { pass: [share(10, 'S09')], fail: [{ ...share(0, 'S09'), code: 'local-share-low' }] },
  'OCP-18': question('impurities', 'no', 'yes', { set: 'S07', ...PREPARING }),
  'OCP-20': needs('trademark', PREPARING),
  'OCP-20a': needs('origin-mark', PREPARING),
  'OCP-21': needs('market-contract', PREPARING),
  'OCP-22': {
    pass: [told(120)],
    fail: [
      { ...told(0), code: 'story-missing' },
      { ...told(20), code: 'story-short' },
      { ...told(400), code: 'story-long' },
    ],
  },
  'OCP-23': {
    pass: [holding([other('quality-standard')], PREPARING)],
    fail: [{ ...holding([without('self-declaration')], PREPARING), code: 'paper-missing' }],
  },
  'OCP-24': needs('quality-system', PREPARING),
  'OCP-27': {
    pass: [holding([])],
    fail: [{ ...holding([], PREPARING), code: 'dossier-hand-in' }],
  },
  'OCP-28': {
    pass: [holding([]), holding([], PREPARING), holding([], { says: { 'ocop-dossier': 'upgrade' }, stars: 3 })],
    fail: [
      { ...holding([], { says: { 'ocop-dossier': 'upgrade' } }), code: 'five-stars-round' },
      { ...holding([], { ...PREPARING, stars: 5 }), code: 'five-stars-round' },
    ],
  },
  'OCP-29': question('ocop-changed', 'no', 'yes', PREPARING),
  'OCP-30': question('open-breach', 'no', 'yes', PREPARING),
  'OCP-11': {
    pass: [{ change: {} }],
    fail: [{ change: { product: product({ ocopSet: null }) }, code: 'set-missing' }],
  },
};
