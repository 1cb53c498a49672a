import type { Box } from '../../../../shared/model/box.ts';
import { PHOTO_READING_VERSION } from '../../../../shared/model/photo-reading.ts';
import { label, paper, photo, product } from '../dossier.ts';
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

export const examples: Examples = {
  'OCP-01': {
    pass: [papers({})],
    fail: [
      { change: { papers: [] }, code: 'ocop-missing' },
      { ...papers({ number: null }), code: 'ocop-number-missing' },
    ],
  },
  'OCP-02': {
    pass: [papers({ issuedOn: '2023-11-22' }, '2026-11-22')],
    fail: [{ ...papers({ issuedOn: '2023-11-21' }, '2026-11-22'), code: 'ocop-expired' }],
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
  'OCP-11': {
    pass: [{ change: {} }],
    fail: [{ change: { product: product({ ocopSet: null }) }, code: 'set-missing' }],
  },
};
