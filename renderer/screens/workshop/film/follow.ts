/** What is remembered of the photos while one of them is looked at. */
export type Seen = {
  photoId: string | null;
  ids: string[];
  at: number;
  /** Those that were there when one came to this photo. */
  first: string[];
};

export const NOTHING_SEEN: Seen = { photoId: null, ids: [], at: 0, first: [] };

/** Follows the photo on screen through changes of the list. */
export function seen(before: Seen, ids: string[], photoId: string): Seen {
  const at = ids.indexOf(photoId);
  const same = before.photoId === photoId;
  if (at === -1 || (same && String(ids) === String(before.ids))) return before;
  return { photoId, ids, at, first: same ? before.first : ids };
}

/**
 * Which photo to look at now that the one on screen is gone: one that came in meanwhile and stood right before it, for a
 * new picture is put there in place of an old one; else what moved up into its place. Null when there is none left.
 */
export function successor({ ids: before, at, first }: Seen, ids: string[]): string | null {
  const ahead = before[at - 1];
  if (ahead !== undefined && !first.includes(ahead) && ids.includes(ahead)) return ahead;
  return ids[Math.min(at, ids.length - 1)] ?? null;
}
