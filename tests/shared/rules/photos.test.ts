import { describe, expect, test } from 'vitest';
import { checkPhoto, currentPack, verdict } from '../../../shared/rules/index.ts';
import { codes, findings, limits, metrics, photo, product, saying, shop } from './dossier.ts';
import { BIT, limit } from './photo-limits.ts';

type Change = Parameters<typeof metrics>[0];
const alone = (change: Change, notes: string[] = []) => checkPhoto(metrics(change), notes, currentPack);
const judged = (change: Change, notes: string[] = []) => {
  const said = alone(change, notes);
  return [said.map(({ code }) => code), verdict(said)];
};
const good = metrics();
const blur = (change: Partial<typeof good.blur>): Change => ({ blur: { ...good.blur, ...change } });
const light = (change: Partial<typeof good.exposure>): Change => ({ exposure: { ...good.exposure, ...change } });
const ring = (change: Partial<typeof good.ring>): Change => ({ ring: { ...good.ring, ...change } });

const BLURRED = limit('PHO-03', 'blurred');
const SOFT = limit('PHO-03', 'soft');
const SHAKEN = limit('PHO-03', 'shaken');
const MAYBE_SHAKEN = limit('PHO-03', 'maybeShaken');
const DARK = limit('PHO-03a', 'dark');
const LOST = limit('PHO-03a', 'lost');
const BURNT = limit('PHO-03b', 'burnt');
const FLAT = limit('PHO-03c', 'flat');

