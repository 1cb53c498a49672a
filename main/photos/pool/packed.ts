import { access, open } from 'node:fs/promises';
import { workPath } from '../intake/files.ts';
import { sniff, SNIFF_BYTES } from '../intake/sniff.ts';

/**
 * True for a HEIC that has no work copy yet. A file that cannot be read is none: the job that needs it will say why.
 */
export async function isPacked(path: string, cacheDir: string, sha256: string): Promise<boolean> {
  const handle = await open(path).catch(() => null);
  if (!handle) return false;
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(SNIFF_BYTES), 0, SNIFF_BYTES, 0);
    if (sniff(buffer.subarray(0, bytesRead)) !== 'heic') return false;
    return await access(workPath(cacheDir, sha256)).then(
      () => false,
      () => true,
    );
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
