import type { Errand } from '../../../shared/model/errand.ts';

export type Waiting = Errand & { productName: string | null; shopName: string | null };

/** One product on its way to one shop, with its steps. */
export type Trip = {
  listingId: string;
  productId: string;
  productName: string | null;
  shopName: string | null;
  errands: Waiting[];
};

const NEEDS_PERSON = ['person', 'sign-in'];
const needs = (trip: Trip) => trip.errands.some(({ state }) => NEEDS_PERSON.includes(state));

/** Errands gathered by listing; those that wait for a person come first, otherwise in the order they were made. */
export function tripsOf(errands: Waiting[]): Trip[] {
  const trips = new Map<string, Trip>();
  for (const errand of errands) {
    const { listingId, productId, productName, shopName } = errand;
    const trip = trips.get(listingId) ?? { listingId, productId, productName, shopName, errands: [] };
    trip.errands.push(errand);
    trips.set(listingId, trip);
  }
  const all = [...trips.values()];
  return all
    .map((trip) => ({ ...trip, errands: trip.errands.toSorted((a, b) => a.step - b.step || a.id.localeCompare(b.id)) }))
    .toSorted((a, b) => Number(needs(b)) - Number(needs(a)));
}