describe('one photo', () => {
  test('a good one is called good and nothing is said', () => {
    expect(judged({})).toEqual([[], 'good']);
  });

  test.each([
    ['blurred', blur({ sharpness: BLURRED - BIT }), ['photo-blurred'], 'retake'],
    ['a little soft', blur({ sharpness: BLURRED }), ['photo-soft'], 'mend'],
    ['still a little soft', blur({ sharpness: SOFT - BIT }), ['photo-soft'], 'mend'],
    ['sharp', blur({ sharpness: SOFT }), [], 'good'],
    ['soft and smeared one way', blur({ sharpness: SOFT - BIT, direction: SHAKEN - BIT }), ['photo-shaken'], 'retake'],
    ['sharp, with lines one way', blur({ direction: MAYBE_SHAKEN - BIT }), ['photo-maybe-shaken'], 'good'],
    ['sharp in all directions', blur({ direction: MAYBE_SHAKEN }), [], 'good'],
    ['sharp, with nothing known of directions', blur({ direction: null }), [], 'good'],
  ])('sharpness: %s', (_, change, said, word) => {
    expect(judged(change)).toEqual([said, word]);
  });

  test('where sharpness cannot be known a photo is not called blurred', () => {
    expect(judged(blur({ sharpness: null, direction: null, unknown: 'flat' }))).toEqual([[], 'good']);
  });

  test('a sharp product before a soft ground is how it should be; the other way round asks, and shows what is sharp', () => {
    const [product_, behind] = [limit('PHO-03d', 'product'), limit('PHO-03d', 'behind')];
    const sharpest: [number, number, number, number] = [0, 0, 0.25, 0.25];
    const missed = blur({ subject: product_ - BIT, around: behind, sharpest });
    expect(judged(missed)).toEqual([['photo-focus-missed'], 'good']);
    expect(alone(missed)[0]).toMatchObject({ place: { box: sharpest }, fix: { kind: 'ask' } });
    expect(judged(blur({ subject: product_, around: behind }))).toEqual([[], 'good']);
    expect(judged(blur({ subject: product_ - BIT, around: behind - BIT }))).toEqual([[], 'good']);
    expect(judged(blur({ subject: 0.9, around: 0.1 }))).toEqual([[], 'good']);
  });

  test.each([
    ['too dark to save', light({ p99: LOST - 1 }), ['photo-too-dark'], 'retake'],
    ['dark', light({ p99: LOST }), ['photo-dark'], 'mend'],
    ['still dark', light({ p99: DARK - 1 }), ['photo-dark'], 'mend'],
    ['light enough', light({ p99: DARK }), [], 'good'],
    ['burnt out', light({ clipped: BURNT + BIT }), ['photo-burnt'], 'mend'],
    ['with a glint', light({ clipped: BURNT }), [], 'good'],
    ['all white ground', light({ clipped: null, clippedFrame: 1 }), [], 'good'],
    ['pale', light({ contrast: FLAT - 1 }), ['photo-flat'], 'good'],
    ['of enough contrast', light({ contrast: FLAT }), [], 'good'],
    ['dark and pale for that', light({ contrast: FLAT - 1, p99: DARK - 1 }), ['photo-dark'], 'mend'],
  ])('light: %s', (_, change, said, word) => {
    expect(judged(change)).toEqual([said, word]);
  });

  test('a white ground alone never makes a photo burnt out', () => {
    expect(judged(light({ clipped: 0.001, clippedFrame: 0.7 }))).toEqual([[], 'good']);
  });

  test('the desk says that it can brighten a dark photo, and where a burnt one is burnt', () => {
    expect(alone(light({ p99: DARK - 1 }))[0]?.fix).toEqual({ kind: 'mend', step: 'expose' });
    const burnt: [number, number, number, number] = [0.5, 0, 0.2, 0.1];
    expect(alone(light({ clipped: 0.5, burnt }))[0]).toMatchObject({ place: { box: burnt }, values: { percent: 50 } });
  });

  test('a product that is dark before a light ground is asked about: it may be a dark bottle', () => {
    const [dark, ground] = [limit('PHO-03e', 'product'), limit('PHO-03e', 'ground')];
    const lit = (subjectP99: number, grey: number) =>
      judged({ ...light({ subjectP99 }), ...ring({ median: [grey, 255, 255] }) });
    expect(lit(dark - 1, ground)).toEqual([['photo-backlit'], 'good']);
    expect(lit(dark, ground)).toEqual([[], 'good']);
    expect(lit(dark - 1, ground - 1)).toEqual([[], 'good']);
  });

  test.each([
    ['grain', { noise: limit('PHO-03f', 'noisy') }, { noise: limit('PHO-03f', 'noisy') + BIT }, 'photo-noisy', 'mend'],
    [
      'squares',
      { blocks: limit('PHO-03g', 'blocks') },
      { blocks: limit('PHO-03g', 'blocks') + BIT },
      'photo-squeezed',
      'mend',
    ],
    [
      'a coarse save',
      { jpegQuality: limit('PHO-03g', 'quality') },
      { jpegQuality: limit('PHO-03g', 'quality') - 1 },
      'photo-squeezed',
      'good',
    ],
    [
      'colours of a scene',
      { neutral: { cast: limit('PHO-03i', 'cast'), gains: [1, 1, 1] } },
      { neutral: { cast: limit('PHO-03i', 'cast') + BIT, gains: [1, 1, 1] } },
      'photo-maybe-tinted',
      'good',
    ],
    [
      'a lean',
      { tilt: BIT - limit('PHO-05b', 'least') },
      { tilt: -limit('PHO-05b', 'least') },
      'photo-leaning',
      'mend',
    ],
    [
      'a phone held askew',
      { tilt: limit('PHO-05b', 'most') + BIT },
      { tilt: limit('PHO-05b', 'most') },
      'photo-leaning',
      'mend',
    ],
  ] satisfies [string, Change, Change, string, string][])(
    '%s: fine at the limit, told beyond it',
    (_, fine, told, code, word) => {
      expect(judged(fine)).toEqual([[], 'good']);
      expect(judged(told)).toEqual([[code], word]);
    },
  );

  test('a tint is known only on a plain, light ground that is hardly coloured, and the desk can take it away', () => {
    const [cast, cloth, plain, bright] = (['cast', 'cloth', 'plain', 'light'] as const).map((name) =>
      limit('PHO-03h', name),
    );
    const tinted = (change: Partial<typeof good.ring>) =>
      alone(
        ring({ white: 0, nearWhite: 0, cast: cast! + BIT, uniform: plain!, median: [bright!, 255, 255], ...change }),
      );
    expect(tinted({})).toMatchObject([{ code: 'photo-tinted', fix: { kind: 'mend', step: 'balance' } }]);
    expect(tinted({ cast: cast! })).toEqual([]);
    expect(tinted({ cast: cloth! })).toEqual([]);
    expect(tinted({ cast: null })).toEqual([]);
    expect(tinted({ uniform: plain! - BIT })).toEqual([]);
    expect(tinted({ median: [bright! - 1, 255, 255] })).toEqual([]);
  });

  test('a ground that is nearly white can be whitened; a white one and a coloured one need no word', () => {
    const [white, nearly] = [limit('PHO-04', 'white'), limit('PHO-04', 'nearly')];
    expect(alone(ring({ white: white - BIT, nearWhite: nearly }))).toMatchObject([
      { code: 'photo-ground-grey', fix: { kind: 'mend', step: 'whiten' } },
    ]);
    expect(judged(ring({ white, nearWhite: nearly }))).toEqual([[], 'good']);
    expect(judged(ring({ white: 0, nearWhite: nearly - BIT }))).toEqual([[], 'good']);
  });

  test.each([
    [{ width: 499, height: 800 }, ['photo-tiny'], 'mend'],
    [{ width: 500, height: 800 }, ['photo-small'], 'mend'],
    [{ width: 1500, height: 999 }, ['photo-small'], 'mend'],
    [{ width: 1000, height: 1000 }, [], 'good'],
  ])('size: %j', (change, said, word) => {
    expect(judged(change)).toEqual([said, word]);
  });

  test('a picture that is too small names the platforms that refuse it', () => {
    const named = (side: number) => alone({ width: side, height: side })[0]?.values.platforms;
    expect(named(499)).toBe('Tiki, Facebook, Google');
    expect(named(329)).toBe('Tiki, Facebook, Google, Lazada');
    expect(named(299)).toBe('Tiki, Facebook, Google, Lazada, TikTok Shop');
  });

  test('a picture so long that the square of a platform would be half empty is told so; a phone’s 4:3 is not', () => {
    const short = Math.ceil(2000 * (1 - limit('PHO-02b', 'empty')));
    expect(judged({ width: 2000, height: short })).toEqual([[], 'good']);
    expect(judged({ width: short - 1, height: 2000 })).toEqual([['photo-long'], 'good']);
    expect(judged({ width: 4000, height: 3000 })).toEqual([[], 'good']);
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

  test('a screenshot is asked about by the size of a phone’s screen, and only without a camera’s name', () => {
    const screen = { width: 1080, height: 2000, camera: false };
    const bars = { top: 0.1, right: 0, bottom: 0.1, left: 0 };
    const asked = (change: Change) => judged(change)[0]!.includes('photo-screenshot');
    expect(asked({ ...screen, format: 'png' })).toBe(true);
    expect(asked({ ...screen, frame: bars })).toBe(true);
    expect(asked({ ...screen, frame: { ...bars, bottom: 0 } })).toBe(false);
    expect(asked(screen)).toBe(false);
    expect(asked({ ...screen, format: 'png', camera: true })).toBe(false);
    expect(asked({ ...screen, format: 'png', width: 1081 })).toBe(false);
    expect(asked({ ...screen, format: 'png', height: 1080 })).toBe(false);
  });

  test('a photo without a product is judged without naming one', () => {
    expect(alone(blur({ sharpness: 0.1 })).every(({ place }) => JSON.stringify(place) === '{"step":"photos"}')).toBe(
      true,
    );
  });

  test('no photo is failed on what is only asked, and what the desk can mend names the step', () => {
    const hints = alone({ ...light({ contrast: FLAT - 1 }), ...blur({ direction: MAYBE_SHAKEN - BIT }) });
    expect(hints).toHaveLength(2);
    expect(verdict(hints)).toBe('good');
    const mends = [light({ p99: DARK - 1 }), { noise: 50 }, { tilt: 5 }].flatMap((change) => alone(change));
    expect(mends.map(({ fix }) => fix?.step)).toEqual(['expose', 'denoise', 'straighten']);
  });
});

describe('where the product stands in the picture', () => {
  const [small, off, edge] = (['small', 'off', 'edge'] as const).map((name) => limit('PHO-05', name)) as [
    number,
    number,
    number,
  ];
  const at = (box: [number, number, number, number]): Change => ({ subject: { box, share: 0.7 } });

  test('one that is small in its frame can be cut out larger; the words say how small it is', () => {
    const tiny = alone(at([0.4, 0.4, small - 0.01, 0.2]));
    expect(tiny).toMatchObject([
      {
        code: 'photo-product-small',
        fix: { kind: 'mend', step: 'crop' },
        values: { percent: Math.round(100 * small - 1) },
      },
    ]);
    expect(tiny[0]?.place.box).toEqual([0.4, 0.4, small - 0.01, 0.2]);
    expect(judged(at([0.5 - small / 2, 0.4, small, 0.2]))).toEqual([[], 'good']);
  });

  test('one that stands well to the side can be brought into the middle', () => {
    const width = 0.55;
    const aside = (by: number) => judged(at([0.5 - width / 2 - by, 0.2, width, 0.6]));
    expect(aside(off - 0.001)).toEqual([[], 'good']);
    expect(aside(off + 0.001)).toEqual([['photo-product-aside'], 'mend']);
  });

  test('one that runs out of the picture is asked about; a close-up that fills it is not', () => {
    expect(judged(at([0.1, 0, 0.8, 0.9]))).toEqual([['photo-product-cut'], 'good']);
    expect(judged(at([0.1, edge + 0.001, 0.8, 0.9]))).toEqual([[], 'good']);
    expect(judged(at([0, 0, 1, 1]))).toEqual([[], 'good']);
  });

  test('without an even ground nobody knows where it stands, and nothing is said', () => {
    expect(judged({ subject: null })).toEqual([[], 'good']);
  });

  test('in a picture of its use or of its label the product may be as small or as near as it likes', () => {
    const tiny = metrics(at([0.4, 0.4, 0.1, 0.1]));
    const said = (role: 'front' | 'use' | 'back') =>
      findings({ photos: [photo(role, { metrics: tiny })] }).filter(({ rule }) => rule === 'PHO-05');
    expect(said('front')).toHaveLength(1);
    expect(said('use')).toEqual([]);
    expect(said('back')).toEqual([]);
  });

  test('bars that face each other are a frame, and the box is the picture inside; one alone is the product’s own edge', () => {
    const bars = { top: 0.1, right: 0, bottom: 0.15, left: 0 };
    const least = limit('PHO-05a', 'least');
    expect(alone({ frame: bars })).toMatchObject([{ code: 'photo-framed', fix: { kind: 'mend', step: 'crop' } }]);
    expect(alone({ frame: bars })[0]?.place.box).toEqual([0, 0.1, 1, 0.75]);
    expect(judged({ frame: { ...bars, bottom: 0 } })).toEqual([[], 'good']);
    expect(judged({ frame: { ...bars, bottom: least - BIT } })).toEqual([[], 'good']);
    expect(judged({ frame: { ...bars, bottom: least } })).toEqual([['photo-framed'], 'mend']);
  });

  test('two bars that meet in a corner are a frame when they are deep; narrow ones are the margins of a scanned page', () => {
    const corner = limit('PHO-05a', 'corner');
    const depth = 1 - Math.sqrt(1 - corner);
    const meeting = (by: number) => judged({ frame: { top: 0, right: by, bottom: by, left: 0 } });
    expect(meeting(depth - 0.001)).toEqual([[], 'good']);
    expect(meeting(depth + 0.001)).toEqual([['photo-framed'], 'mend']);
  });

  test('the room that a person put round a photo with the desk’s own step is not called a frame', () => {
    const squared = photo('front', {
      metrics: metrics({ frame: { top: 0.1, right: 0, bottom: 0.1, left: 0 } }),
      recipe: [{ op: 'square', ground: 'white' }],
    });
    expect(findings({ photos: [squared] }).map(({ code }) => code)).not.toContain('photo-framed');
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
      photo('front', { metrics: metrics(blur({ sharpness: 0.1 })) }),
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

  test('much around the product is told of the picture that comes first, and of no other', () => {
    const [busy, plain, white] = (['busy', 'plain', 'white'] as const).map((name) => limit('PHO-04a', name)) as [
      number,
      number,
      number,
    ];
    const told = (role: 'front' | 'use', change: Partial<typeof good.ring> = {}) =>
      findings({
        photos: [photo(role, { metrics: metrics(ring({ white: 0, nearWhite: 0, uniform: 0.1, busy, ...change })) })],
      }).some(({ code }) => code === 'photo-ground-busy');
    expect(told('front')).toBe(true);
    expect(told('use')).toBe(false);
    expect(told('front', { busy: busy - BIT })).toBe(false);
    expect(told('front', { uniform: plain })).toBe(false);
    expect(told('front', { white })).toBe(false);
  });

  test('of two that look alike the later one is asked about, with the number of the first; it is never called the same', () => {
    const front = photo('front');
    const twin = photo('back', { metrics: front.metrics });
    const said = findings({ photos: [front, twin, photo('side'), photo('inside'), photo('use')] });
    expect(said).toMatchObject([{ code: 'photo-similar', values: { number: 1 }, fix: { kind: 'ask' } }]);
    expect(said[0]?.place.photoId).toBe(twin.id);
  });

  test('how alike is too alike: bits of both hashes, and the colours', () => {
    const { difference, perceptual, colours } = {
      difference: limit('PHO-06', 'difference'),
      perceptual: limit('PHO-06', 'perceptual'),
      colours: limit('PHO-06', 'colours'),
    };
    const bits = (count: number) => (2n ** BigInt(count) - 1n).toString(16).padStart(16, '0');
    const grey = (value: number) => value.toString(16).padStart(2, '0').repeat(3).repeat(9);
    const told = (d: number, p: number, c: number) =>
      findings({
        photos: [
          photo('front', {
            metrics: metrics({ likeness: { difference: bits(0), perceptual: bits(0), colours: grey(100) } }),
          }),
          photo('back', {
            metrics: metrics({ likeness: { difference: bits(d), perceptual: bits(p), colours: grey(100 + c) } }),
          }),
        ],
      }).some(({ code }) => code === 'photo-similar');
    expect(told(difference, perceptual, colours)).toBe(true);
    expect(told(difference + 1, perceptual, colours)).toBe(false);
    expect(told(difference, perceptual + 1, colours)).toBe(false);
    expect(told(difference, perceptual, colours + 1)).toBe(false);
  });

  test('a photo put in twice is told even before it was measured', () => {
    const front = photo('front', { metrics: null });
    const again = photo('back', { metrics: null, look: front.look });
    expect(findings({ photos: [front, again] }).map(({ code }) => code)).toContain('photo-similar');
  });

  test('size of our own is advice; size the shop itself asks for blocks that shop', () => {
    const photos = (['front', 'back', 'side', 'inside', 'use'] as const).map((role) =>
      photo(role, role === 'front' ? { width: 450, height: 450 } : {}),
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
