// Signed packs made for a test: the pack of the program, a day younger, with whatever a test changes.
import vn202611 from '../../shared/rules/packs/vn-2026-11.json' with { type: 'json' };
import { signPack } from '../../main/rules/file.ts';
import { newKeys } from '../../main/rules/signature.ts';

export const office = newKeys();
export const younger = (change: object = {}) => ({ ...structuredClone(vn202611), date: '2026-12-24', ...change });
export const signedText = (pack: unknown = younger(), keys = office) =>
  signPack(pack, 'Sở Công Thương', keys.privatePem, keys.publicKey);
export const asFile = (text: string) => new File([text], 'quy-dinh.json');
