import { z } from 'zod';
import { definePhoto } from '../define.ts';

/** From this share of the picture's rim on the ground counts as white. */
const White = { white: z.number() };

/** Nearly white: paper or cloth in the light of a room. Where half of the rim is white, the rest is mostly the product. */
export const photoGroundGrey = definePhoto({
  params: z.strictObject({ ...White, nearly: z.number() }),
  codes: ['photo-ground-grey'],
  judge: ({ metrics }, { white, nearly }) =>
    metrics && metrics.ring.white < white && metrics.ring.nearWhite >= nearly
      ? [{ code: 'photo-ground-grey', fix: 'mend', step: 'whiten' }]
      : [],
});

/** Things all around the product in the picture that stands first in a listing; in the others a scene is welcome. */
export const photoGroundBusy = definePhoto({
  params: z.strictObject({ ...White, busy: z.number(), plain: z.number() }),
  codes: ['photo-ground-busy'],
  judge({ metrics, role }, { white, busy, plain }) {
    if (!metrics || role !== 'front') return [];
    const { ring } = metrics;
    if (ring.white >= white || ring.uniform >= plain || ring.busy < busy) return [];
    return [{ code: 'photo-ground-busy', fix: 'ask' }];
  },
});
