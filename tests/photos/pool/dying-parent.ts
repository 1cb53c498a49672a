// A desk that is killed while a photo is looked at. Usage: node dying-parent.ts PHOTO CACHE; prints when the photo is done.
import { createPhotoPool } from '../../../main/photos/pool/pool.ts';

const [path = '', cacheDir = ''] = process.argv.slice(2);
const pool = createPhotoPool({ cacheDir, worker: new URL('./mortal-worker.ts', import.meta.url) });
await pool.examine({ path, sha256: 'ab'.repeat(32) });
process.stdout.write('done');
// Keeps this process, with its helper idle, until somebody kills it.
setInterval(() => {}, 1_000);
