import { z } from 'zod';
import { Id, Instant, text } from './ids.ts';

/** The 26 product sets of QĐ 26/2026/QĐ-TTg, Annex I. Their names are in the locales under ocopSet. */
export const OCOP_SETS = [
  'S01',
  'S02',
  'S03',
  'S04',
  'S05',
  'S06',
  'S07',
  'S08',
  'S09',
  'S10',
  'S11',
  'S12',
  'S13',
  'S14',
  'S15',
  'S16',
  'S17',
  'S18',
  'S19',
  'S20',
  'S21',
  'S22',
  'S23',
  'S24',
  'S25',
  'S26',
] as const;
export type OcopSet = (typeof OCOP_SETS)[number];

/** What the certificate names. Every fact may be missing while it is a draft. */
export const Product = z.object({
  id: Id,
  producerId: Id.nullable(),
  name: text(200),
  ocopSet: z.enum(OCOP_SETS).nullable(),
  /** Code T-X-STT-20NN of the commune's register (QĐ 26/2026, Annex II, head of the form). */
  ocopCode: text(40),
  brand: text(120),
  /** Title and description as a buyer reads them; platforms cut and format them, the words are ours. */
  title: text(500),
  description: text(20_000),
  story: text(5_000),
  /** Where the raw material comes from, in the producer's words. */
  origin: text(500),
  /** Share of in-province material in percent (OCP-16, OCP-17). */
  localShare: z.number().min(0).max(100).nullable(),
  /** A spoon, tray or pot that touches food needs its own self-declaration (FSP-03). */
  touchesFood: z.boolean(),
  /** Made by somebody else to our order: the label then names the orderer too (LBL-08). */
  madeToOrder: z.boolean(),
  /** A drawn example of the sample desk, so that nobody takes it for a real certificate. */
  sample: z.boolean(),
  deleted: z.boolean(),
});
export type Product = z.infer<typeof Product>;

/** A pack one can buy. */
export const Variant = z.object({
  id: Id,
  productId: Id,
  position: z.int(),
  name: text(120),
  /** Whole VND, tax included. */
  price: z.int().nonnegative().max(1_000_000_000).nullable(),
  stock: z.int().nonnegative().max(1_000_000).nullable(),
  gtin: text(20),
  sku: text(60),
  /** Gross weight of the parcel in grams, as the carrier weighs it. */
  weight: z.int().nonnegative().max(1_000_000).nullable(),
  /** Parcel size in whole centimetres. */
  length: z.int().nonnegative().max(1_000).nullable(),
  width: z.int().nonnegative().max(1_000).nullable(),
  height: z.int().nonnegative().max(1_000).nullable(),
  deleted: z.boolean(),
});
export type Variant = z.infer<typeof Variant>;

/** One line of a product list: enough to choose from, nothing that needs a second look-up. */
export const ProductRow = z.object({
  id: Id,
  name: z.string().nullable(),
  producerName: z.string().nullable(),
  communeCode: z.string().nullable(),
  ocopSet: z.enum(OCOP_SETS).nullable(),
  stars: z.int().nullable(),
  cover: z.string().nullable(),
  price: z.int().nullable(),
  photos: z.int(),
  /** Codes of the first things that still block, as the checks last saw them; null when not checked yet. */
  blocking: z.int().nullable(),
  advice: z.int().nullable(),
  listings: z.array(z.object({ platform: z.string(), shopId: Id, state: z.string() })),
  sample: z.boolean(),
  deleted: z.boolean(),
  touchedAt: Instant,
});
export type ProductRow = z.infer<typeof ProductRow>;
