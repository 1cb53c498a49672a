import { compareKey } from '../../../shared/text/fold.ts';
import { BANNED_WORDS } from '../data/index.ts';
import type { Item } from '../db/items.ts';
import type { ItemBody } from './body.ts';

/** Words of the practice list that stand in the text of an item. */
function bannedWords(body: ItemBody): string[] {
  const text = ` ${compareKey(`${body.item_name ?? ''}\n${body.description ?? ''}`)} `;
  return BANNED_WORDS.filter((word) => text.includes(` ${compareKey(word)} `));
}

type State = Pick<Item, 'status' | 'reviewed' | 'reviewUntil' | 'banned'>;

/** An item that shall show, whose text nobody has looked at yet. */
export function underReview(body: ItemBody, now: number, reviewMs: number): State {
  return { status: 'REVIEWING', reviewed: false, reviewUntil: now + reviewMs, banned: bannedWords(body) };
}

/** An item that shall not show; it is looked at when it shall. */
export const putAway = (body: ItemBody): State => ({
  status: 'UNLIST',
  reviewed: false,
  reviewUntil: null,
  banned: bannedWords(body),
});

/** An item that shall show again: at once when its text has been looked at, with what came of it. */
export const shownAgain = (item: Item, now: number, reviewMs: number): Partial<State> =>
  item.reviewed ? { status: item.banned.length > 0 ? 'BANNED' : 'NORMAL' } : underReview(item.body, now, reviewMs);
