// A scan of a paper is shown by the machine's own program for such files, which can also enlarge and print it.
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownPath } from './address.ts';
import type { Serve } from './scheme.ts';

// Only what is looked at, never what could be run. The part before the dot is the SHA-256 of the content.
const SCAN = /^\/scan\/[0-9a-f]{64}\.(pdf|jpg|png|webp|heic|avif|tif|gif)$/;

export type Scans = { isScan(address: string): boolean; show(address: string): Promise<void> };

/**
 * @param folder  for copies, emptied at every start: what the other program does to a copy never reaches the desk
 * @param openFile  gives the file to its program
 */
export function createScans(folder: string, serve: Serve, openFile: (path: string) => Promise<unknown>): Scans {
  clear(folder);
  const typeOf = (address: string) => SCAN.exec(ownPath(address) ?? '')?.[1];
  return {
    isScan: (address) => typeOf(address) !== undefined,
    async show(address) {
      const answer = await serve(new Request(address));
      if (!answer?.ok) return;
      mkdirSync(folder, { recursive: true });
      const copy = join(folder, `${randomUUID()}.${typeOf(address)}`);
      writeFileSync(copy, new Uint8Array(await answer.arrayBuffer()));
      await openFile(copy);
    },
  };
}

function clear(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Windows keeps a copy that is still open in its program; a later start gets it.
  }
}
