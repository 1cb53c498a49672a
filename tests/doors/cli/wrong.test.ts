import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { FailureCode } from '../../../shared/contract/failure.ts';
import { createI18n } from '../../../shared/locales/i18n.ts';
import { terminal } from './terminal.ts';

const NOBODY = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const SECRET = 'key-that-must-not-be-said';
const ACCOUNT = '{"partnerId":1,"shopId":2}';
const connect = (host: string, account = ACCOUNT) => [
  'shop',
  'connect',
  'shopee',
  '--host',
  host,
  '--account',
  account,
];

describe('wrong use ends with 2 and changes nothing', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['dance']],
    ['a product without a name', ['product', 'new']],
    ['a field that does not exist', ['product', 'new', '--name', 'a', '--set', 'nope=1']],
    ['a product that is not there', ['product', 'show', NOBODY]],
    ['an unknown platform', ['shop', 'connect', 'chợ', '--host', 'https://example.org', '--account', '{}']],
    ['a time that is none', ['sync', '--timeout', 'lâu']],
    ['a port that is none', ['practice', '--port', '70000']],
    ['faults that do not exist', ['practice', '--faults', '{"rain":true}']],
    ['a file of faults that is not there', ['practice', '--faults', '@/không/có.json']],
  ])('%s', async (_what, args) => {
    const { say } = terminal();
    const { code, out, err } = await say(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toMatch(/^\s+at /m);
    expect(err.trim()).not.toBe('');
  });

  test('it says which pair did not fit, and leaves no half product behind', async () => {
    const { say, json } = terminal();
    const { err } = await say(['product', 'new', '--name', 'a', '--set', 'ocopSet=S09', '--set', 'label.alcohol=mạnh']);
    expect(err).toContain('label.alcohol: ');
    expect((await json(['product', 'list'])).value).toEqual({ products: [] });
  });

  test('keys that are no JSON are not said back', async () => {
    const { say } = terminal();
    for (const stdin of [`{"partnerKey":"${SECRET}"`, `{"key":"${SECRET}"}`]) {
      const { code, out, err } = await say(connect('https://example.org'), stdin);
      expect(code).toBe(2);
      expect(out + err).not.toContain(SECRET);
    }
  });
});

describe('what was asked rightly and could not be done ends with 3, and says why', () => {
  const sentence = (code: FailureCode, values: Record<string, string | number> = {}) =>
    createI18n('vi').t(`failure.${code}`, values);

  test('a platform that is not there, one that keys must not be sent to, and one that refuses', async () => {
    const { say } = terminal();
    const secrets = JSON.stringify({ partnerKey: SECRET, accessToken: `${SECRET}-token` });
    const answers = [
      [await say(connect('http://127.0.0.1:1'), secrets), sentence('shop.unreachable')],
      [await say(connect('http://example.org'), secrets), sentence('shop.bad-host', { host: 'http://example.org' })],
      [
        await say(connect('http://127.0.0.1:1'), JSON.stringify({ partnerKey: SECRET })),
        createI18n('vi').t('platform.shopee.no_token'),
      ],
    ] as const;
    for (const [{ code, out, err }, why] of answers) {
      expect({ code, out, err }).toEqual({ code: 3, out: '', err: `${why}\n` });
      expect(err).not.toContain(SECRET);
    }
  });

  test('nothing to take back, and a backup that is none', async () => {
    const { say, json, dir } = terminal();
    const { id } = (await json(['product', 'new', '--name', 'Nhút'])).value as { id: string };
    await say(['undo', id]);
    expect(await say(['undo', id])).toEqual({ code: 3, out: '', err: `${sentence('undo.nothing')}\n` });
    const file = join(dir, 'thư.db');
    expect(await say(['restore', file])).toEqual({
      code: 3,
      out: '',
      err: `${sentence('backup.not-a-backup', { file })}\n`,
    });
  });

  test('a port that another program has', async () => {
    const { say } = terminal();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    expect(await say(['practice', '--port', String(port)])).toEqual({
      code: 3,
      out: '',
      err: `${sentence('practice.port-taken', { port })}\n`,
    });
  });

  test('a desk that cannot be opened, whatever is asked of it', async () => {
    const { say, data, dir } = terminal();
    writeFileSync(data, 'một tệp ở chỗ của thư mục');
    const { code, out, err } = await say(['product', 'list']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(dir);
  });
});

test('an English command line speaks English', async () => {
  const { say } = terminal();
  expect(await say(['--lang', 'en', 'product', 'list'])).toEqual({
    code: 0,
    out: `${createI18n('en').t('cli.noProducts')}\n`,
    err: '',
  });
  expect((await say(['--lang', 'en', '--help'])).out).toContain(createI18n('en').t('cli.help.about'));
  expect((await say(['--help'])).out).toContain(createI18n('vi').t('cli.help.about'));
});
