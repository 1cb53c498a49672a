import { z } from 'zod';
import { amountsIn, packsIn, type Amount, type Packs } from '../../label/quantity.ts';
import { PACK_WORDS, readQuantity, WORD_OF, writeQuantity } from '../../label/quantity-words.ts';
import { parseNumber } from '../../text/numbers.ts';
import { nfc } from '../../text/fold.ts';
import { define } from '../define.ts';

const place = { step: 'label' as const, field: 'netQuantity' };

/** Figures are typed with few decimals: closer than this share they are the same. */
const SAME = 1e-6;
const same = (one: number, other: number) => Math.abs(one - other) <= SAME * Math.max(one, other);

const COUNT = new RegExp(String.raw`(?<![\d.,])(\d{1,4})\s*(${PACK_WORDS.join('|')})(?!\p{L})`, 'iu');

/** "500 g/hộp" says what each holds. */
const EACH = /\p{L}\s*\/\s*\p{L}/u;

/** "10 gói" beside a whole, without what each of them holds. */
function packsAlone(written: string): { count: number; pack: string } | null {
  if (EACH.test(written)) return null;
  const [, figure = '', pack = ''] = COUNT.exec(written) ?? [];
  const count = parseNumber(figure);
  return count !== null && count > 1 ? { count, pack } : null;
}

/** The whole, where it stands beside the packs. */
const wholeBeside = (written: string, { from, to, each }: Packs): Amount | undefined =>
  amountsIn(written).find((amount) => amount.of === each.of && (amount.to <= from || amount.from >= to));

/**
 * Packs in a pack: the whole, how many there are and what each holds, and the sum is right – "200 g (10 gói x 20 g)"
 * (Art. 45.3; TT 21/2014 Art. 4.1i). The desk adds up what is missing; where figures contradict each other only a person knows.
 */
export const packsInPack = define({
  params: z.strictObject({}),
  codes: ['packs-whole-missing', 'packs-each-missing', 'packs-sum-differs'],
  run({ dossier: { label } }) {
    const written = nfc(label?.netQuantity ?? '');
    const packs = packsIn(written);
    if (packs) {
      if (packs.count === 1) return [];
      const whole = wholeBeside(written, packs);
      const sum = packs.count * packs.each.base;
      if (whole && same(whole.base, sum)) return [];
      const read = readQuantity(written)!;
      const right = writeQuantity(read);
      return whole
        ? [{ code: 'packs-sum-differs', place, values: { found: written.trim(), right }, fix: 'change' }]
        : [{ code: 'packs-whole-missing', place, values: { right }, fix: 'correct', value: right }];
    }
    const alone = packsAlone(written);
    const [whole] = amountsIn(written);
    if (!alone || !whole) return [];
    const { count, pack } = alone;
    const right = writeQuantity({
      word: WORD_OF[whole.of],
      figure: whole.figure / count,
      unit: whole.sign,
      count,
      pack,
    });
    return [{ code: 'packs-each-missing', place, values: { count, pack, right }, fix: 'change' }];
  },
});

/** "2 hộp", "Khăn: 1 chiếc", "x 2": how many there are. */
const MANY =
  /(?<![\d.,])\d{1,4}\s*(?:[x×]|(?!(?:k?g|gr|gam|m?l|lít|mg|lạng|cm|mm|m)(?!\p{L}))\p{L}{2,})|[x×]\s*\d{1,4}(?![\d.,])/iu;

const WORDS = /\p{L}{2,}/u;
/** Figures with their units, and the signs between them. */
const FIGURES = /\d[\d.,]*\s*\p{L}*|[x×:()+–-]/giu;

type Fault = 'component-no-name' | 'component-no-quantity' | 'component-no-count';

function faultOf(line: string): Fault | null {
  if (!WORDS.test(line.replaceAll(FIGURES, ' '))) return 'component-no-name';
  if (MANY.test(line)) return null;
  return amountsIn(line).length > 0 ? 'component-no-count' : 'component-no-quantity';
}

/**
 * Different things in one pack: each with its name, how many and how much (TT 21/2014 Art. 4.1k), one a line. What is
 * counted alone, as bowls are, needs no weight. One thing is told at a time.
 */
export const componentsTold = define({
  params: z.strictObject({}),
  codes: ['component-no-quantity', 'component-no-count', 'component-no-name'],
  run({ dossier: { label } }) {
    const lines = nfc(label?.components ?? '')
      .split(/[\n;]/u)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.endsWith(':'));
    const faults = lines.map((line, index) => ({ line, number: index + 1, code: faultOf(line) }));
    const worst =
      faults.find(({ code }) => code !== null && code !== 'component-no-count') ?? faults.find(({ code }) => code);
    if (!worst?.code) return [];
    const { code, line, number } = worst;
    return [
      {
        code,
        place: { step: 'label', field: 'components' },
        values: { found: line.slice(0, 60), number },
        ...(code === 'component-no-count' ? { severity: 'advice' as const } : {}),
        fix: 'change',
      },
    ];
  },
});
