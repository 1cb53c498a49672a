import { z } from 'zod';
import { definePhoto } from '../define.ts';

/**
 * A screenshot of a photo: no camera named, exactly as wide as a phone's screen and as tall as one, and saved as PNG or
 * with bars above and below. A hint and no more: the original is sharper.
 */
export const photoScreenshot = definePhoto({
  params: z.strictObject({ widths: z.array(z.int()), tallest: z.number(), leastTall: z.number(), bar: z.number() }),
  codes: ['photo-screenshot'],
  judge({ width, height, metrics }, { widths, tallest, leastTall, bar }) {
    if (!metrics || metrics.camera || !widths.includes(width)) return [];
    const tall = height / width;
    if (tall < leastTall || tall > tallest) return [];
    const barred = metrics.frame.top >= bar && metrics.frame.bottom >= bar;
    return barred || metrics.format === 'png' ? [{ code: 'photo-screenshot', fix: 'ask' }] : [];
  },
});
