import type { PHOTO_VERDICTS } from '../../../shared/contract/photos.ts';

export type Verdict = (typeof PHOTO_VERDICTS)[number];

/** The colour of a verdict; its words or its sign always stand beside it. */
export const TONES = {
  good: 'leaf.6',
  mend: 'rice.4',
  retake: 'brick.5',
  unreadable: 'brick.5',
} as const satisfies Record<Verdict, string>;
