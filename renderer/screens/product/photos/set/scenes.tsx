// The example of each picture: what is sold, as it should stand in the frame. Drawn here, of nobody's goods.
import type { ShotId } from '../../../../../shared/model/shots.ts';
import { BESIDE } from './beside.tsx';
import { INSIDE } from './inside.tsx';
import { OUTSIDE } from './outside.tsx';
import type { Scene } from './views.tsx';

export const SCENES: Record<ShotId, Scene> = { ...OUTSIDE, ...INSIDE, ...BESIDE };

/** Pictures whose things lie or fill the frame: no ground line runs behind them. */
export const GROUNDLESS: readonly ShotId[] = [
  'side-neck',
  'side-room',
  'inside-cut',
  'inside-weave',
  'inside-live',
  'inside-meal',
  'front-cloth',
  'side-cloth',
  'use-guests',
  'use-place',
];
