import { z } from 'zod';
import { Day } from '../../model/ids.ts';
import { PHOTO_ROLES } from '../../model/photo.ts';
import { OCOP_SETS } from '../../model/product.ts';
import { CAMERAS, OUTLINES, SHOT_IDS } from '../../model/shots.ts';
import { GROUPS } from '../groups.ts';

const Described = z.strictObject({
  role: z.enum(PHOTO_ROLES),
  camera: z.enum(CAMERAS),
  /** Law and article, or whose proposal it is. */
  source: z.string().min(1),
  /** As in the rule packs: H read in the law, M a second source, L weak, U not verified. */
  confidence: z.enum(['H', 'M', 'L', 'U']),
  note: z.string().optional(),
});

const ShotFile = z.strictObject({
  id: z.string().min(1),
  /** The day the lists were last held against their sources. */
  date: Day,
  shots: z.record(z.enum(SHOT_IDS), Described),
  /** A product goes by the first list that concerns it; one whose set is not chosen yet by the last. */
  lists: z
    .array(
      z.strictObject({
        groups: z.array(z.enum(GROUPS)).min(1),
        needed: z.array(z.enum(SHOT_IDS)),
        wanted: z.array(z.enum(SHOT_IDS)).min(1),
      }),
    )
    .min(1),
  /** The shape that stands for the products of a set in the drawn examples. */
  outlines: z.record(z.enum(OCOP_SETS), z.enum(OUTLINES)),
  outlineUnknown: z.enum(OUTLINES),
});
export type ShotFile = z.infer<typeof ShotFile>;

/**
 * Reads the lists of pictures, once, when the program starts.
 * @throws Error where a list wants two pictures of one role (a photo carries its role, not its shot), or needs what it
 *   does not want
 */
export function loadShots(json: unknown): ShotFile {
  const file = ShotFile.parse(json);
  for (const { groups, needed, wanted } of file.lists) {
    const roles = wanted.map((id) => file.shots[id].role);
    if (new Set(roles).size < roles.length) throw new Error(`shots for ${groups.join(', ')}: a role is there twice`);
    if (!needed.every((id) => wanted.includes(id)))
      throw new Error(`shots for ${groups.join(', ')}: something needed is not wanted`);
  }
  return file;
}
