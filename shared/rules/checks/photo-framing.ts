import { z } from 'zod';
import type { Box } from '../../model/box.ts';
import type { PhotoMetrics } from '../../model/photo-metrics.ts';
import type { PhotoRole } from '../../model/photo.ts';
import { definePhoto } from '../define.ts';

/** Pictures in which the whole product is to be seen, and large. */
const WHOLE: readonly PhotoRole[] = ['front', 'other'];

/** Sides of the picture that the box reaches, within this share of the side. */
const reached = ([left, top, width, height]: Box, within: number): number =>
  [left, top, 1 - left - width, 1 - top - height].filter((gap) => gap <= within).length;

/**
 * Where the product stands, known only before an even ground: too small in the frame (its longer side), well off the
 * middle (shares of a side), or running out of the picture. Where it is small or cut on purpose (in use, beside a hand, the
 * label from near by) nothing is said.
 */
export const photoPlacing = definePhoto({
  params: z.strictObject({ small: z.number(), off: z.number(), edge: z.number() }),
  codes: ['photo-product-small', 'photo-product-aside', 'photo-product-cut'],
  judge({ metrics, role }, { small, off, edge }) {
    if (!metrics?.subject || (role !== undefined && !WHOLE.includes(role))) return [];
    const { box } = metrics.subject;
    const [left, top, width, height] = box;
    const sides = reached(box, edge);
    // All round the edge it is a close-up, or a ground that was taken for the product.
    if (sides > 0) return sides < 4 ? [{ code: 'photo-product-cut', fix: 'ask', box }] : [];
    const long = Math.max(width, height);
    if (long < small) {
      return [
        {
          code: 'photo-product-small',
          values: { percent: Math.round(100 * long) },
          fix: 'mend',
          step: 'crop',
          box,
        },
      ];
    }
    const aside = Math.max(Math.abs(left + width / 2 - 0.5), Math.abs(top + height / 2 - 0.5));
    return aside > off ? [{ code: 'photo-product-aside', fix: 'mend', step: 'crop', box }] : [];
  },
});

/** Bars facing each other are a frame whatever their depth; two that meet in a corner when they take this share of the picture. */
function isFramed({ top, right, bottom, left }: PhotoMetrics['frame'], least: number, corner: number): boolean {
  const facing = Math.max(Math.min(top, bottom), Math.min(left, right));
  const meeting = Math.min(Math.max(top, bottom), Math.max(left, right));
  const taken = 1 - Math.max(0, 1 - left - right) * Math.max(0, 1 - top - bottom);
  return facing >= least || (meeting >= least && taken >= corner);
}

/**
 * A frame around the picture or bars at two sides. One side alone is mostly a pack that fills the picture to its edge, and
 * two narrow margins are those of a scanned page. Room that a person put around it with our own step is no frame.
 */
export const photoFramed = definePhoto({
  params: z.strictObject({ least: z.number(), corner: z.number() }),
  codes: ['photo-framed'],
  judge({ metrics, recipe }, { least, corner }) {
    if (!metrics || !isFramed(metrics.frame, least, corner)) return [];
    if (recipe?.some(({ op }) => op === 'square')) return [];
    const { top, right, bottom, left } = metrics.frame;
    const box: Box = [left, top, Math.max(0, 1 - left - right), Math.max(0, 1 - top - bottom)];
    return [{ code: 'photo-framed', fix: 'mend', step: 'crop', box }];
  },
});

/** Long edges that lean. Beyond `most` degrees somebody held the phone askew on purpose. */
export const photoLeaning = definePhoto({
  params: z.strictObject({ least: z.number(), most: z.number() }),
  codes: ['photo-leaning'],
  judge({ metrics }, { least, most }) {
    const lean = Math.abs(metrics?.tilt ?? 0);
    if (lean < least || lean > most) return [];
    return [{ code: 'photo-leaning', values: { degrees: Math.round(lean) }, fix: 'mend', step: 'straighten' }];
  },
});
