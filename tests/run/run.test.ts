import { mkdirSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Tree, ended } from './tree.ts';

let tree: Tree;
beforeEach(() => {
  tree = new Tree();
  tree.write(
    'say.mjs',
    'console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), node: process.argv0 }))',
  );
});
afterEach(() => tree.remove());

const said = (out: string): { args: string[]; cwd: string; node: string } => JSON.parse(out);

describe('choosing a Node', () => {
  const pinned = () => join(tree.root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');

  test('the Node that came with the packages is used, not the one on the machine', async () => {
    mkdirSync(dirname(pinned()), { recursive: true });
    symlinkSync(process.execPath, pinned());
    expect(said((await tree.run(['say.mjs'])).out).node).toBe(pinned());
  });

  test('without a pinned Node the right major on the machine will do', async () => {
    expect(said((await tree.run(['say.mjs'])).out).node).toBe(process.execPath);
  });

  test('any other major is told in one sentence what to install, before SQLite can crash', async () => {
    tree.wantMajor(99);
    const { code, out, err } = await tree.run(['say.mjs']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^Lên Sàn needs Node 99; this is Node [\d.]+ .*Install Node 99 .*\n$/);
  });

  test('a pinned Node that cannot start says so instead of showing a stack', async () => {
    tree.write(`node_modules/node-${process.platform}-${process.arch}/bin/node`, 'not a program');
    const { code, err } = await tree.run(['say.mjs']);
    expect(code).toBe(3);
    expect(err).toMatch(/^.* could not be started in .*\n$/);
  });
});

describe('installing', () => {
  const wanted = { 'node_modules/a': { version: '1.0.0' } };

  test('a missing package stops the command and names the one to run', async () => {
    tree.lock(wanted);
    const { code, out, err } = await tree.run(['say.mjs']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toBe('The locked packages are not installed. Run: npm ci\n');
  });

  test('under npm the packages are installed first, and standard output stays the command’s own', async () => {
    tree.lock(wanted);
    tree.write('npm/npm-cli.js', `console.log('npm', process.argv.slice(2).join(' '))`);
    const { code, out, err } = await tree.run(['say.mjs'], {
      env: { npm_execpath: join(tree.root, 'npm/npm-cli.js') },
    });
    expect(code).toBe(0);
    expect(said(out).args).toEqual([]);
    expect(err).toContain('npm ci --loglevel=error');
  });

  test('a failed install starts nothing', async () => {
    tree.lock(wanted);
    tree.write('npm/npm-cli.js', 'process.exit(1)');
    const { code, out, err } = await tree.run(['say.mjs'], {
      env: { npm_execpath: join(tree.root, 'npm/npm-cli.js') },
    });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('nothing was started');
  });

  test('packages of other machines may be missing, but an old one that is there is replaced', async () => {
    const optional = (version: string) => ({ 'node_modules/b': { version, optional: true } });
    tree.lock(optional('2.0.0'));
    expect((await tree.run(['say.mjs'])).code).toBe(0);
    tree.locked(optional('1.0.0'));
    expect((await tree.run(['say.mjs'])).err).toContain('npm ci');
  });
});

describe('handing over', () => {
  test('arguments arrive as typed, with spaces, quotes and Vietnamese letters', async () => {
    const typed = ['--name', 'Nước mắm "Vạn Phần" 500 ml', '', '*', '$HOME'];
    expect(said((await tree.run(['say.mjs', ...typed])).out).args).toEqual(typed);
  });

  test('what is piped in reaches the command, so secrets never stand in a command line', async () => {
    tree.write('echo.mjs', 'process.stdin.pipe(process.stdout)');
    const child = tree.start(['echo.mjs']);
    child.stdin?.end('{"partnerKey":"bí mật"}');
    expect((await ended(child)).out).toBe('{"partnerKey":"bí mật"}');
  });

  test('a file named on the command line is looked for where the person stands', async () => {
    const place = join(tree.root, 'ảnh');
    mkdirSync(place);
    expect(said((await tree.run(['say.mjs'], { env: { INIT_CWD: place } })).out).cwd).toBe(place);
    expect(said((await tree.run(['say.mjs'], { cwd: place })).out).cwd).toBe(place);
    expect(said((await tree.run(['say.mjs'])).out).cwd).toBe(tree.root);
  });

  test('a command that starts another one is not led back to the first place', async () => {
    const place = join(tree.root, 'ảnh');
    mkdirSync(place);
    tree.write('place.mjs', 'console.log(process.env.INIT_CWD)');
    expect((await tree.run(['place.mjs'], { env: { INIT_CWD: place } })).out).toBe('undefined\n');
  });

  test('tools run at the root, by the name of their command', async () => {
    tree.write('node_modules/tool/package.json', '{"bin":{"tool":"cli.js"}}');
    tree.write('node_modules/tool/cli.js', 'console.log(process.cwd())');
    expect((await tree.run(['tool'], { env: { INIT_CWD: dirname(tree.root) } })).out.trim()).toBe(tree.root);
  });

  test('an unknown tool is named', async () => {
    expect(await tree.run(['nonsuch'])).toEqual({
      code: 3,
      out: '',
      err: 'There is no tool named "nonsuch" among the packages.\n',
    });
  });

  test.each([0, 1, 2, 3, 42])('exit code %i is passed on', async (code) => {
    tree.write('exit.mjs', `process.exit(${code})`);
    expect((await tree.run(['exit.mjs'])).code).toBe(code);
  });

  test('a command that was killed does not look like a success', async () => {
    tree.write('die.mjs', `process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)`);
    expect((await tree.run(['die.mjs'])).code).toBe(128 + 9);
  });

  test('a stop signal reaches the command, which may finish in order', async () => {
    tree.write(
      'serve.mjs',
      `process.on('SIGTERM', () => { console.log('closed'); process.exit(7); });
       setInterval(() => {}, 1000);
       console.log('ready');`,
    );
    const child = tree.start(['serve.mjs']);
    const end = ended(child);
    await once(child.stdout!, 'data');
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 7, out: 'ready\nclosed\n' });
  });
});
