// What may be asked of the photo pool, and what comes back.
import type { FailureData } from '../../../shared/contract/failure.ts';
import type { PhotoFormat, PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import type { PhotoReading } from '../../../shared/model/photo-reading.ts';
import type { Offer, Recipe, RecipeOp } from '../../../shared/model/photo-recipe.ts';
import type { ScanFacts } from '../../../shared/model/scan.ts';
import type { Derived } from '../edit/derive.ts';
import type { Profile } from '../edit/profile.ts';
import type { Examination } from '../examine.ts';
import type { ThumbnailSide } from './thumbnails.ts';

export interface PhotoRequest {
  /** The original on the disk, and its hash. */
  path: string;
  sha256: string;
  /** What is done to it first; left out, nothing. */
  recipe?: Recipe;
  /** Names the request for `cancel`; many may share one. */
  key?: string;
  /** Nobody is waiting for it: whatever somebody waits for goes first. */
  background?: boolean;
}

export interface ExamineRequest extends PhotoRequest {
  /** The name the file had on the phone; left out, no note can say that it is mislabelled. */
  fileName?: string;
  /** False: nothing is written into the cache for the screens. */
  thumbnails?: boolean;
}

export interface DeriveRequest extends PhotoRequest {
  profile: Profile;
}

export interface PreviewRequest extends PhotoRequest {
  /** Longest side in pixels. */
  side: number;
}

export interface ScanPageRequest extends PreviewRequest {
  /** From 1. */
  page: number;
}

export interface OffersRequest extends PhotoRequest {
  /** Quarter turns clockwise after which the text in the picture stands upright, where a reading knows. */
  turn?: 0 | 1 | 2 | 3;
}

export interface Examined extends Examination {
  format: PhotoFormat;
  /** Upright size of the original in pixels. */
  width: number;
  height: number;
  orientation: PhotoMetrics['orientation'];
  /** Files written into the cache under the look's name, by longest side. */
  thumbnails: Record<ThumbnailSide, string>;
}

export interface Mended {
  recipe: Recipe;
  applied: RecipeOp[];
  /** Scores 0..100. */
  before: number;
  after: number;
}

type Place = { cacheDir: string; path: string; sha256: string; recipe: Recipe };

/** One job as it goes to a helper process. `unpack` makes the work copy of a HEIC, `warm` loads what the first photo would wait for. */
export type Job = Place &
  (
    | { kind: 'warm' }
    | { kind: 'unpack' }
    | { kind: 'examine'; fileName?: string; thumbnails?: boolean }
    | { kind: 'derive'; profile: Profile }
    | { kind: 'preview'; side: number }
    | { kind: 'offers' | 'mend'; turn?: OffersRequest['turn'] }
    | { kind: 'read' }
    | { kind: 'scan-pages' | 'scan' }
    | { kind: 'scan-page'; page: number; side: number }
  );
export type JobKind = Job['kind'];

/** What each kind of job comes to. */
export interface Results {
  unpack: null;
  warm: null;
  examine: Examined;
  derive: Derived;
  preview: Uint8Array;
  offers: Offer[];
  mend: Mended;
  read: PhotoReading;
  'scan-pages': number;
  scan: ScanFacts;
  'scan-page': Uint8Array | null;
}

/** What a helper sends back. An error that is no `Failure` is a fault of ours and keeps its stack. */
export type Answer = { value: Results[JobKind] } | { failure: FailureData } | { error: Error };
