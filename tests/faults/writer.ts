// A desk that edits and imports without pause and tells each change once it is acknowledged. Made to be killed.
//   node tests/faults/writer.ts DIR PICTURES
import { openAsBlob, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { monotonicFactory } from 'ulid';
import { createFacts } from '../../main/photos/facts.ts';
import { createPhotoPool } from '../../main/photos/pool/pool.ts';
import { createPhotos } from '../../main/photos/service.ts';
import { createProducts } from '../../main/products/service.ts';
import { keyFileSafe } from '../../main/safe.ts';
import { openStore } from '../../main/store/store.ts';

const [dir = '', pictures = ''] = process.argv.slice(2);
const ids = monotonicFactory();
const store = openStore(dir, { safe: keyFileSafe(join(dir, 'key')), now: Date.now, newId: () => ids() });
const products = createProducts(store);
const pool = createPhotoPool({ cacheDir: store.places.cache });
const photos = createPhotos({ store, pool, facts: createFacts(store.db), findingsOf: () => [], progress: () => {} });
const names = readdirSync(pictures);

/** Only what is on the disk is told: the parent believes every line it could read. */
const told = (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`);

const first = store.db.prepare<[], { id: string }>('SELECT id FROM product ORDER BY id LIMIT 1').get()?.id;
const edited = first ?? products.create({ name: 'Sản phẩm bị giết giữa chừng' }).id;
let count = Number(products.get(edited).product.story ?? 0);

async function importSome() {
  for (;;) {
    const { id } = products.create({ name: 'Có ảnh' });
    for (const name of names) {
      const file = new File([await openAsBlob(join(pictures, name))], name);
      const { photos: added } = await photos.add({ productId: id, files: [file], role: null });
      for (const photo of added) told({ photo: photo.id, sha256: photo.sha256 });
    }
  }
}

void importSome();
// Gives way to the import after each edit, as keystrokes do.
for (;;) {
  products.set(edited, { story: String((count += 1)) });
  told({ edit: count, product: edited });
  await new Promise((resolve) => setImmediate(resolve));
}
