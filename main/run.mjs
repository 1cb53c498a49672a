// The first line of every script: plain JavaScript that any Node from 20.19 on can read.
// It makes sure the locked packages are installed, picks the Node 24 that came with them, and hands over.
//   node main/run.mjs FILE.ts [args]    run a file of ours
//   node main/run.mjs NAME [args]       run a tool from node_modules
// The exit code is the child's own, 128 + n after signal n, or 3 when nothing could be started.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const WANTED_MAJOR = 24;
// Tools whose package is not named as the command is.
const PACKAGE_OF = new Map([
  ['tsc', 'typescript'],
  ['playwright', '@playwright/test'],
]);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(3);
}

/** True when every package that the lock asks for is there in the locked version. Optional ones may be missing, not old. */
function installed() {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  try {
    const have = read(join(modules, '.package-lock.json'));
    return Object.entries(read(join(root, 'package-lock.json'))).every(([name, entry]) => {
      if (name === '') return true;
      return have[name] ? have[name].version === entry.version : Boolean(entry.optional || entry.peer);
    });
  } catch {
    return false;
  }
}

/** Runs `npm ci`. What it says goes to stderr, so that the standard output of a command stays the command's own. */
function install() {
  const npm = process.env.npm_execpath ?? '';
  if (!npm.endsWith('npm-cli.js')) stop('The locked packages are not installed. Run: npm ci');
  process.stderr.write('Đang cài các gói cần thiết / Installing the locked packages …\n');
  const done = spawnSync(process.execPath, [npm, 'ci', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) stop('npm ci did not finish; nothing was started. The lines above say why.');
}

/** The Node that runs everything else: the pinned package, or this one when it has the right major. */
function pinnedNode() {
  const own = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) === WANTED_MAJOR) return process.execPath;
  return stop(
    `Lên Sàn needs Node ${WANTED_MAJOR}; this is Node ${process.versions.node} and no pinned Node ${WANTED_MAJOR} came with the packages ` +
      `(${process.platform}-${process.arch}). Install Node ${WANTED_MAJOR} and run the same command again.`,
  );
}

/** The JavaScript file behind a tool's name: started with our Node, so neither a shebang nor a .cmd shim has a say. */
function toolFile(name) {
  const folder = join(modules, PACKAGE_OF.get(name) ?? name);
  if (!existsSync(join(folder, 'package.json'))) return stop(`There is no tool named "${name}" among the packages.`);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[name];
  return file ? join(folder, file) : stop(`The package "${name}" brings no command of that name.`);
}

/** A command line names files from where the person stands. npm moves to the root first and says in INIT_CWD where that was. */
function standing() {
  const moved = relative(root, process.cwd()) === '';
  return moved ? (process.env.INIT_CWD ?? root) : process.cwd();
}

const [name, ...args] = process.argv.slice(2);
if (!name) stop('Usage: node main/run.mjs FILE|TOOL [args]');
if (!installed()) install();

const node = pinnedNode();
const isFile = /\.(ts|mjs|js)$/.test(name);
const child = spawn(node, [isFile ? resolve(root, name) : toolFile(name), ...args], {
  cwd: isFile ? standing() : root,
  stdio: 'inherit',
  // INIT_CWD ends here: a script that starts this file again chooses its own place.
  // What was compiled once is kept beside the packages: a command starts in half the time.
  env: {
    NODE_COMPILE_CACHE: join(modules, '.cache', 'compile'),
    ...process.env,
    INIT_CWD: undefined,
    PATH: [join(modules, '.bin'), dirname(node), process.env.PATH].join(delimiter),
  },
});

// This process must outlive its child to pass on the exit code, so it never dies of these signals itself. Windows, and
// Ctrl+C in any terminal, tell the child directly: a second copy would turn "finish in order" into "die at once".
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  const alreadyTold = process.platform === 'win32' || (signal === 'SIGINT' && process.stdin.isTTY);
  process.on(signal, () => alreadyTold || child.kill(signal));
}
child.on('error', (error) => stop(`${node} could not be started in ${isFile ? standing() : root}: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
