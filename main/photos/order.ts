// The order in which a listing shows photos best. Pure: what was measured and read comes in, ids come out.
import type { PhotoReading } from '../../shared/model/photo-reading.ts';
import type { PhotoScore, ScorePart } from '../../shared/model/photo-score.ts';
import { PHOTO_ROLES } from '../../shared/model/photo.ts';
import type { Photo, PhotoRole } from '../../shared/model/photo.ts';
import type { OcopSet } from '../../shared/model/product.ts';
import { shotsFor } from '../../shared/rules/shots/index.ts';
import { searchKey } from '../../shared/text/fold.ts';

/** A photo as far as its place in a listing goes by it. `score` and `reading` are null while nobody has looked yet. */
export type OrderedPhoto = Pick<Photo, 'id' | 'role'> & { score: PhotoScore | null; reading: PhotoReading | null };

/** Points of the score by which two photos must differ before the order that a person gave them is touched. */
const TIE = 5;
/** What a plain ground, and a product that fills the frame, count for a cover, in points of the score. */
const COVER_PART = 20;
/** A part that cannot be known speaks neither for nor against. */
const UNKNOWN = 0.5;
/** Of kinds that may stand in for a front on the cover; a label or a paper is nothing that a buyer stops at. */
const COVERS: PhotoRole[] = ['front', 'use', 'side', 'inside', 'scale', 'other', 'back'];

const partOf = ({ score }: OrderedPhoto, part: ScorePart) =>
  score?.parts.find((each) => each.part === part)?.value ?? UNKNOWN;
const plainRate = ({ score }: OrderedPhoto) => score?.score ?? 0;
const coverRate = (photo: OrderedPhoto) =>
  plainRate(photo) + COVER_PART * (partOf(photo, 'ground') + partOf(photo, 'subject'));

/** A line by itself, as it heads a paper: a pack says "giấy chứng nhận … số …" in the midst of its label. */
const HEADING = /^\W*giay (?:chung|xac) nhan(?: san pham ocop)?\W*$/;
const isPaper = ({ reading }: OrderedPhoto) =>
  reading?.lines.some(({ text }) => HEADING.test(searchKey(text))) ?? false;

/** The best one; among nearly equal ones that which a person put first. */
function best(photos: OrderedPhoto[], rate: (photo: OrderedPhoto) => number): OrderedPhoto | undefined {
  const highest = Math.max(...photos.map(rate));
  return photos.find((photo) => rate(photo) > highest - TIE);
}

function coverOf(photos: OrderedPhoto[]): OrderedPhoto | undefined {
  const fit = photos.filter((photo) => !isPaper(photo));
  const role = COVERS.find((each) => fit.some((photo) => photo.role === each));
  return best(role ? fit.filter((photo) => photo.role === role) : photos, coverRate);
}

/**
 * Ids, best first: the cover, then one photo for each picture of the set (`shared/rules/shots`) in its order, then the
 * others, kind by kind. Platforms take five to nine photos: a second front comes after everything a buyer has not seen.
 * @param photos in the order that a person gave them
 */
export function bestOrder(photos: OrderedPhoto[], set: OcopSet | null): string[] {
  const cover = coverOf(photos);
  if (!cover) return [];
  const listed = shotsFor(set).map(({ role }) => role);
  const roles = [...listed, ...PHOTO_ROLES.filter((role) => !listed.includes(role))];
  const shown = [cover];
  for (const role of listed) {
    if (role === cover.role) continue;
    const chosen = best(
      photos.filter((photo) => photo.role === role && !isPaper(photo)),
      plainRate,
    );
    if (chosen) shown.push(chosen);
  }
  const rest = photos
    .filter((photo) => !shown.includes(photo))
    .toSorted((a, b) => Number(isPaper(a)) - Number(isPaper(b)) || roles.indexOf(a.role) - roles.indexOf(b.role));
  return [...shown, ...rest].map(({ id }) => id);
}
