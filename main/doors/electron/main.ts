// The Electron door. Never `await app.whenReady()` at the top level: "ready" comes only after this module has been
// evaluated, so that would wait for ever.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, dialog } from 'electron';
import { Failure } from '../../../shared/contract/failure.ts';
import { defaultDataDir } from '../../places.ts';
import { announceScheme } from './scheme.ts';
import { sentenceFor } from './words.ts';

// The same as in electron-builder.yml: Windows groups a window with its shortcut by it.
const APP_ID = 'vn.lensan.desk';

/** `--data DIR`, else the user's own data folder. Not strict, because Chromium's own switches stand on the same line. */
function deskFolder(): string {
  const { data } = parseArgs({ strict: false, options: { data: { type: 'string' } } }).values;
  return typeof data === 'string' ? resolve(data) : defaultDataDir();
}

/** Chromium's own files lie with the desk. @throws Failure desk.read-only, desk.disk-full */
function profileIn(dataDir: string): string {
  const profile = join(dataDir, 'window');
  try {
    mkdirSync(profile, { recursive: true });
    return profile;
  } catch (error) {
    const full = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    throw new Failure(full ? 'desk.disk-full' : 'desk.read-only', {}, { cause: error });
  }
}

function main(): void {
  const dataDir = deskFolder();
  // Electron's lock goes by this folder: one window for a desk, while two desks can be open side by side.
  app.setPath('userData', profileIn(dataDir));
  if (!app.requestSingleInstanceLock()) return app.quit();
  app.setAppUserModelId(APP_ID);
  app.enableSandbox();
  announceScheme();
  app
    .whenReady()
    // Loaded only now: a second start ends without it, and what keeps it from loading is told like any other failure.
    .then(() => import('./start.ts'))
    .then(({ start }) => start(dataDir))
    .catch(stop);
}

function stop(error: unknown): void {
  const { title, text } = sentenceFor(error);
  console.error(error);
  dialog.showErrorBox(title, text);
  app.exit(3);
}

try {
  main();
} catch (error) {
  stop(error);
}
