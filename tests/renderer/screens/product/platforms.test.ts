import { expect, test } from 'vitest';
import { furthest } from '../../../../renderer/screens/product/head/furthest.ts';
import { certifiedStars } from '../../../../renderer/screens/product/head/stars.ts';
import { valueNamed, valuesOf, withAnswer } from '../../../../renderer/screens/product/platforms/answer.ts';
import { sending } from '../../../../renderer/screens/product/platforms/sending.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import type { ListingView } from '../../../../shared/model/listing.ts';
import type { CategoryAttribute } from '../../../../shared/model/shop.ts';

const listing = (fields: Partial<ListingView>) =>
  ({ state: 'draft', changed: [], remoteId: null, ...fields }) as ListingView;

test('there is nothing to press while it already waits to be sent', () => {
  expect(sending(listing({ state: 'waiting' }))).toBeNull();
  expect(sending(listing({ state: 'needs-person', remoteId: '1', changed: ['title'] }))).toBeNull();
});

test('a listing that is out is only sent again when something changed', () => {
  expect(sending(listing({}))).toBe('publish');
  expect(sending(listing({ state: 'live', remoteId: '1' }))).toBeNull();
  expect(sending(listing({ state: 'live', remoteId: '1', changed: ['title'] }))).toBe('update');
});

test('who sends a change of a hidden listing is told that it will show again', () => {
  expect(sending(listing({ state: 'hidden', remoteId: '1', changed: ['title'] }))).toBe('updateAndShow');
});

test('a shop where a person is needed is not hidden behind one where all is well', () => {
  expect(furthest([{ state: 'live' }, { state: 'needs-person' }])).toBe('needs-person');
  expect(furthest([{ state: 'draft' }, { state: 'live' }])).toBe('live');
  expect(furthest([])).toBe('draft');
});

test('an answer in the platform’s own words carries its id, one in a person’s words does not', () => {
  const origin = { values: [{ id: '7', name: 'Việt Nam' }] } as CategoryAttribute;
  expect(valueNamed(origin, 'Việt Nam')).toEqual({ id: '7', name: 'Việt Nam' });
  expect(valueNamed(origin, 'Nghệ An')).toEqual({ id: null, name: 'Nghệ An' });
});

test('changing one answer keeps the others, and an emptied one is left out', () => {
  const both = withAnswer([{ id: 'a', values: [{ id: null, name: 'x' }] }], 'b', [{ id: null, name: 'y' }]);
  expect(valuesOf(both, 'a')).toEqual([{ id: null, name: 'x' }]);
  expect(valuesOf(both, 'b')).toEqual([{ id: null, name: 'y' }]);
  expect(withAnswer(both, 'a', [])).toEqual([{ id: 'b', values: [{ id: null, name: 'y' }] }]);
});

test('after a renewal the new certificate’s stars stand in the head', () => {
  const papers = [
    { kind: 'ocop-certificate', stars: 3, issuedOn: '2023-01-01', deleted: false },
    { kind: 'ocop-certificate', stars: 4, issuedOn: '2026-01-01', deleted: false },
    { kind: 'test-report', stars: null, issuedOn: '2026-05-01', deleted: false },
  ] as unknown as Dossier['papers'];
  expect(certifiedStars({ papers })).toBe(4);
  expect(certifiedStars({ papers: [] })).toBeNull();
});
