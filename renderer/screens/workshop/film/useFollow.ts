import { useState } from 'react';
import { NOTHING_SEEN, seen, successor } from './follow.ts';

/** The photo to look at: the one of the address, or what took its place when it went away. Null when there is none left. */
export function useFollow(ids: string[], photoId: string): string | null {
  const [before, remember] = useState(NOTHING_SEEN);
  const now = seen(before, ids, photoId);
  if (now !== before) remember(now);
  return ids.includes(photoId) ? photoId : successor(now, ids);
}
