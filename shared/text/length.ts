import { nfc } from './fold.ts';

/** Characters as a person counts them, and platforms too: code points of the NFC form (TXT-13). */
export const userLength = (value: string): number => [...nfc(value)].length;

/** Bytes of the NFC form in UTF-8, which some platforms limit as well. */
export function utf8Length(value: string): number {
  let bytes = 0;
  for (const character of nfc(value)) {
    const point = character.codePointAt(0)!;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Words as they are parted by spaces; none in nothing. */
export const wordCount = (text: string | null): number => (text ?? '').trim().split(/\s+/u).filter(Boolean).length;
