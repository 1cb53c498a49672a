// The set of pictures that a listing should have, by what is sold; and what a product still lacks of it.
import type { Dossier, MeasuredPhoto } from '../../model/dossier.ts';
import type { OcopSet } from '../../model/product.ts';
import type { Outline, Shot } from '../../model/shots.ts';
import { concerns } from '../groups.ts';
import { loadShots } from './load.ts';
import vn202611 from './vn-2026-11.json' with { type: 'json' };

const file = loadShots(vn202611);

/** The pictures to take of a product of this set, in the order in which a listing shows them; each role at most once. */
export function shotsFor(set: OcopSet | null): Shot[] {
  const list = (set && file.lists.find(({ groups }) => concerns(groups, set))) || file.lists.at(-1)!;
  return list.wanted.map((id) => {
    const { role, camera } = file.shots[id];
    return { id, role, camera, needed: list.needed.includes(id) };
  });
}

/** The shape that stands for products of this set in the drawn examples. */
export const outlineOf = (set: OcopSet | null): Outline => (set ? file.outlines[set] : file.outlineUnknown);

type Photos = Pick<Dossier, 'product' | 'photos'>;
export type PlannedShot = { shot: Shot; photo: MeasuredPhoto | null };

/** Each picture of the set with the first photo of its role, as far as there is one. */
export function shotPlan({ product, photos }: Photos): PlannedShot[] {
  const kept = photos.filter((photo) => !photo.deleted);
  return shotsFor(product.ocopSet).map((shot) => ({
    shot,
    photo: kept.find(({ role }) => role === shot.role) ?? null,
  }));
}

export const missingShots = (dossier: Photos): Shot[] =>
  shotPlan(dossier).flatMap(({ shot, photo }) => (photo ? [] : [shot]));
