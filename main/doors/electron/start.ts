// Everything that happens once Electron is ready: the desk is opened, the window shown, and both closed in order.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, screen, session, shell } from 'electron';
import { Failure } from '../../../shared/contract/failure.ts';
import { createI18n } from '../../../shared/locales/i18n.ts';
import { openDesk } from '../../app.ts';
import { takeLock } from '../../store/lock.ts';
import { version } from '../../version.ts';
import { START_PAGE } from './address.ts';
import { openGate } from './gate.ts';
import { spawnUtility } from './helpers.ts';
import { offerEditing, setMenuBar } from './menu.ts';
import { closeSession, holdToOnePage } from './policy.ts';
import { carryCalls } from './port.ts';
import { osSafe } from './safe.ts';
import { createScans } from './scans.ts';
import { servePages } from './scheme.ts';
import { bringToFront, openWindow } from './window.ts';

// Milliseconds that the last calls of a closed window may take. A call that hangs must not keep the program alive; what
// it was told is saved is on the disk.
const LAST_CALLS = 3_000;

/** @throws Failure already-running, when another door has this desk open, and what opening it throws */
export async function start(dataDir: string): Promise<void> {
  const lock = takeLock(dataDir, 'door');
  if (!lock) throw new Failure('already-running');
  const desk = openDesk({ dataDir, safe: osSafe(), version, spawnHelper: spawnUtility });
  // Not "local": a page names no files of this machine.
  const calls = carryCalls(desk.router, { desk, local: false });
  const words = () => createI18n(desk.settings().language).t;
  const scans = createScans(join(app.getPath('userData'), 'scans'), desk.serve, (path) => shell.openPath(path));

  closeSession(session.defaultSession);
  servePages(desk.serve);
  setMenuBar(words(), process.platform);
  // For every web contents there will ever be, not for our window alone: one that should not exist is held as well.
  app.on('web-contents-created', (_event, contents) => {
    holdToOnePage(contents, { scans, browse: (address) => shell.openExternal(address) });
  });

  const window = openWindow({
    title: words()('app.name'),
    preload: join(import.meta.dirname, 'preload.cjs'),
    screen: screen.getPrimaryDisplay().workAreaSize,
    inspect: !app.isPackaged,
  });
  openGate(window.webContents, calls);
  offerEditing(window.webContents, words);
  app.on('second-instance', () => {
    if (!window.isDestroyed()) bringToFront(window);
  });
  app.on('window-all-closed', () => app.quit());
  beforeTheEnd(async () => {
    await Promise.race([calls.drained(), wait(LAST_CALLS, undefined, { ref: false })]);
    await desk.close();
    lock.release();
  });

  await window.loadURL(START_PAGE).catch((error: unknown) => {
    // Closed while it was loading: that is how the person wanted it.
    if (!window.isDestroyed()) throw error;
  });
  // What cannot go on in the background must not take the window away; its screen says what is wrong.
  await desk.start().catch((error: unknown) => console.error(error));
}

/** Holds the program's end until `work` is through, once. What fails there must not leave a program without a window. */
function beforeTheEnd(work: () => Promise<void>): void {
  let done = false;
  app.on('will-quit', (event) => {
    if (done) return;
    event.preventDefault();
    work()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        done = true;
        app.quit();
      });
  });
}
