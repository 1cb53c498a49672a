import { describe, expect, test } from 'vitest';
import { checkPhoto, currentPack, verdict } from '../../../shared/rules/index.ts';
import { codes, findings, limits, metrics, photo, product, saying, shop } from './dossier.ts';

const alone = (change: Parameters<typeof metrics>[0], notes: string[] = []) =>
  checkPhoto(metrics(change), notes, currentPack);
const judged = (change: Parameters<typeof metrics>[0], notes: string[] = []) => {
  const said = alone(change, notes);
  return [said.map(({ code }) => code), verdict(said)];
};
const blur = (sharpness: number | null, direction: number | null = 0.8) => ({
  blur: { ...metrics().blur, sharpness, direction, unknown: sharpness === null ? ('flat' as const) : null },
});
const light = (change: Partial<ReturnType<typeof metrics>['exposure']>) => ({
  exposure: { ...metrics().exposure, ...change },
});

describe('one photo', () => {
  test('a good one is called good and nothing is said', () => {
    expect(judged({})).toEqual([[], 'good']);
  });

  test.each([
    [blur(0.32), ['photo-blurred'], 'retake'],
    [blur(0.33), ['photo-soft'], 'mend'],
    [blur(0.49), ['photo-soft'], 'mend'],
    [blur(0.5), [], 'good'],
    [blur(0.45, 0.34), ['photo-shaken'], 'retake'],
    [blur(0.9, 0.34), ['photo-maybe-shaken'], 'mend'],
    [blur(0.9, 0.35), [], 'good'],
    [blur(0.9, null), [], 'good'],
  ])('sharpness: %j', (change, said, word) => {
    expect(judged(change)).toEqual([said, word]);
  });

  test('where sharpness cannot be known a photo is not called blurred', () => {
    expect(judged(blur(null, null))).toEqual([[], 'good']);
  });

  test.each([
    [light({ p99: 106 }), ['photo-too-dark'], 'retake'],
    [light({ p99: 107 }), ['photo-dark'], 'mend'],
    [light({ p99: 175 }), ['photo-dark'], 'mend'],
    [light({ p99: 176 }), [], 'good'],
    [light({ clipped: 0.061 }), ['photo-burnt'], 'mend'],
    [light({ clipped: 0.06 }), [], 'good'],
    [light({ clipped: null, clippedFrame: 1 }), [], 'good'],
    [light({ contrast: 100 }), ['photo-flat'], 'good'],
  ])('light: %j', (change, said, word) => {
    expect(judged(change)).toEqual([said, word]);
  });

  test('a white ground alone never makes a photo burnt out', () => {
    expect(judged(light({ clipped: 0.001, clippedFrame: 0.7 }))).toEqual([[], 'good']);
  });

  test.each([
    [{ width: 499, height: 3000 }, ['photo-tiny'], 'retake'],
    [{ width: 500, height: 3000 }, ['photo-small'], 'mend'],
    [{ width: 3000, height: 999 }, ['photo-small'], 'mend'],
    [{ width: 1000, height: 1000 }, [], 'good'],
  ])('size: %j', (change, said, word) => {
    expect(judged(change)).toEqual([said, word]);
  });

  test('a file that was cut off or damaged has to come again, whatever else it shows', () => {
    expect(judged({}, ['photo.truncated'])).toEqual([['photo-cut-off'], 'retake']);
    expect(judged({}, ['photo.damaged'])).toEqual([['photo-damaged'], 'retake']);
    expect(judged({}, ['photo.mislabelled'])).toEqual([[], 'good']);
  });

  test('of a moving picture the first one is used, and that is told', () => {
    expect(judged({ pages: 12 })).toEqual([['photo-first-page'], 'good']);
    expect(alone({ pages: 12 })[0]).toMatchObject({ severity: 'advice', values: { count: 12 } });
  });

  test('a photo without a product is judged without naming one', () => {
    expect(alone(blur(0.1)).every(({ place }) => JSON.stringify(place) === '{"step":"photos"}')).toBe(true);
  });
});

describe('the photos of a product', () => {
  test('none at all keeps it off every platform, and only that is said', () => {
    const said = findings({ photos: [] });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ code: 'photo-missing', severity: 'platform', fix: { kind: 'add-photo' } });
  });

  test('fewer than five are advised against, with the number', () => {
    const finding = saying('photos-few', findings({ photos: [photo('front'), photo('back')] }));
    expect(finding).toMatchObject({ severity: 'advice', values: { count: 2, wanted: 5 } });
  });

  test('a front is wanted of everything, a label at the back of goods only', () => {
    const sides = (['side', 'inside', 'use', 'scale', 'other'] as const).map((role) => photo(role));
    const missing = (set: 'S09' | 'S26') =>
      findings({ photos: sides, product: product({ ocopSet: set }) })
        .filter(({ code }) => code === 'photo-role-missing')
        .map(({ values }) => values.role);
    expect(missing('S09')).toEqual(['front', 'back']);
    expect(missing('S26')).toEqual(['front']);
  });

  test('what is said of a photo leads to that photo', () => {
    const photos = [
      photo('front', { metrics: metrics(blur(0.1)) }),
      photo('back'),
      photo('side'),
      photo('inside'),
      photo('use'),
    ];
    expect(findings({ photos })).toMatchObject([
      { code: 'photo-blurred', place: { step: 'photos', photoId: photos[0]!.id } },
    ]);
  });

  test('a photo that is still being measured is left in peace', () => {
    expect(
      codes({
        photos: (['front', 'back', 'side', 'inside', 'use'] as const).map((role) => photo(role, { metrics: null })),
      }),
    ).toEqual([]);
  });

  test('size of our own is advice; size the shop itself asks for blocks that shop', () => {
    const photos = (['front', 'back', 'side', 'inside', 'use'] as const).map((role) =>
      photo(role, { width: role === 'front' ? 450 : 3000 }),
    );
    expect(findings({ photos })).toMatchObject([{ code: 'photo-tiny', severity: 'advice' }]);
    const asked = findings({ photos }, undefined, [shop({ limits: limits({ photoMinSide: 500 }) })]);
    expect(asked[0]).toMatchObject({
      code: 'photo-below-limit',
      severity: 'platform',
      place: { shopId: shop().shopId },
      values: { side: 450, wanted: 500 },
    });
  });
});
