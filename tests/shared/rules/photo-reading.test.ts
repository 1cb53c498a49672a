import { describe, expect, test } from 'vitest';
import type { Box } from '../../../shared/model/box.ts';
import type { PhotoReading } from '../../../shared/model/photo-reading.ts';
import { PHOTO_READING_VERSION } from '../../../shared/model/photo-reading.ts';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import { checkPhoto, currentPack, verdict } from '../../../shared/rules/index.ts';
import { codes, findings, id, metrics, paper, photo, saying } from './dossier.ts';

const ON_PACK: Box = [0.4, 0.4, 0.2, 0.05];
const BESIDE: Box = [0.3, 0.94, 0.4, 0.04];

const reading = (change: Partial<PhotoReading> = {}): PhotoReading => ({
  version: PHOTO_READING_VERSION,
  codes: [],
  lines: [],
  turn: 0,
  marks: [],
  ...change,
});
const line = (text: string, box: Box, confidence = 90) => ({ text, confidence, box, xHeight: null, contrast: null });
const qr = (text: string, box: Box) => ({ format: 'QRCode', text, box });

/** A front, a back and a photo in use, one of which was read. */
const shown = (
  role: PhotoRole,
  read: Partial<PhotoReading>,
  subject: { box: Box; share: number } | null = metrics().subject,
) => ({
  photos: (['front', 'back', 'use'] as const).map((one, position) =>
    photo(one, {
      position,
      ...(one === role ? { reading: reading(read), metrics: { ...photo(one).metrics!, subject } } : {}),
    }),
  ),
});
const WATCHED = [
  'photo-contact-outside',
  'photo-contact-on-front',
  'photo-qr-outside',
  'photo-qr-on-front',
  'photo-text-outside',
];
const said = (...input: Parameters<typeof shown>) => codes(shown(...input)).filter((code) => WATCHED.includes(code));

describe('contact data in a photo', () => {
  test.each(['Hotline 0912 345 678', 'www.nuocmam.vn', 'Zalo: Chị Hoa', 'hoa@example.com', 'nuocmam.com'])(
    'written beside the pack it is pointed at: %s',
    (text) => {
      const found = saying('photo-contact-outside', findings(shown('use', { lines: [line(text, BESIDE)] })));
      expect(found).toMatchObject({
        rule: 'LST-08b',
        severity: 'advice',
        fix: { kind: 'ask' },
        place: { box: BESIDE },
      });
    },
  );

  test('on the label it is said of the first photo only, with the advice to show a plain one first', () => {
    const read = { lines: [line('ĐT: 0912 345 678', ON_PACK)] };
    expect(said('front', read)).toEqual(['photo-contact-on-front']);
    expect(said('back', read)).toEqual([]);
  });

  test('where the pack’s place is not known, the edges count – but not of a label held close', () => {
    const read = { lines: [line('0912 345 678', BESIDE)] };
    expect(said('use', read, null)).toEqual(['photo-contact-outside']);
    expect(said('back', read, null)).toEqual([]);
    expect(said('use', { lines: [line('0912 345 678', ON_PACK)] }, null)).toEqual([]);
  });

  test.each([
    line('0912 345 678', BESIDE, 40),
    line('Thể tích thực: 500 ml', BESIDE, 60),
    line('8 934601 234569', BESIDE, 60),
  ])('nothing is said of %j', (one) => {
    expect(said('use', { lines: [one] })).toEqual([]);
  });
});

describe('a QR code in a photo', () => {
  const LINK = 'https://truyxuat.example.vn/lo/12';

  test('beside the pack it leads buyers away', () => {
    expect(said('use', { codes: [qr(LINK, BESIDE)] })).toEqual(['photo-qr-outside']);
    expect(said('use', { codes: [qr('zalo.me/0912345678', BESIDE)] })).toEqual(['photo-qr-outside']);
  });

  test('printed on the pack it may stay, only not on the first photo', () => {
    expect(said('front', { codes: [qr(LINK, ON_PACK)] })).toEqual(['photo-qr-on-front']);
    expect(said('back', { codes: [qr(LINK, ON_PACK)] })).toEqual([]);
  });

  test('a code that leads nowhere, and the bars of the pack, are nobody’s business', () => {
    expect(said('front', { codes: [qr('LO-12/2026', BESIDE)] })).toEqual([]);
    expect(said('front', { codes: [{ format: 'EAN13', text: '8934601234569', box: BESIDE }] })).toEqual([]);
  });
});

