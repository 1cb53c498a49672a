// A desk that installs one file of rules after the other and tells each once it is in use. Made to be killed.
//   node tests/faults/rules-writer.ts DESK KEY-FILE FILES
// The files lie in the folder FILES under names that sort as they are to be installed; after the last comes the first again.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { monotonicFactory } from 'ulid';
import { installedFile } from '../../main/rules/installed.ts';
import { createRules } from '../../main/rules/service.ts';
import { keyFileSafe } from '../../main/safe.ts';
import { openStore } from '../../main/store/store.ts';

const [dir = '', keyFile = '', folder = ''] = process.argv.slice(2);
const ids = monotonicFactory();
const store = openStore(dir, { safe: keyFileSafe(keyFile), now: Date.now, newId: () => ids() });
const rules = createRules({ meta: store.meta, file: installedFile(dir), now: Date.now, changed: () => {} });
const files = readdirSync(folder)
  .toSorted()
  .map((name) => new File([readFileSync(join(folder, name))], name));

for (;;) {
  for (const file of files) {
    const { id } = await rules.install(file);
    process.stdout.write(`${id}\n`);
  }
}
