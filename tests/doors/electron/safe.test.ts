import type { SafeStorage } from 'electron';
import { expect, test, vi } from 'vitest';
import { osSafe } from '../../../main/doors/electron/safe.ts';

vi.mock('electron', () => ({ safeStorage: {} }));

type Backend = ReturnType<SafeStorage['getSelectedStorageBackend']>;

/** A key store that turns every byte over: enough to see that nothing is stored as it was written. */
function keyStore(backend: Backend, available = true): SafeStorage {
  const turned = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ 0xff));
  return {
    isEncryptionAvailable: () => available,
    getSelectedStorageBackend: () => backend,
    encryptString: vi.fn((text: string) => turned(Buffer.from(text))),
    decryptString: vi.fn((sealed: Buffer) => turned(sealed).toString()),
  } as Partial<SafeStorage> as SafeStorage;
}

test.each<Backend>(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'])(
  'keys are sealed by %s on Linux',
  (backend) => {
    const safe = osSafe(keyStore(backend), 'linux');
    const sealed = safe.seal('khóa đối tác');
    expect(safe.kind).toBe('os');
    expect(Buffer.from(sealed).toString()).not.toContain('đối tác');
    // From the database the bytes come back as a plain Uint8Array.
    expect(safe.open(new Uint8Array(sealed))).toBe('khóa đối tác');
  },
);

test.each<Backend>(['basic_text', 'unknown'])('a key is never sealed by "%s", which anybody can open', (backend) => {
  const store = keyStore(backend);
  const safe = osSafe(store, 'linux');
  expect(safe.kind).toBe('none');
  expect(() => safe.seal('key')).toThrow(expect.objectContaining({ code: 'shop.no-safe-place' }));
  expect(() => safe.open(new Uint8Array(3))).toThrow(expect.objectContaining({ code: 'shop.no-safe-place' }));
  expect(store.encryptString).not.toHaveBeenCalled();
});

test.each<NodeJS.Platform>(['linux', 'win32', 'darwin'])(
  'without encryption on %s there is no safe place',
  (platform) => {
    expect(osSafe(keyStore('gnome_libsecret', false), platform).kind).toBe('none');
  },
);

test.each<NodeJS.Platform>(['win32', 'darwin'])(
  'on %s the system key store is asked, not the Linux backend',
  (platform) => {
    const store = { ...keyStore('unknown'), getSelectedStorageBackend: undefined } as unknown as SafeStorage;
    expect(osSafe(store, platform).kind).toBe('os');
  },
);
