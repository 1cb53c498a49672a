import type { PhotoRole } from './photo.ts';

/** Where the phone is held: at the height of the product, half from above, or straight from above. */
export const CAMERAS = ['level', 'slant', 'above'] as const;
export type Camera = (typeof CAMERAS)[number];

/** Shapes that the examples are drawn with. */
export const OUTLINES = [
  'bag',
  'basket',
  'bottle',
  'bowl',
  'box',
  'cloth',
  'fish',
  'flowers',
  'house',
  'jar',
  'plant',
  'pouch',
  'tray',
  'tube',
  'vase',
  'vial',
] as const;
export type Outline = (typeof OUTLINES)[number];

/** What is to be seen in a picture, and so how its example is drawn; the words are in the locales under shots.<id>. */
export const SHOT_IDS = [
  'front-pack',
  'front-fresh',
  'front-thing',
  'front-cloth',
  'front-live',
  'front-place',
  'back-label',
  'back-tag',
  'back-sign',
  'side-label',
  'side-neck',
  'side-thing',
  'side-cloth',
  'side-room',
  'inside-open',
  'inside-poured',
  'inside-cut',
  'inside-detail',
  'inside-weave',
  'inside-live',
  'inside-meal',
  'scale-hand',
  'scale-ruler',
  'scale-person',
  'use-meal',
  'use-cup',
  'use-skin',
  'use-home',
  'use-worn',
  'use-place',
  'use-guests',
] as const;
export type ShotId = (typeof SHOT_IDS)[number];

/** One picture that a listing of some products should have. */
export type Shot = {
  id: ShotId;
  role: PhotoRole;
  camera: Camera;
  /** Missed by a rule when it is not there; the others only make a listing better. */
  needed: boolean;
};
