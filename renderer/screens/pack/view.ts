// What the screen shows, reckoned from a dossier. Pure.
import type { Dossier } from '../../../shared/model/dossier.ts';
import type { SeenItem } from '../../../shared/model/label-seen.ts';
import { Label } from '../../../shared/model/label.ts';
import type { PrintedItem } from '../../../shared/label/printed.ts';
import { seenCodes, type SeenCode } from '../../../shared/label/seen/codes.ts';
import { confirmed, packFrom, type Pack } from '../../../shared/label/seen/pack.ts';
import type { WordKey } from '../../../shared/locales/i18n.ts';

export type Shown = SeenItem & {
  item: PrintedItem;
  /** A person said that it stands on the pack as it reads now. */
  confirmed: boolean;
};
export type PackView = { pack: Pack; items: Shown[]; codes: SeenCode[] };

/** A label on which nothing stands: with it, all that was read is offered before a word was typed. */
export const blankLabel = (productId: string): Label => ({
  ...(Object.fromEntries<unknown>(Object.keys(Label.shape).map((field) => [field, null])) as Label),
  id: '',
  productId,
  version: 1,
  deleted: false,
});

export function packView(dossier: Dossier): PackView {
  const label = dossier.label ?? blankLabel(dossier.product.id);
  const pack = packFrom(label, dossier.photos);
  const items = pack.items.map((seen): Shown => {
    const item = seen.item as PrintedItem;
    return { ...seen, item, confirmed: confirmed(label, item) };
  });
  return { pack, items, codes: seenCodes(dossier) };
}

/** The parts of the list, in the order in which a person has something to do. */
export const GROUPS = ['different', 'untyped', 'unseen', 'found'] as const;
export type Group = (typeof GROUPS)[number];

/** What a person has confirmed is no question any more. */
export const groupOf = ({ state, confirmed: said }: Pick<Shown, 'state' | 'confirmed'>): Group =>
  said ? 'found' : state;

const TONES: Record<string, Group> = { same: 'found', untyped: 'untyped', differs: 'different', fault: 'different' };
/** The group in whose colour a code is drawn; what only may matter is drawn as a question. */
export const toneOf = ({ says }: Pick<SeenCode, 'says'>): Group => TONES[says] ?? 'unseen';

/** The sentence on a code. */
export const codeKey = ({ kind, says }: Pick<SeenCode, 'kind' | 'says'>) => `pack.codes.${kind}.${says}` as WordKey;

/** The photo on which the most items stand; null where nothing was read. */
export function fullest({ items }: Pick<PackView, 'items'>): string | null {
  const count = new Map<string, number>();
  for (const { at } of items) if (at) count.set(at.photoId, (count.get(at.photoId) ?? 0) + 1);
  return [...count].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** How many pictures the desk has to read: the same look twice is read once. */
export const looksOf = (photos: readonly { look: string }[]): number => new Set(photos.map(({ look }) => look)).size;

/** Whether a photo was read and shows no word. */
export const wordless = ({ reading }: { reading: { lines: readonly unknown[] } | null }): boolean =>
  reading?.lines.length === 0;

/** Letters from which a typed text is folded to a few lines. */
const LONG = 200;
export const isLong = (text: string): boolean => text.length > LONG;
