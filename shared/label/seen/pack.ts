// Everything that photos say of a product's pack, from its dossier: items, letters, scale. Pure, and reckoned once a dossier.
import type { Dossier, MeasuredPhoto } from '../../model/dossier.ts';
import type { Label } from '../../model/label.ts';
import type { SeenItem } from '../../model/label-seen.ts';
import { holds, middleOf, type Box } from '../../model/box.ts';
import { valueOf, type PrintedItem } from '../printed.ts';
import { seenItems } from './compare.ts';
import type { ReadLine } from './folded.ts';
import { heightIn, scaleOf, type Length, type Scale } from './scale.ts';

type ReadPhoto = MeasuredPhoto & { reading: NonNullable<MeasuredPhoto['reading']> };

/** A photo on which something of the pack was read. */
export type PackPhoto = {
  id: string;
  lines: readonly ReadLine[];
  codes: ReadPhoto['reading']['codes'];
  marks: ReadPhoto['reading']['marks'];
  /** Height of the picture over its width. */
  aspect: number;
  scale: Scale | null;
};

export type Pack = { items: SeenItem[]; photos: PackPhoto[] };

const isRead = (photo: MeasuredPhoto): photo is ReadPhoto => photo.reading !== null;

const packPhoto =
  (label: Label) =>
  (photo: ReadPhoto): PackPhoto => {
    const { reading, metrics } = photo;
    const { width, height } = metrics ?? photo;
    return {
      id: photo.id,
      lines: reading.lines,
      codes: reading.codes,
      marks: reading.marks,
      aspect: height / width,
      scale: scaleOf({ codes: reading.codes, subject: metrics?.subject?.box ?? null, aspect: height / width }, label),
    };
  };

/** @param label as it reads now, which while somebody types is not yet what the dossier holds */
export function packFrom(label: Label, photos: Dossier['photos']): Pack {
  const read = photos.filter(isRead);
  return {
    items: seenItems(
      label,
      read.map(({ id, reading }) => ({ photoId: id, reading })),
    ),
    photos: read.map(packPhoto(label)),
  };
}

const says = ({ reading }: MeasuredPhoto): boolean =>
  reading !== null && reading.lines.length + reading.codes.length > 0;

/** Eight rules ask the same of the same dossier. */
const known = new WeakMap<Dossier, Pack>();
const NOTHING: Pack = { items: [], photos: [] };

export function packOf(dossier: Dossier): Pack {
  if (!dossier.label || !dossier.photos.some(says)) return NOTHING;
  const pack = known.get(dossier) ?? packFrom(dossier.label, dossier.photos);
  known.set(dossier, pack);
  return pack;
}

/** Whether a person said that this item stands on the pack, as it reads now. */
export const confirmed = (label: Label, item: PrintedItem): boolean =>
  label.confirmed?.[item] !== undefined && label.confirmed[item] === valueOf(label, item);

/** The lines on which an item was found: those whose middle lies in its box, or that hold it. */
export function linesOf(photo: PackPhoto, box: Box): ReadLine[] {
  return photo.lines.filter((line) => holds(box, middleOf(line.box)) || holds(line.box, middleOf(box)));
}

/** Items that were found, each with its photo and its lines. */
export function foundLines({
  items,
  photos,
}: Pack): { item: SeenItem['item']; photo: PackPhoto; lines: ReadLine[]; box: Box }[] {
  return items.flatMap(({ item, state, at }) => {
    const photo = photos.find(({ id }) => id === at?.photoId);
    if (state !== 'found' || !at || !photo) return [];
    return [{ item, photo, lines: linesOf(photo, at.box), box: at.box }];
  });
}

/** Height of the small letters of these lines, as a share of the picture's height; null where none was measured. */
export function lettersOf(lines: readonly ReadLine[], pick: (...heights: number[]) => number): number | null {
  const heights = lines.flatMap(({ xHeight }) => xHeight ?? []);
  return heights.length === 0 ? null : pick(...heights);
}

/** The item in the smallest letters of those that were found where a scale is known, and how high they are; null where none is. */
export function smallestLetters(
  pack: Pack,
): { item: SeenItem['item']; photo: PackPhoto; box: Box; height: Length } | null {
  const measured = foundLines(pack).flatMap(({ item, photo, lines, box }) => {
    const share = lettersOf(lines, Math.min);
    if (share === null || !photo.scale) return [];
    return [{ item, photo, box, height: heightIn(photo.scale, share, photo.aspect) }];
  });
  return measured.toSorted((a, b) => a.height.likely - b.height.likely)[0] ?? null;
}
