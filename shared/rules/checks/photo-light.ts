import { z } from 'zod';
import { definePhoto } from '../define.ts';

/** Too dark by the brightest percent of the picture (luma 0..255); under `lost` brightening brings up nothing but noise. */
export const photoDark = definePhoto({
  params: z.strictObject({ dark: z.number(), lost: z.number() }),
  codes: ['photo-dark', 'photo-too-dark'],
  judge({ metrics }, { dark, lost }) {
    if (!metrics || metrics.exposure.p99 >= dark) return [];
    return metrics.exposure.p99 < lost
      ? [{ code: 'photo-too-dark', fix: 'retake' }]
      : [{ code: 'photo-dark', fix: 'mend', step: 'expose' }];
  },
});

/** A product that stays dark before a light ground, as against a window. A dark bottle looks the same, so it only asks. */
export const photoBacklit = definePhoto({
  params: z.strictObject({ product: z.number(), ground: z.number() }),
  codes: ['photo-backlit'],
  judge({ metrics }, { product, ground }) {
    const brightest = metrics?.exposure.subjectP99 ?? null;
    if (!metrics?.subject || brightest === null) return [];
    if (brightest >= product || Math.min(...metrics.ring.median) < ground) return [];
    return [{ code: 'photo-backlit', fix: 'ask', box: metrics.subject.box }];
  },
});

/** Burnt out: share of white without drawing, outside a white ground. Unknown when the whole frame is white ground. */
export const photoBurnt = definePhoto({
  params: z.strictObject({ burnt: z.number() }),
  codes: ['photo-burnt'],
  judge({ metrics }, { burnt }) {
    const share = metrics?.exposure.clipped ?? null;
    if (!metrics || share === null || share <= burnt) return [];
    return [
      {
        code: 'photo-burnt',
        values: { percent: Math.round(share * 100) },
        fix: 'change',
        box: metrics.exposure.burnt,
      },
    ];
  },
});

/**
 * Hazy: little between the dark and the light parts. A pale product on a white ground looks the same, so it only asks. In
 * a photo that is dark (brightest percent under `dark`), the darkness is what is said.
 */
export const photoFlat = definePhoto({
  params: z.strictObject({ flat: z.number(), dark: z.number() }),
  codes: ['photo-flat'],
  judge: ({ metrics }, { flat, dark }) =>
    metrics && metrics.exposure.contrast < flat && metrics.exposure.p99 >= dark
      ? [{ code: 'photo-flat', fix: 'ask' }]
      : [],
});
