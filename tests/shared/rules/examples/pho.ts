import type { PhotoRole } from '../../../../shared/model/photo.ts';
import type { PhotoMetrics } from '../../../../shared/model/photo-metrics.ts';
import { PHOTO_READING_VERSION } from '../../../../shared/model/photo-reading.ts';
import { limits, metrics, photo, product, shop } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';

const good = metrics();
/** The front measured otherwise, beside a good back. */
const front = (change: Partial<PhotoMetrics>, other: Parameters<typeof photo>[1] = {}): Case => ({
  change: {
    photos: [
      photo('front', { metrics: metrics({ ...change, likeness: photo('front').metrics!.likeness }), ...other }),
      photo('back'),
    ],
  },
});
const blur = (change: Partial<PhotoMetrics['blur']>) => front({ blur: { ...good.blur, ...change } });
const light = (change: Partial<PhotoMetrics['exposure']>) => front({ exposure: { ...good.exposure, ...change } });
const ring = (change: Partial<PhotoMetrics['ring']>) => front({ ring: { ...good.ring, ...change } });
const of = (roles: PhotoRole[], set: 'S09' | 'S14' | 'S21' = 'S09'): Case => ({
  change: { photos: roles.map((role) => photo(role)), product: product({ ocopSet: set }) },
});
const ALL: PhotoRole[] = ['front', 'back', 'side', 'inside', 'scale', 'use'];
/** The size of a phone's screen. */
const SCREEN = { width: 1080, height: 2000 };
const FINE: Case = { change: {} };

export const examples: Examples = {
  'PHO-01': { pass: [of(ALL)], fail: [{ ...of(['front', 'back']), code: 'photos-few' }] },
  'PHO-01a': { pass: [of(ALL)], fail: [{ ...of(['back', 'side']), code: 'photo-role-missing' }] },
  'PHO-01b': { pass: [of(ALL)], fail: [{ ...of(['front', 'side']), code: 'photo-role-missing' }] },
  'PHO-01c': { pass: [of(ALL, 'S14')], fail: [{ ...of(['front', 'back'], 'S14'), code: 'photo-role-missing' }] },
  'PHO-01d': { pass: [of(ALL, 'S21')], fail: [{ ...of(['front', 'back'], 'S21'), code: 'photo-role-missing' }] },
  'PHO-02': { pass: [FINE], fail: [{ ...front({}, { width: 450, height: 450 }), code: 'photo-tiny' }] },
  'PHO-02a': {
    pass: [FINE],
    fail: [
      {
        ...front({}, { width: 450, height: 450 }),
        shops: [shop({ limits: limits({ photoMinSide: 500 }) })],
        code: 'photo-below-limit',
      },
    ],
  },
  'PHO-02b': { pass: [FINE], fail: [{ ...front({}, { width: 1000, height: 3000 }), code: 'photo-long' }] },
  'PHO-03': {
    pass: [FINE, blur({ sharpness: null, direction: null, unknown: 'flat' })],
    fail: [{ ...blur({ sharpness: 0.1 }), code: 'photo-blurred' }],
  },
  'PHO-03a': { pass: [FINE], fail: [{ ...light({ p99: 60 }), code: 'photo-too-dark' }] },
  'PHO-03b': {
    pass: [light({ clipped: null, clippedFrame: 1 })],
    fail: [{ ...light({ clipped: 0.5 }), code: 'photo-burnt' }],
  },
  'PHO-03c': { pass: [FINE], fail: [{ ...light({ contrast: 20 }), code: 'photo-flat' }] },
  'PHO-03d': {
    pass: [blur({ subject: 0.9, around: 0.1 })],
    fail: [{ ...blur({ subject: 0.05, around: 0.9 }), code: 'photo-focus-missed' }],
  },
  'PHO-03e': { pass: [FINE], fail: [{ ...light({ subjectP99: 40 }), code: 'photo-backlit' }] },
  'PHO-03f': { pass: [FINE], fail: [{ ...front({ noise: 50 }), code: 'photo-noisy' }] },
  'PHO-03g': { pass: [FINE], fail: [{ ...front({ blocks: 9 }), code: 'photo-squeezed' }] },
  'PHO-03h': {
    pass: [FINE],
    fail: [
      { ...ring({ white: 0, nearWhite: 0, cast: 0.13, uniform: 1, median: [235, 255, 255] }), code: 'photo-tinted' },
    ],
  },
  'PHO-03i': {
    pass: [FINE],
    fail: [{ ...front({ neutral: { cast: 0.9, gains: [1, 1, 1] } }), code: 'photo-maybe-tinted' }],
  },
  'PHO-04': { pass: [FINE], fail: [{ ...ring({ white: 0, nearWhite: 1 }), code: 'photo-ground-grey' }] },
  'PHO-04a': {
    pass: [FINE],
    fail: [{ ...ring({ white: 0, nearWhite: 0, uniform: 0.1, busy: 99 }), code: 'photo-ground-busy' }],
  },
  'PHO-05': {
    pass: [FINE, front({ subject: null })],
    fail: [{ ...front({ subject: { box: [0.45, 0.45, 0.1, 0.1], share: 0.01 } }), code: 'photo-product-small' }],
  },
  'PHO-05a': {
    pass: [front({ frame: { top: 0.1, right: 0, bottom: 0, left: 0 } })],
    fail: [{ ...front({ frame: { top: 0.1, right: 0, bottom: 0.15, left: 0 } }), code: 'photo-framed' }],
  },
  'PHO-05b': { pass: [front({ tilt: 0.1 })], fail: [{ ...front({ tilt: 5 }), code: 'photo-leaning' }] },
  'PHO-06': {
    pass: [FINE],
    fail: [
      {
        change: { photos: [photo('front'), photo('back', { look: photo('front').look, metrics: null })] },
        code: 'photo-similar',
      },
    ],
  },
  'PHO-07': {
    pass: [front({ width: 1080, height: 2000, camera: true, format: 'png' }, SCREEN)],
    fail: [{ ...front({ width: 1080, height: 2000, camera: false, format: 'png' }, SCREEN), code: 'photo-screenshot' }],
  },
  'PHO-10': { pass: [FINE], fail: [{ ...front({}, { notes: ['photo.truncated'] }), code: 'photo-cut-off' }] },
  'PHO-11': {
    pass: [FINE],
    fail: [
      {
        ...front({}, { reading: { version: PHOTO_READING_VERSION, codes: [], lines: [], turn: 3, marks: [] } }),
        code: 'photo-turned',
      },
    ],
  },
};
