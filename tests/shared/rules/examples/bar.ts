import { PHOTO_READING_VERSION } from '../../../../shared/model/photo-reading.ts';
import { id, photo, variant, without } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';
import { holding, other, question } from './papers.ts';

const coded = (gtin: string | null, second?: string): Case => ({
  change: { variants: [variant({ gtin }), ...(second ? [variant({ id: id('V2'), gtin: second })] : [])] },
});
const right = (gtin: string, prefix: string, more: Parameters<typeof holding>[0] = []): Case => {
  const { change } = holding([other('gs1-right', { details: { prefix } }), ...more]);
  return { change: { ...change, variants: [variant({ gtin })] } };
};
/** A back on which this barcode was read. */
const read = (text: string, gtin: string | null): Case => ({
  change: {
    variants: [variant({ gtin })],
    photos: [
      photo('front'),
      photo('back', {
        reading: {
          version: PHOTO_READING_VERSION,
          codes: [{ format: 'EAN13', text, box: [0.3, 0.6, 0.3, 0.2] }],
          lines: [],
          turn: 0,
          marks: [],
        },
      }),
    ],
  },
});

export const examples: Examples = {
  'BAR-02': {
    pass: ['8934601234569', '8938507000129', '8936000000011', '89312346', null].map((gtin) => coded(gtin)),
    fail: [
      { ...coded('8934601234560'), code: 'gtin-check' },
      { ...coded('893460123'), code: 'gtin-length' },
    ],
  },
  'BAR-03': question('gtin-registered', 'yes', 'no'),
  'BAR-04': {
    pass: [holding([other('gs1-right', { expiresOn: '2030-01-01' })]), holding([without('gs1-right')])],
    fail: [{ ...holding([other('gs1-right', { expiresOn: '2026-11-01' })]), code: 'paper-expired' }],
  },
  'BAR-05': question('gtin-declared', 'yes', 'no'),
  'BAR-06': {
    pass: [coded('8934601234569', '8938507000129')],
    fail: [{ ...coded('8934601234569', '8934601234569'), code: 'gtin-twice' }],
  },
  'BAR-07': {
    pass: [
      right('8934601234569', '8934601'),
      right('8938507000129', '8934601', [other('authorisation', { id: id('K2') })]),
    ],
    fail: [
      { ...right('8938507000129', '8934601'), code: 'gtin-prefix-differs' },
      { ...coded('4006381333931'), code: 'gtin-foreign' },
    ],
  },
  'BAR-09': { pass: [coded('8934601234569')], fail: [{ ...coded('2012345678903'), code: 'gtin-restricted' }] },
  'BAR-10': {
    pass: [read('8934601234569', '8934601234569')],
    fail: [
      { ...read('8938507000129', '8934601234569'), code: 'gtin-photo-differs' },
      { ...read('8938507000129', null), code: 'gtin-seen' },
    ],
  },
};
