import { z } from 'zod';
import { definePhoto } from '../define.ts';

/** Grain of a photo taken in too little light (deviation in luma steps): the desk can smooth it, a lamp does it better. */
export const photoNoise = definePhoto({
  params: z.strictObject({ noisy: z.number() }),
  codes: ['photo-noisy'],
  judge: ({ metrics }, { noisy }) =>
    metrics && metrics.noise !== null && metrics.noise > noisy
      ? [{ code: 'photo-noisy', fix: 'mend', step: 'denoise' }]
      : [],
});

/**
 * Squeezed by a chat program: squares of 8 pixels are seen (`blocks`), or the last save was coarse enough that they will
 * be (`quality`). Neither can be mended; the original is mostly still on the phone, so this asks for it.
 */
export const photoSqueezed = definePhoto({
  params: z.strictObject({ blocks: z.number(), quality: z.number() }),
  codes: ['photo-squeezed'],
  judge({ metrics }, { blocks, quality }) {
    if (!metrics) return [];
    const seen = metrics.blocks !== null && metrics.blocks > blocks;
    const coarse = metrics.jpegQuality !== null && metrics.jpegQuality < quality;
    return seen || coarse ? [{ code: 'photo-squeezed', fix: seen ? 'change' : 'ask' }] : [];
  },
});
