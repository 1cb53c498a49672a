import type { ReadCode } from '../../../../shared/model/photo-reading.ts';
import type { z } from 'zod';

export type Code = z.infer<typeof ReadCode>;

/** Bars alone: their one check digit lets a misread through in one of a hundred, so two looks must say the same. */
const BARS = new Set(['EAN13', 'EAN8', 'UPCA', 'UPCE', 'ITF14', 'ITF', 'Code128']);

/** UPC-A is EAN-13 with a leading nought, and the reader may name the same bars either way. */
const keyOf = ({ format, text }: Code): string =>
  BARS.has(format) ? `bars ${text.replace(/^0+/, '')}` : `${format} ${text}`;

export interface Tally {
  /** Takes in what one look at the picture gave. */
  add(look: Code[]): void;
  /** Bars seen once only. */
  doubtful(): Code[];
  /** Codes that may be told: square ones seen once (they correct their own errors), bars seen by two looks. */
  told(): Code[];
}

export function createTally(): Tally {
  const seen = new Map<string, { code: Code; looks: number }>();
  const sure = ({ code, looks }: { code: Code; looks: number }) => looks > 1 || !BARS.has(code.format);
  return {
    add(look) {
      // The same bars may stand on one picture twice; that is still one look.
      for (const [key, code] of new Map(look.map((found) => [keyOf(found), found]))) {
        const known = seen.get(key);
        if (known) known.looks++;
        else seen.set(key, { code, looks: 1 });
      }
    },
    doubtful: () => [...seen.values()].filter((entry) => !sure(entry)).map(({ code }) => code),
    told: () => [...seen.values()].filter(sure).map(({ code }) => code),
  };
}
