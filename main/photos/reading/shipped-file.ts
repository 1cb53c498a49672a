import { createRequire } from 'node:module';
import { sep } from 'node:path';

const locate = createRequire(import.meta.url);

/**
 * A file of a package, as one the system itself can open: worker threads and wasm know nothing of Electron's archive, so a
 * packaged app keeps these packages beside it (electron-builder.yml, asarUnpack).
 */
export const shippedFile = (name: string): string =>
  locate.resolve(name).replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
