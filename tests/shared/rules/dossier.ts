// A product that nothing is to be said against, and ways to spoil one thing at a time.
import type { Dossier, MeasuredPhoto, ScannedPaper } from '../../../shared/model/dossier.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Label } from '../../../shared/model/label.ts';
import type { ListingView } from '../../../shared/model/listing.ts';
import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import type { Producer } from '../../../shared/model/producer.ts';
import type { Product, Variant } from '../../../shared/model/product.ts';
import type { ListingLimits } from '../../../shared/model/shop.ts';
import { answers } from './answers.ts';
import { check, currentPack } from '../../../shared/rules/index.ts';
import type { RuleInput, RuleShop } from '../../../shared/rules/index.ts';

export const TODAY = '2026-11-22';

/** A ULID of its own for each thing: "P1" gives 000…P1. */
export const id = (name: string) => name.padStart(26, '0');

export const product = (change: Partial<Product> = {}): Product => ({
  id: id('P'),
  producerId: id('M'),
  name: 'Nước mắm Vạn Phần',
  ocopSet: 'S09',
  ocopCode: null,
  brand: null,
  title: 'Nước mắm Vạn Phần OCOP 4 sao chai 500 ml',
  description: 'Nước mắm làm từ cá cơm và muối biển Diễn Châu, ủ trong chum sành mười hai tháng.',
  story: null,
  origin: null,
  localShare: null,
  touchesFood: false,
  madeToOrder: false,
  sample: false,
  deleted: false,
  ...change,
});

export const producer = (change: Partial<Producer> = {}): Producer => ({
  id: id('M'),
  name: 'HTX Vạn Phần',
  kind: 'cooperative',
  representative: null,
  phone: '0912 345 678',
  email: null,
  registrationNo: '41A8001234',
  registrationDate: null,
  taxCode: null,
  bankHolder: null,
  hamlet: 'Xóm 3',
  communeCode: '17464',
  provinceCode: '40',
  deleted: false,
  ...change,
});

export const variant = (change: Partial<Variant> = {}): Variant => ({
  id: id('V'),
  productId: id('P'),
  position: 0,
  name: 'Chai 500 ml',
  price: 85_000,
  stock: 20,
  gtin: '8934601234569',
  sku: null,
  weight: 900,
  length: 8,
  width: 8,
  height: 25,
  deleted: false,
  ...change,
});

export const label = (change: Partial<Label> = {}): Label => ({
  id: id('N'),
  productId: id('P'),
  version: 1,
  printDate: null,
  name: 'Nước mắm Vạn Phần',
  responsibleName: 'HTX Vạn Phần',
  responsibleAddress: 'Xóm 3, xã Diễn Châu, tỉnh Nghệ An',
  makerName: 'HTX Vạn Phần',
  makerAddress: 'Xóm 3, xã Diễn Châu, tỉnh Nghệ An',
  ordererName: null,
  ordererAddress: null,
  packerName: null,
  packerAddress: null,
  repackedOn: null,
  artisan: null,
  origin: 'Sản xuất tại Việt Nam',
  netQuantity: 'Thể tích thực: 500 ml',
  drainedQuantity: null,
  components: null,
  ingredients: 'Cá cơm, muối',
  nutrition: { energy: 40, protein: 8, carbohydrate: 2, fat: 0, sodium: 9000 },
  madeOn: 'NSX: 02/04/2026',
  useBy: 'HSD: 24 tháng kể từ NSX',
  lot: null,
  storage: 'Để nơi khô mát, đậy kín nắp.',
  usage: 'Chấm hoặc nêm món ăn.',
  warning: null,
  standard: null,
  alcohol: null,
  materials: null,
  technical: null,
  madeInYear: null,
  requiredPhrase: null,
  traceUrl: null,
  eLabelUrl: null,
  faceWidth: null,
  faceHeight: null,
  barsWidth: null,
  confirmed: null,
  english: null,
  starsShown: 4,
  deleted: false,
  ...change,
});

export const paper = (change: Partial<ScannedPaper> = {}): ScannedPaper => ({
  id: id('C'),
  productId: id('P'),
  producerId: null,
  kind: 'ocop-certificate',
  number: '156/QĐ-UBND',
  issuer: 'UBND tỉnh Nghệ An',
  issuerLevel: 'province',
  issuedOn: '2025-12-01',
  expiresOn: null,
  stars: 4,
  nameOnPaper: 'Nước mắm Vạn Phần',
  makerOnPaper: 'HTX Vạn Phần',
  details: null,
  scan: null,
  scanSha256: 'c'.repeat(64),
  scanExt: 'jpg',
  scanName: null,
  deleted: false,
  ...change,
});

/** The other papers that the good product needs. */
const BESIDE: ScannedPaper[] = (
  [
    ['food-safety-certificate', '2025-01-10', '2099-12-31'],
    ['self-declaration', '2026-02-01', null],
    ['test-report', '2026-01-10', null],
  ] as const
).map(([kind, issuedOn, expiresOn]) =>
  paper({
    id: id(kind.toUpperCase().replace(/[^A-HJKMNP-TV-Z]/g, '')),
    kind,
    number: '12/2026',
    issuedOn,
    expiresOn,
    stars: null,
    nameOnPaper: null,
  }),
);

/** Those papers, and those beside them that are of other kinds; one in the bin takes its kind away. */
const withOthers = (papers: ScannedPaper[]) => [
  ...papers,
  ...BESIDE.filter(({ kind }) => papers.every((each) => each.kind !== kind)),
];
/** A paper that the good product does not have. */
export const without = (kind: ScannedPaper['kind']) => paper({ id: id('Z'), kind, deleted: true });

