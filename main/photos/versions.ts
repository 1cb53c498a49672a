// Photos as each platform gets them: made once from the original, its recipe and what the platform wants, and kept in the
// cache folder, where anything may be deleted at any time.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Photo } from '../../shared/model/photo.ts';
import type { Store } from '../store/store.ts';
import type { Profile } from './edit/profile.ts';
import { writeAtomically } from './intake/write-atomically.ts';
import { lookOf } from './look.ts';
import type { PhotoPool } from './pool/pool.ts';
import { sourceOf } from './row.ts';

export type Version = { sha256: string; width: number; height: number; bytes: number };

const nameOf = ({ maxSide, maxBytes, square }: Profile) => `${square ? 'square' : 'inside'}-${maxSide}-${maxBytes}`;

export function createVersions({ db, places }: Pick<Store, 'db' | 'places'>, pool: PhotoPool) {
  const known = db.prepare<[string, string], Version>(
    'SELECT sha256, width, height, bytes FROM photo_version WHERE look = ? AND profile = ?',
  );
  const remember = db.prepare(
    `INSERT INTO photo_version (look, profile, sha256, width, height, bytes) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET sha256 = excluded.sha256, width = excluded.width, height = excluded.height, bytes = excluded.bytes`,
  );

  /** The kept file, unless the cache was emptied or a failing disk changed it. */
  async function kept(path: string, version: Version | undefined): Promise<Uint8Array | null> {
    const file = version && (await readFile(path).catch(() => null));
    return file && createHash('sha256').update(file).digest('hex') === version.sha256 ? file : null;
  }

  /**
   * The JPEG that a platform with this profile gets of a photo.
   * @throws Failure photo.*, desk.disk-full, desk.read-only
   */
  return async function versionOf(
    photo: Pick<Photo, 'sha256' | 'ext' | 'recipe'>,
    profile: Profile,
  ): Promise<Version & { file: Uint8Array }> {
    const look = lookOf(photo.sha256, photo.recipe);
    const name = nameOf(profile);
    const path = join(places.cache, 'versions', look.slice(0, 2), `${look}-${name}.jpg`);
    const version = known.get(look, name);
    const there = await kept(path, version);
    if (version && there) return { ...version, file: there };
    const { bytes: file, sha256, width, height } = await pool.derive({ ...sourceOf(places.photos, photo), profile });
    await writeAtomically(path, file);
    remember.run(look, name, sha256, width, height, file.length);
    return { sha256, width, height, bytes: file.length, file };
  };
}
export type VersionOf = ReturnType<typeof createVersions>;
