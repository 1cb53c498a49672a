import { z } from 'zod';
import { compareKey, nfc } from '../text/fold.ts';

/** A pattern of the pack, matched without regard to capitals on NFC text. A pattern that does not compile refuses the pack. */
export const Pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(nfc(source), 'iu');
  } catch (error) {
    context.addIssue({ code: 'custom', message: String(error) });
    return z.NEVER;
  }
});

/** The same with capitals told apart: in units of measure they matter. */
export const ExactPattern = Pattern.transform((pattern) => new RegExp(pattern.source, 'u'));

/** The first stretch of text one of the patterns finds, as it is written there; null when none does. */
export function findPattern(value: string | null, patterns: RegExp[]): string | null {
  const written = nfc(value ?? '');
  for (const pattern of patterns) {
    const found = pattern.exec(written)?.[0].trim();
    if (found) return found;
  }
  return null;
}

/** The first of these words or phrases that stands in the text: whole words, accents kept, either style of tones. */
export function findPhrase(value: string | null, phrases: string[]): string | null {
  const words = ` ${compareKey(value ?? '')} `;
  return phrases.find((phrase) => words.includes(` ${compareKey(phrase)} `)) ?? null;
}

/** Nothing but spaces counts as nothing. */
export const blank = (value: string | null | undefined): boolean => (value ?? '').trim() === '';
