import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { Desk, homeIn } from '../../e2e/harness/desk.ts';
import { tempDir } from '../../fixtures/desk.ts';
import { clientOf, cookieFrom } from './door.ts';

const START = fileURLToPath(new URL('../../../main/start.ts', import.meta.url));
const LINK = /http:\/\/127\.0\.0\.1:(\d+)\/\?k=\S+/;

async function startedDesk() {
  const data = join(tempDir(), 'dữ liệu');
  const desk = new Desk(data);
  onTestFinished(() => desk.kill());
  await desk.start();
  return { desk, data };
}

/** What a person does who has lost the window: the same command again. */
async function startAgain(data: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [START, '--data', data, '--no-open', '--door', 'web'],
    {
      env: { ...process.env, ...homeIn(`${data}.home`) },
    },
  );
  return LINK.exec(stdout)?.[0] ?? '';
}

const signedIn = async (link: string) => clientOf(Number(new URL(link).port), await cookieFrom(link));

test(
  'the same desk started twice is one desk: the second start brings a fresh link of the first',
  { timeout: 120_000 },
  async () => {
    const { desk, data } = await startedDesk();
    const { id } = await (await signedIn(desk.url)).products.create({ name: 'Tương Nam Đàn' });
    const link = await startAgain(data);
    expect(new URL(link).port).toBe(new URL(desk.url).port);
    expect(link).not.toBe(desk.url);
    expect((await (await signedIn(link)).products.get({ id })).product.name).toBe('Tương Nam Đàn');
    await desk.stop();
    expect(existsSync(join(data, 'door.json')), 'a closed desk leaves no key to a door').toBe(false);
  },
);

test('a desk whose process was killed opens again, and its old links are dead', { timeout: 120_000 }, async () => {
  const { desk, data } = await startedDesk();
  const old = desk.url;
  const cookie = await cookieFrom(old);
  if (process.platform !== 'win32')
    expect(statSync(join(data, 'door.json')).mode & 0o077, 'only this user may join').toBe(0);
  await desk.restart();
  const { port } = new URL(desk.url);
  expect((JSON.parse(readFileSync(join(data, 'door.json'), 'utf8')) as { port: number }).port).toBe(Number(port));
  await expect(clientOf(Number(port), cookie).desk.state()).rejects.toMatchObject({ status: 401 });
  expect(await (await signedIn(desk.url)).desk.state()).toMatchObject({ state: 'first-start' });
});
