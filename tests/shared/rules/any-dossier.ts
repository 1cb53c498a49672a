// Dossiers with anything in them that the models let in: what a person types, imports and half fills in.
import type { Dossier, MeasuredPhoto } from '../../../shared/model/dossier.ts';
import { ISSUER_LEVELS, PAPER_KINDS } from '../../../shared/model/paper.ts';
import { PHOTO_ROLES } from '../../../shared/model/photo.ts';
import { OCOP_SETS } from '../../../shared/model/product.ts';
import type { RuleShop } from '../../../shared/rules/index.ts';
import { currentPack } from '../../../shared/rules/index.ts';
import fc from '../fc.ts';
import { id, label, limits, listing, metrics, paper, photo, producer, product, variant } from './dossier.ts';

const WORDS = [
  'OCOP',
  '4 sao',
  'Nước mắm',
  '0912345678',
  '500g',
  '5 lạng',
  '10 gói x 20 g',
  'Màu (102)',
  'mì chính',
  'lạc',
  'NSX: 30/02/2026',
  'HSD: 12 tháng',
  'NSX 020426',
  '#mắm',
  '🐟',
  'sale',
  '17950',
  '$t(x)',
  '{{name}}',
];
const text = fc.option(
  fc.oneof(
    fc.constantFrom(...WORDS, '', '  '),
    fc.string({ maxLength: 40 }).map((some) => some.normalize('NFC')),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((some) => some.join(' ')),
  ),
  { nil: null },
);
const short = text.map((some) => some?.slice(0, 4) ?? null);
const day = fc.option(
  fc.oneof(
    fc.constantFrom('0001-01-01', '2024-02-29', '9999-12-31', '2026-11-22'),
    fc
      .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((some) => some.toISOString().slice(0, 10)),
  ),
  { nil: null },
);
const count = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: null });
const flag = fc.boolean();
const figure = fc.double({ min: 0, max: 10_000, noNaN: true });
/** Some of the fields spoilt, the others as they are in the good one. */
const some = <T extends object>(shape: { [K in keyof T]?: fc.Arbitrary<T[K]> }) =>
  fc.record(shape as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
const name = fc.constantFrom('A', 'B', 'C').map(id);
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });

const anyProduct = some<ReturnType<typeof product>>({
  name: text,
  title: text,
  description: text,
  ocopSet: fc.option(fc.constantFrom(...OCOP_SETS), { nil: null }),
  madeToOrder: flag,
}).map(product);
const anyProducer = some<ReturnType<typeof producer>>({
  name: text,
  phone: text.map((typed) => typed?.slice(0, 40) ?? null),
  communeCode: short,
  provinceCode: short,
  deleted: flag,
}).map(producer);
const anyVariant = some<ReturnType<typeof variant>>({
  price: count(1e9),
  stock: count(1e6),
  gtin: short,
  weight: count(1e6),
  height: count(1000),
  deleted: flag,
}).map(variant);
const anyLabel = some<ReturnType<typeof label>>({
  name: text,
  makerName: text,
  origin: text,
  netQuantity: text,
  ingredients: text,
  madeOn: text,
  useBy: text,
  repackedOn: text,
  packerName: text,
  madeInYear: short,
  drainedQuantity: text,
  components: text,
  warning: text,
  nutrition: fc.option(
    fc.record({ energy: figure, protein: figure, fat: figure, sodium: figure }, { requiredKeys: [] }),
    {
      nil: null,
    },
  ),
  printDate: day,
  alcohol: count(100),
  starsShown: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  deleted: flag,
}).map(label);
const anyPaper = some<ReturnType<typeof paper>>({
  id: name,
  kind: fc.constantFrom(...PAPER_KINDS),
  number: text,
  issuedOn: day,
  expiresOn: day,
  stars: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  issuerLevel: fc.option(fc.constantFrom(...ISSUER_LEVELS), { nil: null }),
  nameOnPaper: text,
  makerOnPaper: text,
  deleted: flag,
}).map(paper);
const part = fc.double({ min: 0, max: 1, noNaN: true });
const box = fc.tuple(part, part, part, part);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const luma = fc.integer({ min: 0, max: 255 });
const hash = fc.constantFrom('0000000000000000', '000000000000000f', 'ffffffff00000000', '0f0f0f0f0f0f0f0f');

