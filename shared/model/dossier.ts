import { z } from 'zod';
import { Answer } from './answer.ts';
import { Label } from './label.ts';
import { ListingView } from './listing.ts';
import { Paper } from './paper.ts';
import { Photo } from './photo.ts';
import { PhotoMetrics } from './photo-metrics.ts';
import { PhotoReading } from './photo-reading.ts';
import { Producer } from './producer.ts';
import { Remark } from './remark.ts';
import { ScanFacts } from './scan.ts';
import { Product, Variant } from './product.ts';

/** A photo with what was measured and read of its look; null while that is still being done. */
export const MeasuredPhoto = Photo.extend({
  metrics: PhotoMetrics.nullable(),
  notes: z.array(z.string()),
  reading: PhotoReading.nullable(),
});
export type MeasuredPhoto = z.infer<typeof MeasuredPhoto>;

/** A paper with what was measured of its scan; null while that is still being done, or where there is none. */
export const ScannedPaper = Paper.extend({ scan: ScanFacts.nullable() });
export type ScannedPaper = z.infer<typeof ScannedPaper>;

/** Everything about one product: what the product page shows and what the rules read. */
export const Dossier = z.object({
  product: Product,
  producer: Producer.nullable(),
  variants: z.array(Variant),
  /** The one being written, of the highest version. */
  label: Label.nullable(),
  papers: z.array(ScannedPaper),
  photos: z.array(MeasuredPhoto),
  listings: z.array(ListingView),
  /** The product's own and its producer's. */
  answers: z.array(Answer),
  remarks: z.array(Remark),
});
export type Dossier = z.infer<typeof Dossier>;
