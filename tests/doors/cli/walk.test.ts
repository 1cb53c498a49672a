import { copyFileSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { READY, drawPhoto } from '../../fixtures/ready.ts';
import { listedItems, terminal } from './terminal.ts';

const HEIC = fileURLToPath(new URL('../../fixtures/drawn.heic', import.meta.url));
const ID = expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) as string;
const SHA = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
const FINDING = {
  rule: expect.any(String),
  severity: expect.stringMatching(/^(illegal|platform|advice)$/),
  place: expect.objectContaining({ step: expect.any(String) }),
  message: expect.any(String),
  source: expect.any(String),
  question: expect.toSatisfy((asked: unknown) => asked === null || typeof asked === 'object'),
  remark: null,
};

/** Every finding has exactly the promised fields, with words in them. */
function expectFindings(findings: unknown[]) {
  for (const finding of findings as { fix: null | object; message: string }[]) {
    expect(Object.keys(finding).toSorted()).toEqual([
      'fix',
      'message',
      'place',
      'question',
      'remark',
      'rule',
      'severity',
      'source',
    ]);
    expect(finding).toEqual({ ...FINDING, fix: finding.fix });
    if (finding.fix) expect(finding.fix).toMatchObject({ kind: expect.any(String), label: expect.any(String) });
    expect(finding.message).not.toMatch(/\{\{|finding\./);
  }
}

const setting = (part: string, fields: object) =>
  Object.entries(fields).flatMap(([field, value]) => ['--set', `${part}${field}=${value}`]);

/** Files of the desk, wherever they are, that hold these words. */
function holding(folder: string, words: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return files.filter((name) => readFileSync(join(folder, name)).includes(words));
}

test(
  'one product from nothing to listed once, from the command line alone, killed in the middle',
  { timeout: 300_000 },
  async () => {
    const { data, dir, say, start, json, practice, heard } = terminal();
    const good = join(dir, 'mặt trước.jpg');
    const heic = join(dir, 'IMG_0001.HEIC');
    const broken = join(dir, 'đứt.jpg');
    const missing = join(dir, 'không có.jpg');
    writeFileSync(good, await drawPhoto(1));
    copyFileSync(HEIC, heic);
    writeFileSync(broken, (await drawPhoto(2)).subarray(0, 200));

    // Offline: nothing is there but this machine.
    const made = await json(['product', 'new', '--name', READY.product.name, '--set', 'ocopSet=S09']);
    expect(made).toMatchObject({ code: 0, value: { id: ID } });
    const { id } = made.value as { id: string };
    expect(made.value).toEqual({ id });

    const early = await json(['check', id]);
    expect(early.code, 'findings that block').toBe(1);
    expect(early.value).toEqual({ product: id, ready: { shopee: false }, findings: expect.any(Array) });
    expectFindings((early.value as { findings: unknown[] }).findings);

    const { name: _name, ocopSet: _set, ...texts } = READY.product;
    const facts = [
      ...setting('', texts),
      ...setting('producer.', READY.producer),
      ...setting('label.', READY.label),
      ...setting('variant.', READY.variant),
      ...READY.papers.flatMap(({ kind, ...fields }) => setting(`paper.${kind}.`, fields)),
    ];
    expect(await json(['product', 'set', id, ...facts])).toMatchObject({ code: 0, value: { id } });
    expect(await json(['product', 'list', '--search', 'nuoc mam'])).toMatchObject({
      code: 0,
      value: {
        products: [{ id, name: READY.product.name, producer: READY.producer.name, set: 'S09', stars: null, photos: 0 }],
      },
    });
    expect(await json(['product', 'list', '--search', 'duong phen'])).toMatchObject({
      code: 0,
      value: { products: [] },
    });

    const added = await json(['photo', 'add', id, good, heic, broken, missing, '--role', 'front']);
    expect(added.code).toBe(1);
    const { photos, refused } = added.value as {
      photos: { findings: unknown[] }[];
      refused: { file: string; code: string; message: string }[];
    };
    expect(Object.keys(added.value as object)).toEqual(['photos', 'refused']);
    expect(photos).toEqual([
      { id: ID, file: good, sha256: SHA, width: 1200, height: 1200, findings: expect.any(Array) },
      {
        id: ID,
        file: heic,
        sha256: SHA,
        width: expect.any(Number),
        height: expect.any(Number),
        findings: expect.any(Array),
      },
    ]);
    for (const photo of photos) expectFindings(photo.findings);
    expect(refused).toEqual([
      { file: broken, code: 'photo.broken', message: expect.stringContaining('đứt.jpg') },
      { file: missing, code: 'photo.not-found', message: expect.stringContaining('không có.jpg') },
    ]);
    expect(await json(['undo', id])).toEqual({
      code: 0,
      value: { undone: { action: 'photo.add', changes: expect.any(Number) } },
      err: '',
    });
    expect(await json(['product', 'show', id])).toMatchObject({
      code: 0,
      value: { product: { id, ...READY.product }, photos: [{ role: 'front', fileName: 'mặt trước.jpg' }] },
    });

    const ready = await json(['check', id]);
    expect(ready).toMatchObject({ code: 0, value: { product: id, ready: { shopee: true } } });
    expectFindings((ready.value as { findings: unknown[] }).findings);

    // Online, on a platform that does the first "create" and never says so.
    const platform = await practice(
      '--faults',
      JSON.stringify({ cutAfter: { times: 1, path: 'product/add_item', how: 'silence' } }),
    );
    const { host, partnerId, partnerKey, shopId, accessToken, refreshToken } = platform.shopee;
    const secrets = { partnerKey, accessToken, refreshToken };
    const connected = await json(
      ['shop', 'connect', 'shopee', '--host', host, '--account', JSON.stringify({ partnerId, shopId })],
      JSON.stringify(secrets),
    );
    expect(connected).toEqual({ code: 0, value: { shop: ID }, err: '' });
    const { shop } = connected.value as { shop: string };

    const other = (await json(['product', 'new', '--name', 'Chưa xong'])).value as { id: string };
    expect(await json(['publish', other.id, '--to', shop])).toEqual({
      code: 1,
      value: { errands: [], notReady: [{ product: other.id, shop, blocking: expect.any(Number) }] },
      err: expect.stringContaining(other.id),
    });

    const queued = await json(['publish', id, '--to', shop]);
    expect(queued).toEqual({
      code: 0,
      value: {
        errands: ['photo', 'create', 'confirm'].map((kind) => ({ id: ID, kind, state: 'waiting' })),
        notReady: [],
      },
      err: '',
    });
    expect(await listedItems(platform.shopee)).toEqual([]);

    const sending = start(['--json', 'sync', '--until-idle']);
    const ended = once(sending, 'close');
    await expect.poll(() => listedItems(platform.shopee), { timeout: 60_000 }).toHaveLength(1);
    sending.kill('SIGKILL');
    await ended;
    const halfway = await json(['status']);
    expect(halfway).toEqual({
      code: 1,
      value: {
        outbox: { waiting: 2, needsPerson: 0 },
        listings: expect.arrayContaining([
          { product: id, shop, state: 'waiting', remoteId: null, asOf: null },
          { product: other.id, shop, state: 'draft', remoteId: null, asOf: null },
        ]),
      },
      err: '',
    });

    expect(await json(['sync', '--until-idle', '--timeout', '120'])).toEqual({
      code: 0,
      value: { done: 2, waiting: 0, needsPerson: 0 },
      err: '',
    });
    const items = await listedItems(platform.shopee);
    expect(items).toHaveLength(1);
    expect(await json(['status'])).toEqual({
      code: 0,
      value: {
        outbox: { waiting: 0, needsPerson: 0 },
        listings: expect.arrayContaining([
          {
            product: id,
            shop,
            state: expect.stringMatching(/^(reviewing|live)$/),
            remoteId: String(items[0]),
            asOf: expect.any(Number),
          },
        ]),
      },
      err: '',
    });

    // Pressed again, nothing goes out again.
    expect(await json(['publish', id, '--to', 'all'])).toEqual({
      code: 0,
      value: { errands: [], notReady: [] },
      err: '',
    });
    expect(await json(['sync', '--until-idle'])).toMatchObject({
      code: 0,
      value: { done: 0, waiting: 0, needsPerson: 0 },
    });
    expect(await listedItems(platform.shopee)).toEqual(items);

    const backup = await json(['backup']);
    expect(backup).toEqual({
      code: 0,
      value: { name: expect.stringMatching(/-by-hand\.db$/), bytes: expect.any(Number) },
      err: '',
    });
    const file = join(data, 'backups', (backup.value as { name: string }).name);
    expect(existsSync(file)).toBe(true);
    await say(['product', 'set', id, '--set', 'name=Viết nhầm']);
    expect(await json(['restore', file])).toEqual({ code: 0, value: { state: 'ready' }, err: '' });
    expect(await json(['product', 'show', id])).toMatchObject({
      value: { product: { name: READY.product.name }, listings: [{ remoteId: String(items[0]) }] },
    });

    // What only the office knows was never said and is in no file of the desk or of this person's home.
    for (const secret of Object.values(secrets)) {
      expect(heard()).not.toContain(secret);
      expect(holding(data, secret)).toEqual([]);
      expect(holding(join(dir, 'nhà'), secret)).toEqual([]);
    }
    const closing = once(platform.child, 'close');
    platform.child.kill('SIGTERM');
    expect(await closing).toEqual([0, null]);

    // Offline again: a change waits, and says so.
    await say(['product', 'set', id, '--set', 'variant.price=99000']);
    expect(await json(['publish', id, '--to', shop])).toMatchObject({
      code: 0,
      value: { errands: [{ kind: 'update' }, { kind: 'confirm' }] },
    });
    expect(await json(['sync'])).toEqual({ code: 1, value: { done: 0, waiting: 2, needsPerson: 0 }, err: '' });
  },
);