/** Any figures that a picture can have. */
export const anyMetrics = fc
  .record({
    pages: fc.integer({ min: 1, max: 9 }),
    camera: flag,
    jpegQuality: maybe(fc.integer({ min: 1, max: 100 })),
    sizes: fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) }),
    blur: fc.record({
      sharpness: share,
      direction: share,
      tileSharpness: maybe(fc.double({ min: 0, max: 20_000, noNaN: true })),
      unknown: fc.constant(null),
      subject: share,
      around: share,
      sharpest: maybe(box),
    }),
    exposure: fc.record({
      p1: luma,
      p5: luma,
      p50: luma,
      p95: luma,
      p99: luma,
      mean: luma,
      contrast: luma,
      clipped: share,
      clippedFrame: part,
      burnt: maybe(box),
      subjectP99: maybe(luma),
    }),
    noise: maybe(fc.double({ min: 0, max: 60, noNaN: true })),
    texture: part,
    ring: fc.record({
      white: part,
      nearWhite: part,
      uniform: part,
      median: fc.tuple(luma, luma, luma),
      cast: share,
      busy: part,
    }),
    whiteGround: part,
    colourful: part,
    neutral: maybe(fc.record({ cast: part, gains: fc.constant<[number, number, number]>([1, 1, 1]) })),
    subject: maybe(fc.record({ box, share: part })),
    frame: fc.record({ top: part, right: part, bottom: part, left: part }),
    blocks: share,
    tilt: maybe(fc.double({ min: -45, max: 45, noNaN: true })),
    likeness: fc.record({ difference: hash, perceptual: hash, colours: fc.constant('808080'.repeat(9)) }),
  })
  .map(({ sizes, ...figures }) => metrics({ ...figures, ...sizes }));
const anyPhoto = fc
  .tuple(
    fc.constantFrom(...PHOTO_ROLES),
    some<MeasuredPhoto>({
      id: name,
      width: fc.integer({ min: 1, max: 9000 }),
      height: fc.integer({ min: 1, max: 9000 }),
      metrics: fc.option(anyMetrics, { nil: null }),
      notes: fc.subarray(['photo.truncated', 'photo.damaged', 'other']),
      deleted: flag,
    }),
  )
  .map(([role, change]) => photo(role, change));
const anyListing = some<ReturnType<typeof listing>>({
  shopId: name,
  categoryId: short,
  attributes: fc.constantFrom([], [{ id: '7', values: [{ id: null, name: '' }] }]),
  deleted: flag,
}).map(listing);

const anyAnswer = fc.constantFrom(...currentPack.questions.map((asked) => asked.id), 'unknown').chain((question) =>
  fc
    .constantFrom('yes', 'no', ...(currentPack.questions.find((asked) => asked.id === question)?.choices ?? []))
    .map((says) => ({
      id: id('Q'),
      productId: id('P'),
      producerId: null,
      question,
      says,
      note: null,
      saidOn: null,
      deleted: false,
    })),
);

export const anyDossier: fc.Arbitrary<Dossier> = fc.record({
  product: anyProduct,
  producer: fc.option(anyProducer, { nil: null }),
  variants: fc.array(anyVariant, { maxLength: 3 }),
  label: fc.option(anyLabel, { nil: null }),
  papers: fc.array(anyPaper, { maxLength: 4 }),
  photos: fc.array(anyPhoto, { maxLength: 4 }),
  listings: fc.array(anyListing, { maxLength: 2 }),
  answers: fc.array(anyAnswer, { maxLength: 4 }),
  remarks: fc.constant([]),
});

const anyLimits = some<ReturnType<typeof limits>>({
  titleMin: count(60),
  titleMax: count(60),
  descriptionMin: count(60),
  photosMax: count(9),
  priceMin: count(1e6),
  priceMax: count(1e6),
  stockMin: count(9),
  hashtagsMax: count(3),
  photoMinSide: count(2000),
  sizeNeeded: flag,
}).map(limits);

export const anyShop: fc.Arbitrary<RuleShop> = fc.record({
  shopId: name,
  platform: fc.constant('shopee' as const),
  practice: flag,
  limits: fc.option(anyLimits, { nil: null }),
  attributes: fc.option(
    fc.constant([
      { id: '7', name: 'Xuất xứ', mandatory: true, input: 'text' as const, values: [], units: [], maxValues: null },
    ]),
    { nil: null },
  ),
});
