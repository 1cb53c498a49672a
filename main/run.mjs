// The first line of every script: plain JavaScript that any Node from 20.19 on can read.
// It makes sure the locked packages are installed, picks the Node 24 that came with them, and hands over.
//   node main/run.mjs FILE.ts [args]    run a file of ours
//   node main/run.mjs NAME [args]       run a tool from node_modules/.bin
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const WANTED_MAJOR = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');

/** True when every package that the lock asks for is there in the locked version (optional ones may be missing). */
function installed() {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  try {
    const have = read(join(modules, '.package-lock.json'));
    return Object.entries(read(join(root, 'package-lock.json'))).every(
      ([name, entry]) => name === '' || entry.optional || entry.peer || have[name]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/** The Node that runs everything else: the pinned package, or this one when it has the right major. */
function pinnedNode() {
  const own = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) === WANTED_MAJOR) return process.execPath;
  return null;
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(3);
}

if (!installed()) {
  process.stderr.write('Đang cài các gói cần thiết / Installing the locked packages …\n');
  const npm = process.env.npm_execpath;
  if (!npm) stop('The packages are not installed. Run: npm ci');
  const done = spawnSync(process.execPath, [npm, 'ci', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) stop('npm ci did not finish; nothing was started. The lines above say why.');
}

const node = pinnedNode();
if (!node) {
  stop(
    `Lên Sàn needs Node ${WANTED_MAJOR}; this is Node ${process.versions.node} and no pinned Node ${WANTED_MAJOR} came with the packages ` +
      `(${process.platform}-${process.arch}). Install Node ${WANTED_MAJOR} and run the same command again.`,
  );
}

const [name, ...args] = process.argv.slice(2);
if (!name) stop('Usage: node main/run.mjs FILE|TOOL [args]');
const isFile = /\.(ts|mjs|js)$/.test(name);
const tool = () => {
  const meta = JSON.parse(readFileSync(join(modules, toolPackage(name), 'package.json'), 'utf8'));
  const bin = typeof meta.bin === 'string' ? meta.bin : meta.bin[name];
  return join(modules, toolPackage(name), bin);
};
/** Tools whose package is not named as the command is. */
function toolPackage(command) {
  return { tsc: 'typescript', playwright: '@playwright/test' }[command] ?? command;
}

const child = spawn(node, [...(isFile ? [resolve(root, name)] : [tool()]), ...args], {
  // A command line names files from where the person stands; npm says where that was.
  cwd: isFile && process.env.INIT_CWD ? process.env.INIT_CWD : root,
  stdio: 'inherit',
  env: { ...process.env, PATH: [join(modules, '.bin'), dirname(node), process.env.PATH].join(delimiter) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
