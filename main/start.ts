// npm start: opens the desk in its window where there is one to open, else in the browser of this machine.
//   --data DIR   the desk's folder      --door web|electron   which door      --port N      --no-open   print the link only
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import open from 'open';
import { createI18n } from '../shared/locales/i18n.ts';
import { openDesk } from './app.ts';
import { buildApart } from './build.ts';
import { findElectron } from './doors/electron/find.ts';
import { openWebDoor } from './doors/web/server.ts';
import { defaultDataDir, keyFile } from './places.ts';
import { keyFileSafe } from './safe.ts';
import { takeLock } from './store/lock.ts';
import { version } from './version.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    door: { type: 'string' },
    'no-open': { type: 'boolean' },
  },
});
const dataDir = resolve(values.data ?? defaultDataDir());
const say = (line: string) => process.stdout.write(`${line}\n`);
const words = (['vi', 'en'] as const).map((language) => createI18n(language));

async function show(link: string) {
  for (const { t } of words) say(t('start.openHere'));
  say(link);
  // No browser, or none that may be started: the link above is enough.
  if (!values['no-open'])
    await open(link).then(
      (child) => child.on('error', () => {}),
      () => {},
    );
}

/** The desk is open already: ask that process for a link of our own. True when it gave one. */
async function joinRunning(file: string): Promise<boolean> {
  try {
    const { port, key } = JSON.parse(readFileSync(file, 'utf8')) as { port: number; key: string };
    const answer = await fetch(`http://127.0.0.1:${port}/open`, { method: 'POST', headers: { 'x-key': key } });
    if (!answer.ok) return false;
    await show(await answer.text());
    return true;
  } catch {
    return false;
  }
}

// One call that went wrong without anybody waiting for it must not take the desk away from under a person's hands.
process.on('unhandledRejection', (error) =>
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
);

function refuse(why: 'failure.already-running' | 'failure.desk.read-only' | 'start.noElectron') {
  for (const { t } of words) say(t(why));
  process.exitCode = 3;
}

/** Before anything is opened or upgraded: one door at a time. Ends here where the folder cannot be written. */
function lockDesk() {
  try {
    mkdirSync(dataDir, { recursive: true });
    return takeLock(dataDir, 'door');
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    refuse('failure.desk.read-only');
    return process.exit();
  }
}

async function startWeb() {
  const doorFile = join(dataDir, 'door.json');
  const lock = lockDesk();
  if (!lock) {
    if (!(await joinRunning(doorFile))) refuse('failure.already-running');
    return;
  }
  const desk = openDesk({ dataDir, safe: keyFileSafe(keyFile()), version });
  await buildApart('screens');
  const door = await openWebDoor(desk, Number(values.port ?? 0));
  writeFileSync(doorFile, JSON.stringify({ port: door.port, key: door.key }), { mode: 0o600 });
  await desk.start();
  await show(door.link());

  let leaving = false;
  async function leave() {
    // Asked twice, the person does not want to wait for a dead line: the rows know what was going on.
    if (leaving) process.exit(130);
    leaving = true;
    rmSync(doorFile, { force: true });
    await door.close();
    await desk.close();
    lock?.release();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave());
}

async function startElectron(binary: string) {
  await buildApart('all');
  const child = spawn(binary, [resolve(import.meta.dirname, '..'), '--data', dataDir], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

const electron = findElectron();
if (values.door === 'electron' && !electron) {
  refuse('start.noElectron');
} else if (electron && values.door !== 'web') await startElectron(electron.binary);
else await startWeb();
