// How the label is printed, by the heights and the contrast of what was read. A photo may be askew and a reader a pixel off:
// only what is clearly so is said, and it is asked.
import { z } from 'zod';
import { englishOf } from '../../label/english.ts';
import { FigureTable, leastFigures } from '../../label/figure-height.ts';
import { boxOf, fold, foldedKey } from '../../label/seen/folded.ts';
import { likeliest } from '../../label/seen/likely.ts';
import { foundLines, lettersOf, linesOf, packOf, smallestLetters } from '../../label/seen/pack.ts';
import { heightIn } from '../../label/seen/scale.ts';
import type { PrintedItem } from '../../label/printed.ts';
import type { Box } from '../../model/box.ts';
import { define } from '../define.ts';

const ask = (field: string, photoId: string, box: Box) => ({
  place: { step: 'label' as const, field, photoId, box },
  fix: 'compare' as const,
  severity: 'advice' as const,
});

/** One decimal is as fine as a photo can be measured. */
const tenths = (mm: number): number => Math.round(mm * 10) / 10;

/** The name stands in the largest letters of what is mandatory (NĐ 37/2026 Art. 43.1). `larger`: by what factor another is. */
export const packNameLargest = define({
  params: z.strictObject({ larger: z.number() }),
  codes: ['pack-name-small'],
  run({ dossier }, { larger }) {
    const found = foundLines(packOf(dossier));
    const name = found.find(({ item }) => item === 'name');
    const height = name ? lettersOf(name.lines, Math.max) : null;
    if (!name || height === null) return [];
    const over = found.find(
      ({ item, photo, lines }) =>
        item !== 'name' && photo === name.photo && (lettersOf(lines, Math.max) ?? 0) > larger * height,
    );
    return over
      ? [{ code: 'pack-name-small', values: { item: over.item }, ...ask('name', over.photo.id, name.box) }]
      : [];
  },
});

/** Foreign words are not larger than the Vietnamese of the same item (Art. 39.2). */
export const packForeignSmaller = define({
  params: z.strictObject({ larger: z.number() }),
  codes: ['pack-foreign-large'],
  run({ dossier }, { larger }) {
    const { label } = dossier;
    if (!label?.english) return [];
    return foundLines(packOf(dossier)).flatMap(({ item, photo, lines, box }) => {
      const words = englishOf(label, item as PrintedItem);
      const folded = fold(photo.lines);
      const span = words ? likeliest(folded, foldedKey(words)) : null;
      const [foreign, own] = [
        span ? lettersOf(linesOf(photo, boxOf(folded, span)), Math.max) : null,
        lettersOf(lines, Math.max),
      ];
      return foreign !== null && own !== null && foreign > larger * own
        ? [{ code: 'pack-foreign-large' as const, values: { item }, ...ask(item, photo.id, box) }]
        : [];
    });
  },
});

/**
 * Letters stand out from their ground (Art. 38). `ratio`: WCAG's relation of the two lights, 1..21; `sure`: the reader's
 * confidence in a line, 0..100, from which its letters are letters.
 */
export const packContrast = define({
  params: z.strictObject({ ratio: z.number(), sure: z.number() }),
  codes: ['pack-faint'],
  run({ dossier }, { ratio, sure }) {
    const faint = foundLines(packOf(dossier)).find(({ lines }) =>
      lines.some(({ contrast, confidence }) => contrast !== null && contrast < ratio && confidence >= sure),
    );
    return faint
      ? [{ code: 'pack-faint', values: { item: faint.item }, ...ask(faint.item, faint.photo.id, faint.box) }]
      : [];
  },
});

/**
 * No letter is lower than so many millimetres (Art. 37.3). Where the width of the bars is only guessed it is said when even
 * the widest bars give less; where somebody measured, when the likeliest figure does.
 */
export const packLettersHigh = define({
  params: z.strictObject({ mm: z.number() }),
  codes: ['pack-letters-small', 'pack-letters-measure'],
  run({ dossier }, { mm }) {
    const least = smallestLetters(packOf(dossier));
    if (!least || least.height.likely >= mm) return [];
    const { item, photo, box, height } = least;
    const by = photo.scale?.by;
    const sure = height.most < mm || by !== 'usual-bars';
    return [
      {
        code: sure ? 'pack-letters-small' : 'pack-letters-measure',
        values: { item, least: tenths(height.least), most: tenths(height.most), mm },
        ...ask(sure ? item : 'barsWidth', photo.id, box),
        ...(sure ? {} : { fix: 'fill' as const }),
      },
    ];
  },
});

/** Figures stand as high as capitals: so many times the small letters of the same type. */
const FIGURE_OVER_SMALL = 1.38;

/** The figures of the net quantity are as high as its amount asks (TT 21/2014 Annex II). */
export const packFiguresHigh = define({
  params: FigureTable,
  codes: ['pack-figures-small'],
  run({ dossier }, table) {
    const mm = leastFigures(table, dossier.label?.netQuantity ?? null);
    const found = foundLines(packOf(dossier)).find(({ item }) => item === 'netQuantity');
    const share = found ? lettersOf(found.lines, Math.max) : null;
    if (mm === null || !found?.photo.scale || share === null) return [];
    const { photo, box } = found;
    const height = heightIn(found.photo.scale, share * FIGURE_OVER_SMALL, photo.aspect);
    return height.most < mm
      ? [
          {
            code: 'pack-figures-small',
            values: { least: tenths(height.least), most: tenths(height.most), mm },
            ...ask('netQuantity', photo.id, box),
          },
        ]
      : [];
  },
});
