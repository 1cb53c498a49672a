import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyFileSafe } from '../../main/safe.ts';
import { takeLock } from '../../main/store/lock.ts';
import { createSecrets } from '../../main/store/secrets.ts';
import { tempDir, tempStore } from '../fixtures/desk.ts';

const KEY = 'partner-key-that-must-not-be-found';

describe('keys and tokens', () => {
  test('are in no file of the desk in clear, not in the log and not in a backup', () => {
    const { store, dir } = tempStore();
    store.secrets.save('shop', { partnerKey: KEY, accessToken: 'token-in-clear' }, null);
    store.backup('by-hand');
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      const path = join(dir, name);
      if (!statSync(path).isFile()) continue;
      const bytes = readFileSync(path);
      expect(bytes.includes(KEY) || bytes.includes('token-in-clear'), name).toBe(false);
    }
    expect(store.secrets.read('shop')).toMatchObject({ partnerKey: KEY });
  });

  test('a copied desk opens nothing on another machine, and says to sign in again', () => {
    const { store } = tempStore();
    store.secrets.save('shop', { partnerKey: KEY }, null);
    const elsewhere = createSecrets(store.db, keyFileSafe(join(tempDir(), 'key')));
    expect(() => elsewhere.read('shop')).toThrow(expect.objectContaining({ code: 'shop.sealed-elsewhere' }));
  });

  test('only this user can read the key file', () => {
    const file = join(tempDir(), 'config', 'key');
    keyFileSafe(file).seal('x');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('sealing the same text twice gives different bytes, and a flipped bit is noticed', () => {
    const safe = keyFileSafe(join(tempDir(), 'key'));
    const first = safe.seal(KEY);
    expect(Buffer.from(first).equals(Buffer.from(safe.seal(KEY)))).toBe(false);
    first[first.length - 1] = (first.at(-1) ?? 0) ^ 1;
    expect(() => safe.open(first)).toThrow(/authenticate/);
  });
});

describe('the lock', () => {
  test('is held by one at a time and given back', () => {
    const dir = tempDir();
    const first = takeLock(dir, 'sender');
    expect(first).not.toBeNull();
    expect(takeLock(dir, 'sender')).toBeNull();
    first?.release();
    const second = takeLock(dir, 'sender');
    expect(second).not.toBeNull();
    second?.release();
  });
});
