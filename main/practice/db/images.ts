import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomHex } from '../random.ts';
import type { RandomBytes } from '../random.ts';
import type { Db } from './open.ts';

/** What an id may look like, checked before it becomes a file name. */
const IMAGE_ID = /^vn-practice-[0-9a-f]{32}$/;

/**
 * Pictures as files by id; always JPEG, because the platform makes its own from what it gets. What arrived is kept beside it
 * (`.received`): whoever learns or tests wants to see what was really sent.
 */
export function createImages(db: Db, stateDir: string, deps: { now(): number; random: RandomBytes }) {
  const folder = join(stateDir, 'images');
  mkdirSync(folder, { recursive: true });
  const fileOf = (imageId: string) => join(folder, `${imageId}.jpg`);
  const known = db.prepare('SELECT 1 FROM images WHERE image_id = ?');

  return {
    /** The file stands before its row, so that an id that was given out always has its picture. */
    add(jpeg: Uint8Array, width: number, height: number, received: Uint8Array): string {
      const imageId = `vn-practice-${randomHex(deps.random, 16)}`;
      writeFileSync(join(folder, `${imageId}.received`), received);
      writeFileSync(`${fileOf(imageId)}.new`, jpeg, { flush: true });
      renameSync(`${fileOf(imageId)}.new`, fileOf(imageId));
      db.prepare('INSERT INTO images VALUES (?, ?, ?, ?, ?)').run(imageId, jpeg.length, width, height, deps.now());
      return imageId;
    },
    has: (imageId: string) => known.get(imageId) !== undefined,
    async read(imageId: string): Promise<Uint8Array | null> {
      return IMAGE_ID.test(imageId) && known.get(imageId) ? await readFile(fileOf(imageId)) : null;
    },
  };
}
export type Images = ReturnType<typeof createImages>;
