// Keys under the operating system's own key store. Electron calls safeStorage's synchronous functions deprecated; a
// Safe is synchronous because tokens are sealed inside one database write, and what they sealed stays readable.
import { safeStorage } from 'electron';
import type { SafeStorage } from 'electron';
import { Failure } from '../../../shared/contract/failure.ts';
import type { Safe } from '../../safe.ts';

// The rest ("basic_text", "unknown") is a password that stands in Chromium's source: no key store at all.
const LINUX_KEY_STORES = new Set(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']);

/** After "ready": before it no key store answers. */
export function osSafe(storage: SafeStorage = safeStorage, platform: NodeJS.Platform = process.platform): Safe {
  if (!hasKeyStore(storage, platform)) return noSafe;
  return {
    kind: 'os',
    seal: (text) => storage.encryptString(text),
    open: (sealed) => storage.decryptString(Buffer.from(sealed)),
  };
}

function hasKeyStore(storage: SafeStorage, platform: NodeJS.Platform): boolean {
  if (!storage.isEncryptionAvailable()) return false;
  return platform !== 'linux' || LINUX_KEY_STORES.has(storage.getSelectedStorageBackend());
}

const refuse = () => {
  throw new Failure('shop.no-safe-place');
};
const noSafe: Safe = { kind: 'none', seal: refuse, open: refuse };
