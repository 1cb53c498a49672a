import type { ListingState, ListingView } from '../../../../shared/model/listing.ts';

// Where a person is needed comes before all: it must not hide behind another shop where all is well.
const ORDER: ListingState[] = [
  'needs-person',
  'refused',
  'live',
  'reviewing',
  'waiting',
  'hidden',
  'deleted',
  'unknown',
];

/** One word for where all listings of a product stand together. */
export const furthest = (listings: Pick<ListingView, 'state'>[]): ListingState =>
  ORDER.find((state) => listings.some((listing) => listing.state === state)) ?? 'draft';
