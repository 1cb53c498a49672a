import { z } from 'zod';

/** Goes up when measuring changes: older facts are made again. */
export const SCAN_FACTS_VERSION = 1;

/** What was measured of a paper's scan, by the hash of its file. Figures that cannot be known are null. */
export const ScanFacts = z.object({
  version: z.literal(SCAN_FACTS_VERSION),
  kind: z.enum(['photo', 'pdf']),
  pages: z.int().positive(),
  /** Of the page shown worst, in pixels; null where a page is drawn and not a picture, and so sharp at any size. */
  width: z.int().nullable(),
  height: z.int().nullable(),
  /** Dots an inch if the page is A4, the longer side to the longer side; of the worst page. */
  dpi: z.number().nullable(),
  /** As `blur.sharpness` of a photo, 0..1, of the worst page. */
  sharpness: z.number().nullable(),
  /** Median light 0..255 of the worst page. */
  light: z.number().nullable(),
  /** Whether the paper seems cut off at the edge of the picture. */
  cut: z.boolean().nullable(),
  colour: z.boolean().nullable(),
});
export type ScanFacts = z.infer<typeof ScanFacts>;

/** What is said of a page that is drawn, or that could not be measured. */
export const NOTHING_MEASURED = {
  width: null,
  height: null,
  dpi: null,
  sharpness: null,
  light: null,
  cut: null,
  colour: null,
} satisfies Partial<ScanFacts>;