describe('words beside the pack', () => {
  test('are pointed at on the first photo', () => {
    const read = { lines: [line('GIẢM GIÁ SỐC', BESIDE)] };
    expect(said('front', read)).toEqual(['photo-text-outside']);
    expect(said('use', read)).toEqual([]);
  });

  test('not where the pack’s place is not known, nor what was hardly read, nor what is printed on the pack', () => {
    expect(said('front', { lines: [line('GIẢM GIÁ SỐC', BESIDE)] }, null)).toEqual([]);
    expect(said('front', { lines: [line('GIẢM GIÁ SỐC', BESIDE, 60)] })).toEqual([]);
    expect(said('front', { lines: [line('Nước mắm', ON_PACK)] })).toEqual([]);
  });
});

describe('a file by itself', () => {
  const alone = (read: Partial<PhotoReading> | null) =>
    checkPhoto(metrics(), [], currentPack, read === null ? null : reading(read));

  test('on its side it can be turned by the desk', () => {
    const found = alone({ turn: 3 });
    expect(found.map(({ code, fix }) => [code, fix])).toEqual([['photo-turned', { kind: 'mend', step: 'turn' }]]);
    expect(verdict(found)).toBe('mend');
  });

  test('which way is up is not known: nothing is said', () => {
    expect([alone({ turn: null }), alone({ turn: 0 }), alone(null)]).toEqual([[], [], []]);
  });

  test('nothing that was read ever makes it a photo to take again', () => {
    const found = alone({ lines: [line('0912 345 678', BESIDE)], codes: [qr('https://a.vn', BESIDE)] });
    expect(found.map(({ code }) => code).toSorted()).toEqual([
      'photo-contact-outside',
      'photo-qr-outside',
      'photo-text-outside',
    ]);
    expect(verdict(found)).toBe('good');
  });

  test('a long address is shortened: it must fit on the screen', () => {
    const found = alone({ codes: [qr(`https://a.vn/${'x'.repeat(200)}`, BESIDE)] });
    expect(String(found[0]!.values['found'])).toHaveLength(60);
  });
});

describe('the OCOP mark on a photo', () => {
  const MARK: Box = [0.4, 0.2, 0.2, 0.06];
  const TEXT: Box = [0.1, 0.8, 0.5, 0.04];
  const marked = (ocopStars: number | null, papers = [paper()]) => ({
    photos: [
      photo('front', {
        ocopStars,
        reading: reading({
          marks: [
            { box: TEXT, by: 'text' },
            { box: MARK, by: 'colour' },
          ],
        }),
      }),
    ],
    papers,
  });
  const about = (change: Parameters<typeof findings>[0], today?: string) =>
    findings(change, today).filter(({ code }) => code.startsWith('photo-ocop'));

  test('seen by the machine it is a question to a person, and shown where its colours are', () => {
    expect(about(marked(null))).toMatchObject([
      {
        code: 'photo-ocop-confirm',
        severity: 'advice',
        fix: { kind: 'ask' },
        place: { photoId: id('FRXNT'), box: MARK },
      },
    ]);
  });

  test('a person said that there is none: it is not asked again, and nothing follows', () => {
    expect(about(marked(0, []))).toEqual([]);
  });

  test('confirmed with the stars of the certificate nothing is said', () => {
    expect(about(marked(4))).toEqual([]);
  });

  test('other stars than the certificate’s are grave', () => {
    expect(about(marked(5))).toMatchObject([
      { rule: 'OCP-07a', code: 'photo-ocop-stars-differ', severity: 'illegal', values: { shown: 5, stars: 4 } },
    ]);
  });

  test.each([
    ['without a certificate', [], undefined],
    ['with one that has ended', [paper()], '2029-01-01'],
    ['with one of two stars', [paper({ stars: 2 })], undefined],
  ])('confirmed %s it may not be used', (_, papers, today) => {
    expect(about(marked(4, papers), today)).toMatchObject([
      {
        rule: 'OCP-08a',
        code: 'photo-ocop-unproven',
        severity: 'illegal',
        values: { shown: 4 },
        fix: { kind: 'change' },
      },
    ]);
  });

  test('stars that a person counted count even where the machine saw no mark', () => {
    const counted = { photos: [photo('front', { ocopStars: 3 })] };
    const found = saying('photo-ocop-stars-differ', findings(counted));
    expect(found?.place).toEqual({ step: 'photos', photoId: id('FRXNT') });
  });
});
