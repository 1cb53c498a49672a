// Signed packs made for a test: the pack of the program, a day younger, with whatever a test changes.
import vn202611 from '../../shared/rules/packs/vn-2026-11.json' with { type: 'json' };
import { signPack } from '../../main/rules/file.ts';
import { newKeys, signJson } from '../../main/rules/signature.ts';

export const office = newKeys();
export const younger = (change: object = {}) => ({ ...structuredClone(vn202611), date: '2026-12-24', ...change });
export const signedText = (pack: unknown = younger(), keys = office) =>
  signPack(pack, 'Sở Công Thương', keys.privatePem, keys.publicKey);
export const asFile = (text: string) => new File([text], 'quy-dinh.json');

/** Signed by the program of another day, which knows checks that this one does not. */
export function signedElsewhere(pack: object, keys = office): string {
  const signed = { format: 'len-san-rules-1', publisher: { name: 'Sở Công Thương', key: keys.publicKey }, pack };
  return JSON.stringify({ ...signed, signature: signJson(signed, keys.privatePem).signature });
}
