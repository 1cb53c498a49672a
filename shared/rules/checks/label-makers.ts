import { z } from 'zod';
import type { Label } from '../../model/label.ts';
import { compareKey } from '../../text/fold.ts';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';
import { blank, findPattern, findPhrase, Pattern } from '../text-scan.ts';
import { buyerTexts } from '../titles.ts';

const place = (field: keyof Label) => ({ step: 'label' as const, field });
const same = (a: string | null | undefined, b: string | null | undefined) =>
  compareKey(a ?? '') === compareKey(b ?? '');

/** The maker's address is that of the place of making (Art. 44.1a); one that answers for its own goods has named it already. */
export const makerPlace = define({
  params: z.strictObject({}),
  codes: ['maker-address-missing'],
  run({ dossier: { label } }) {
    const silent = !label || blank(label.makerName) || !blank(label.makerAddress);
    if (silent || same(label.makerName, label.responsibleName)) return [];
    const values = { name: label.makerName!.trim() };
    return [{ code: 'maker-address-missing', place: place('makerAddress'), values, fix: 'fill' }];
  },
});

/** Goods of another that were packed anew: the maker allows it in writing (Art. 44.8). */
export const repackAllowed = define({
  params: z.strictObject({}),
  codes: ['repack-not-allowed'],
  run({ dossier: { label, papers } }) {
    if (!label || blank(label.packerName) || blank(label.makerName)) return [];
    if (same(label.packerName, label.makerName) || papers.some(({ kind }) => kind === 'authorisation')) return [];
    return [
      {
        code: 'repack-not-allowed',
        place: { step: 'papers', field: 'authorisation' },
        values: { maker: label.makerName!.trim() },
        fix: 'add-paper',
      },
    ];
  },
});

/**
 * A work of an artisan's own names the artisan or the craft village, and where they are (Art. 44.1c). That it is one is taken
 * from the words of the offer; only the household knows, so that it is advice.
 */
export const artisanNamed = define({
  params: z.strictObject({ words: z.array(z.string()), where: z.array(Pattern).min(1) }),
  codes: ['artisan-unnamed', 'artisan-no-place'],
  run({ dossier }, { words, where }): Hit<'artisan-unnamed' | 'artisan-no-place'>[] {
    const named = dossier.label?.artisan ?? null;
    if (!blank(named))
      return findPattern(named, where) === null
        ? [{ code: 'artisan-no-place', place: place('artisan'), values: { found: named!.trim() }, fix: 'change' }]
        : [];
    const texts = [...buyerTexts(dossier).map(({ text }) => text), dossier.product.story, dossier.label?.name ?? null];
    const found = texts.map((text) => findPhrase(text, words)).find((word) => word !== null);
    return found
      ? [{ code: 'artisan-unnamed', place: place('artisan'), values: { found }, severity: 'advice', fix: 'fill' }]
      : [];
  },
});
