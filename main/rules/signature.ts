// Ed25519 keys of those who publish rules. A public key travels as base64 of its 32 bytes.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { canonical } from './canonical.ts';

const FINGERPRINT_DIGITS = 24;
const FIGURES_A_GROUP = 4;

const publicOf = (key: KeyObject) =>
  Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');

/** A new pair: the private key as PEM (PKCS #8), which never leaves its owner, and the public one. */
export function newKeys(): { privatePem: string; publicKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publicKey: publicOf(privateKey),
  };
}

/**
 * Figures that two people can compare over the phone: 24 of them in groups of four, about 80 bits of the key's SHA-256.
 * @param publicKey base64
 */
export function fingerprint(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
  const figures = (BigInt(`0x${digest}`) % 10n ** BigInt(FINGERPRINT_DIGITS))
    .toString()
    .padStart(FINGERPRINT_DIGITS, '0');
  return Array.from({ length: FINGERPRINT_DIGITS / FIGURES_A_GROUP }, (_, at) =>
    figures.slice(at * FIGURES_A_GROUP, (at + 1) * FIGURES_A_GROUP),
  ).join(' ');
}

/** @throws where the PEM is no Ed25519 key */
export function signJson(value: unknown, privatePem: string): { signature: string; publicKey: string } {
  const key = createPrivateKey(privatePem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('not an Ed25519 key');
  return { signature: sign(null, Buffer.from(canonical(value)), key).toString('base64'), publicKey: publicOf(key) };
}

/** Whether the owner of this key signed just this. Never throws: a key or signature that cannot be read has signed nothing. */
export function isSignedBy(value: unknown, signature: string, publicKey: string): boolean {
  try {
    const x = Buffer.from(publicKey, 'base64').toString('base64url');
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
    return verify(null, Buffer.from(canonical(value)), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
