// One subscription to what changes in the house. A screen never polls: its queries are fetched again when something
// they may show has changed, from whichever door the change came.
import type { QueryClient } from '@tanstack/react-query';
import type { DeskEvent } from '../../shared/contract/desk.ts';
import { api, client } from './client.ts';
import { door } from './door.ts';
import { signal } from './signal.ts';

type Section = Exclude<keyof typeof api, 'key'>;

/** Which sections of the router may show a row of an entity. */
const SECTIONS: Record<string, Section[]> = {
  product: ['products', 'checks', 'papers', 'labels'],
  producer: ['producers', 'products', 'checks', 'papers', 'labels'],
  variant: ['products', 'checks'],
  label: ['products', 'checks', 'score', 'labels'],
  paper: ['products', 'checks', 'score', 'papers', 'labels'],
  photo: ['products', 'checks'],
  listing: ['listings', 'products', 'outbox', 'checks'],
  shop: ['shops', 'listings', 'outbox', 'checks', 'practice'],
  errand: ['outbox', 'listings', 'products'],
  answer: ['products', 'checks', 'score', 'labels'],
  remark: ['products', 'checks'],
  verdict: ['products'],
};
const EVERYTHING: Section[] = [
  'desk',
  'products',
  'producers',
  'labels',
  'checks',
  'score',
  'papers',
  'shops',
  'listings',
  'outbox',
  'practice',
];

/** Kept answers that would show what a person has just typed over, if they came back to them a moment before the new ones. */
const TYPED = [api.products.get.key(), api.checks.key()];

/** Fetches again what shows rows of these entities; resolves when the fresh answers are there. */
export async function refresh(queries: QueryClient, entities: Iterable<string>): Promise<void> {
  const changed = [...entities];
  const sections = new Set(changed.flatMap((entity) => SECTIONS[entity] ?? EVERYTHING));
  // What else is asked of photos takes work of seconds, and is asked again by whoever shows it.
  if (changed.includes('photo')) void queries.invalidateQueries({ queryKey: api.photos.readingState.key() });
  for (const queryKey of TYPED) queries.removeQueries({ queryKey, type: 'inactive' });
  await Promise.all([...sections].map((section) => queries.invalidateQueries({ queryKey: api[section].key() })));
}

export type PhotoProgress = Extract<DeskEvent, { kind: 'photos' }>;

/** The last word on photos being taken in, by product; under '' for the sample desk, all its products together. */
export const photoProgress = signal<ReadonlyMap<string, PhotoProgress>>(new Map());

// Milliseconds. A bulk import tells of hundreds of rows a second; the screens follow a few times a second.
const GATHER = 120;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 5_000;

/** Follows the house until the signal ends; comes back by itself after every break. */
export async function follow(queries: QueryClient, stop: AbortSignal): Promise<void> {
  const gathered = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gather = (entities: string[]) => {
    for (const entity of entities) gathered.add(entity);
    timer ??= setTimeout(() => {
      timer = undefined;
      const now = [...gathered];
      gathered.clear();
      void refresh(queries, now);
    }, GATHER);
  };
  let wait = FIRST_WAIT;
  let missed = false;
  while (!stop.aborted) {
    try {
      const events = await client.desk.events(undefined, { signal: stop });
      door.set('fine');
      // Whatever changed while nobody listened was not told.
      if (missed) void queries.invalidateQueries();
      wait = FIRST_WAIT;
      for await (const event of events) {
        if (event.kind === 'rows') gather(event.rows.map((row) => row.entity));
        else if (event.kind === 'outbox') gather(['errand']);
        else if (event.kind === 'photos') photoProgress.set(new Map(photoProgress.get()).set(event.productId, event));
        else void queries.invalidateQueries();
      }
    } catch {
      // A first break may be the house restarting; from the second on the person is told.
      if (!stop.aborted && wait > FIRST_WAIT && door.get() === 'fine') door.set('away');
    }
    missed = true;
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
  clearTimeout(timer);
}
