// Mending many photos at once. It lives outside the screen: whoever goes elsewhere meanwhile finds it still going, or done.
import { ulid } from 'ulid';
import { client } from '../../../app/client.ts';
import { photoProgress } from '../../../app/live.ts';
import { signal } from '../../../app/signal.ts';
import { summed } from './summary.ts';
import type { Summary } from './summary.ts';

export type Mending = {
  /** Names the call for `cancel`; null when nothing is going on. */
  batch: string | null;
  /** When it began, in milliseconds since 1970. */
  since: number;
  ids: string[];
  /** Of the last time, until it was read. */
  summary: (Summary & { cancelled: boolean }) | null;
};

const NOTHING: Mending = { batch: null, since: 0, ids: [], summary: null };

/** By product. */
export const mendings = signal<ReadonlyMap<string, Mending>>(new Map());
export const mendingOf = (all: ReadonlyMap<string, Mending>, productId: string): Mending =>
  all.get(productId) ?? NOTHING;

const note = (productId: string, mending: Mending) => mendings.set(new Map(mendings.get()).set(productId, mending));

/** Mends these photos of a product, one after the other; one step in its history. Rejects when the desk itself cannot. */
export async function mendPhotos(productId: string, ids: string[]): Promise<void> {
  if (ids.length === 0 || mendingOf(mendings.get(), productId).batch) return;
  const begun: Mending = { batch: ulid(), since: Date.now(), ids, summary: null };
  // The last word on photos of this product was about something else.
  photoProgress.set(new Map([...photoProgress.get()].filter(([id]) => id !== productId)));
  note(productId, begun);
  try {
    const { photos, cancelled } = await client.photos.mend({ ids, batch: begun.batch ?? '', gesture: ulid() });
    note(productId, { ...begun, batch: null, summary: { ...summed(photos), cancelled } });
  } catch (error) {
    note(productId, NOTHING);
    throw error;
  }
}

/** What is mended stays so; the rest stays as it is. */
export async function cancelMending(productId: string): Promise<void> {
  const { batch } = mendingOf(mendings.get(), productId);
  if (batch) await client.photos.cancel({ batch });
}

export const dismissSummary = (productId: string) => note(productId, NOTHING);