export const metrics = (change: Partial<PhotoMetrics> = {}): PhotoMetrics => ({
  version: 2,
  format: 'jpeg',
  bytes: 2_000_000,
  width: 3000,
  height: 3000,
  orientation: 1,
  pages: 1,
  jpegQuality: 90,
  camera: true,
  measured: { width: 1024, height: 1024 },
  blur: {
    sharpness: 0.9,
    direction: 0.8,
    tileSharpness: 5000,
    unknown: null,
    subject: 0.9,
    around: null,
    sharpest: [0.3, 0.3, 0.4, 0.4],
  },
  exposure: {
    p1: 10,
    p5: 20,
    p50: 120,
    p95: 220,
    p99: 240,
    mean: 120,
    contrast: 200,
    clipped: 0.01,
    clippedFrame: 0.2,
    burnt: null,
    subjectP99: 235,
  },
  noise: 0.5,
  texture: 0.5,
  ring: { white: 0.9, nearWhite: 0.95, uniform: 0.9, median: [250, 250, 250], cast: 0.01, busy: 0 },
  whiteGround: 0.4,
  neutral: null,
  colourful: 0.2,
  subject: { box: [0.1, 0.1, 0.8, 0.8], share: 0.7 },
  frame: { top: 0, right: 0, bottom: 0, left: 0 },
  blocks: null,
  tilt: 0,
  likeness: { difference: '0'.repeat(16), perceptual: '0'.repeat(16), colours: '0'.repeat(54) },
  ...change,
});

/** Pictures that have nothing in common. */
const UNLIKE: Record<PhotoRole, string> = {
  front: '0000000000000000',
  back: 'ffff0000ffff0000',
  side: '00ff00ff00ff00ff',
  inside: '0f0f0f0f0f0f0f0f',
  scale: '33cc33cc33cc33cc',
  use: '3333cccc3333cccc',
  other: '5555aaaa5555aaaa',
};
export const likeness = (hash: string) => ({ difference: hash, perceptual: hash, colours: '808080'.repeat(9) });

export const photo = (role: PhotoRole, change: Partial<MeasuredPhoto> = {}): MeasuredPhoto => ({
  id: id(role.toUpperCase().replace(/[ILOU]/g, 'X')),
  productId: id('P'),
  position: 0,
  role,
  sha256: 'a'.repeat(64),
  ext: 'jpg',
  fileName: `${role}.jpg`,
  bytes: 2_000_000,
  width: 3000,
  height: 3000,
  recipe: [],
  look: UNLIKE[role].repeat(4),
  ocopStars: null,
  deleted: false,
  metrics: metrics({ likeness: likeness(UNLIKE[role]) }),
  notes: [],
  reading: null,
  ...change,
});

export const listing = (change: Partial<ListingView> = {}): ListingView => ({
  id: id('T'),
  productId: id('P'),
  shopId: id('S'),
  sku: 'LS-1',
  wanted: 'draft',
  categoryId: '100',
  attributes: [{ id: '7', values: [{ id: '1', name: 'Nghệ An' }] }],
  remoteId: null,
  remoteUrl: null,
  sent: null,
  shown: null,
  shownAt: null,
  deleted: false,
  state: 'draft',
  changed: [],
  ...change,
});

export const limits = (change: Partial<ListingLimits> = {}): ListingLimits => ({
  titleMin: 10,
  titleMax: 120,
  descriptionMin: 20,
  descriptionMax: 3000,
  photosMin: 1,
  photosMax: 9,
  priceMin: 1000,
  priceMax: 100_000_000,
  stockMin: 1,
  stockMax: 99_999,
  hashtagsMax: 18,
  photoMaxBytes: 10_000_000,
  photoMinSide: null,
  weightNeeded: true,
  sizeNeeded: true,
  ...change,
});

export const shop = (change: Partial<RuleShop> = {}): RuleShop => ({
  shopId: id('S'),
  platform: 'shopee',
  practice: true,
  limits: limits(),
  attributes: [
    {
      id: '7',
      name: 'Xuất xứ',
      mandatory: true,
      input: 'choice',
      values: [{ id: '1', name: 'Nghệ An' }],
      units: [],
      maxValues: 1,
    },
  ],
  ...change,
});

const ROLES = ['front', 'back', 'side', 'inside', 'use'] as const;

export const dossier = (change: Partial<Dossier> = {}): Dossier => ({
  product: product(),
  producer: producer(),
  variants: [variant()],
  label: label(),
  photos: ROLES.map((role) => photo(role)),
  listings: [listing()],
  answers: answers(),
  remarks: [],
  ...change,
  papers: withOthers(change.papers ?? [paper()]),
});

/** What the rules say of the good product with this changed. */
export function allFindings(
  change: Partial<Dossier> = {},
  today = TODAY,
  shops: RuleInput['shops'] = [shop()],
): Finding[] {
  return check({ dossier: dossier(change), shops }, currentPack, today);
}

/**
 * The same without what LST-01 says: a test that changes the label or the description would have to write the label's
 * words into the description anew.
 */
export const findings = (...input: Parameters<typeof allFindings>): Finding[] =>
  allFindings(...input).filter(({ rule }) => rule !== 'LST-01');

/** The codes alone, for tests that ask whether something is said. */
export const codes = (change: Partial<Dossier> = {}, today = TODAY, shops: RuleInput['shops'] = [shop()]): string[] =>
  findings(change, today, shops).map((finding) => finding.code);

export const saying = (code: string, all: Finding[]): Finding | undefined =>
  all.find((finding) => finding.code === code);
