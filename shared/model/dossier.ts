import { z } from 'zod';
import { Label } from './label.ts';
import { ListingView } from './listing.ts';
import { Paper } from './paper.ts';
import { Photo } from './photo.ts';
import { PhotoMetrics } from './photo-metrics.ts';
import { PhotoReading } from './photo-reading.ts';
import { Producer } from './producer.ts';
import { Product, Variant } from './product.ts';

/** A photo with what was measured and read of its look; null while that is still being done. */
export const MeasuredPhoto = Photo.extend({
  metrics: PhotoMetrics.nullable(),
  notes: z.array(z.string()),
  reading: PhotoReading.nullable(),
});
export type MeasuredPhoto = z.infer<typeof MeasuredPhoto>;

/** Everything about one product: what the product page shows and what the rules read. */
export const Dossier = z.object({
  product: Product,
  producer: Producer.nullable(),
  variants: z.array(Variant),
  label: Label.nullable(),
  papers: z.array(Paper),
  photos: z.array(MeasuredPhoto),
  listings: z.array(ListingView),
});
export type Dossier = z.infer<typeof Dossier>;
