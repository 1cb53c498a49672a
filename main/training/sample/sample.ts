import type { Day } from '../../../shared/model/ids.ts';
import type { Label } from '../../../shared/model/label.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import type { Producer } from '../../../shared/model/producer.ts';
import type { Product, Variant } from '../../../shared/model/product.ts';

export type ProducerFacts = Partial<Omit<Producer, 'id' | 'deleted'>>;
export type ProductFacts = Partial<Omit<Product, 'id' | 'producerId' | 'deleted' | 'sample'>>;
export type LabelFacts = Partial<Omit<Label, 'id' | 'productId' | 'deleted'>>;
export type VariantFacts = Partial<Omit<Variant, 'id' | 'productId' | 'position' | 'deleted'>>;
export type PaperFacts = Pick<Paper, 'kind'> & Partial<Omit<Paper, 'id' | 'productId' | 'producerId' | 'deleted'>>;

/** What is wrong on purpose, so that a learner finds it: one code for each thing to be found. */
export const SAMPLE_FAULTS = [
  'photo-blurred',
  'photo-dark',
  'photo-no-back',
  'ocop-expired',
  'ocop-ending',
  'paper-name-differs',
  'title-too-long',
  'title-promotion',
  'title-phone',
  'label-no-quantity',
  'label-unit',
  'label-no-year',
  'pack-differs',
  'price-missing',
  'gtin-check-digit',
  'alcohol',
  'food-contact-no-declaration',
] as const;
export type SampleFault = (typeof SAMPLE_FAULTS)[number];

export interface SamplePhoto {
  role: PhotoRole;
  fileName: string;
  fault?: 'photo-blurred' | 'photo-dark';
}

export interface SampleProducer {
  key: string;
  facts: ProducerFacts;
  /** Papers that hold for all of the producer's products. */
  papers: PaperFacts[];
}

/**
 * A real product of Nghệ An. Name, maker, set and stars are as published; what was never published (quantity, price, numbers and
 * dates of papers, address, phone) is made up and looks it: numbers start with MẪU, people and hamlets are called Mẫu, and
 * phone numbers start with 0238 000, which no exchange has.
 */
export interface SampleProduct {
  key: string;
  producer: SampleProducer;
  facts: ProductFacts;
  /** As it is printed on the pack that is drawn. */
  label: LabelFacts;
  /** What somebody typed otherwise, or not at all: found by reading the photos. */
  typed?: LabelFacts;
  variants: VariantFacts[];
  papers: PaperFacts[];
  photos: SamplePhoto[];
  faults: SampleFault[];
  /** What was said to questions of the rules, by question. */
  answers: Record<string, string>;
  /** Where the facts were published, for the curious. */
  published: { stars: number; year: string; source: string };
}

/** Day arithmetic on calendar days, free of time zones. */
export const daysFrom = (today: Day, days: number): Day => {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

/** As papers count: the same day so many months later; the 31st becomes the last day of a short month. */
export const monthsFrom = (day: Day, months: number): Day => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

/** dd/mm/yyyy, as labels print it. */
export const printed = (day: Day) => day.split('-').toReversed().join('/');
