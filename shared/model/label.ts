import { z } from 'zod';
import { Day, Id, text } from './ids.ts';

/** Nutrition per 100 g or 100 ml (TT 30/2026/TT-BYT): kcal, g, g, g, mg, and two that some food needs. */
export const Nutrition = z.object({
  energy: z.number().nonnegative().optional(),
  protein: z.number().nonnegative().optional(),
  carbohydrate: z.number().nonnegative().optional(),
  fat: z.number().nonnegative().optional(),
  sodium: z.number().nonnegative().optional(),
  sugars: z.number().nonnegative().optional(),
  saturatedFat: z.number().nonnegative().optional(),
});

/** What is printed on the pack, item by item (NĐ 37/2026/NĐ-CP Art. 42 and Annex I). One version per print run. */
export const Label = z.object({
  id: Id,
  productId: Id,
  /** Print runs, from 1: the highest one is being written, those before it are kept as they were printed. */
  version: z.int().positive(),
  /** When this label was printed: old-style labels live until 23/01/2028 (Art. 98.3). */
  printDate: Day.nullable(),
  name: text(200),
  responsibleName: text(200),
  responsibleAddress: text(400),
  makerName: text(200),
  makerAddress: text(400),
  ordererName: text(200),
  ordererAddress: text(400),
  /** Who packed it anew, and when (Art. 44.8, 46.3). */
  packerName: text(200),
  packerAddress: text(400),
  repackedOn: text(120),
  /** The artisan or craft village (Art. 44.1c). */
  artisan: text(400),
  /** E.g. "Sản xuất tại Việt Nam" (Art. 47). */
  origin: text(200),
  netQuantity: text(120),
  /** What is left when the brine is poured off, e.g. "Khối lượng ráo: 300 g" (Annex II 2.1). */
  drainedQuantity: text(120),
  /** The things in a set, one a line, each with its quantity (Art. 45.3). */
  components: text(2_000),
  ingredients: text(4_000),
  nutrition: Nutrition.nullable(),
  /** As printed: "NSX: 02/04/2026", "HSD: 12 tháng kể từ NSX" (Annex III). */
  madeOn: text(120),
  useBy: text(120),
  lot: text(60),
  storage: text(1_000),
  usage: text(2_000),
  warning: text(1_000),
  /** Standard or declaration the maker announces, e.g. "TCCS 01:2025/…". */
  standard: text(120),
  /** Alcohol, % vol. */
  alcohol: z.number().min(0).max(100).nullable(),
  /** Materials and technical data of crafts, textiles, wood (Annex I rows 25, 32–35). */
  materials: text(1_000),
  technical: text(1_000),
  madeInYear: text(4),
  requiredPhrase: text(400),
  traceUrl: text(500),
  eLabelUrl: text(500),
  /** Width and height of the side with the label in millimetres: from them letters are measured on a photo. */
  faceWidth: z.number().positive().max(3_000).nullable(),
  faceHeight: z.number().positive().max(3_000).nullable(),
  /** Width of the bars of the code on it in millimetres, from the first bar to the last: the surest measure on a photo. */
  barsWidth: z.number().positive().max(300).nullable(),
  /** Items that a person saw on the pack, each as it read when they said so: what photos do not show is asked once. */
  confirmed: z.record(z.string().max(40), z.string().max(4_000)).nullable(),
  /** The same items in English, for a label in two languages; by the name of the item. */
  english: z.record(z.string().max(40), z.string().max(4_000)).nullable(),
  /** Stars shown by the OCOP mark on the pack; null when no mark is printed. */
  starsShown: z.int().min(1).max(5).nullable(),
  deleted: z.boolean(),
});
export type Label = z.infer<typeof Label>;

/** Items that are addresses. */
export const LABEL_ADDRESSES = [
  'responsibleAddress',
  'makerAddress',
  'ordererAddress',
  'packerAddress',
] as const satisfies readonly (keyof Label)[];

/** The items a person fills in, in the order of the form. */
export const LABEL_ITEMS = [
  'name',
  'responsibleName',
  'responsibleAddress',
  'makerName',
  'makerAddress',
  'ordererName',
  'ordererAddress',
  'packerName',
  'packerAddress',
  'artisan',
  'origin',
  'netQuantity',
  'drainedQuantity',
  'components',
  'ingredients',
  'nutrition',
  'madeOn',
  'useBy',
  'repackedOn',
  'lot',
  'storage',
  'usage',
  'warning',
  'standard',
  'alcohol',
  'materials',
  'technical',
  'madeInYear',
  'requiredPhrase',
  'traceUrl',
  'eLabelUrl',
  'starsShown',
  'printDate',
] as const satisfies readonly (keyof Label)[];
export type LabelItem = (typeof LABEL_ITEMS)[number];
