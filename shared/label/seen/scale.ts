// How large things on a photo are in millimetres, and how far that may be wrong.
import type { Box } from '../../model/box.ts';
import type { Label } from '../../model/label.ts';

/** Millimetres that the whole picture is wide: at least, most likely, at most; and what it was told by. */
export type Scale = { least: number; likely: number; most: number; by: 'bars' | 'face' | 'usual-bars' };
/** A length in millimetres in the same three ways. */
export type Length = Omit<Scale, 'by'>;

/** What a scale is told by: the codes, and where the product stands in the picture where that is known. */
export type Measured = {
  codes: readonly { format: string; box: Box }[];
  subject: Box | null;
  /** Height of the picture over its width. */
  aspect: number;
};

/** Bars from the first to the last in modules (GS1 General Specifications, 5.2.1). */
const MODULES: Record<string, number> = { EAN13: 95, UPCA: 95, EAN8: 67 };
/** Width of a module in millimetres as codes for the till may be printed, and the usual one (the same, 5.12.3). */
const MODULE_MM = { least: 0.264, likely: 0.33, most: 0.66 };
/** A ruler on a pack, bars found to a few pixels, a photo taken a little askew. */
const ERROR_OF_BARS = 0.1;
/** The edges of a pack are rounder than those of bars. */
const ERROR_OF_FACE = 0.15;

const about = (likely: number, error: number): Length => ({
  least: likely * (1 - error),
  likely,
  most: likely * (1 + error),
});

const times = ({ least, likely, most }: Length, factor: number): Length => ({
  least: least * factor,
  likely: likely * factor,
  most: most * factor,
});

/** Bars of the till that lie level in the picture: along them a width is known. */
const levelBars = ({ codes, aspect }: Measured) =>
  codes.find(({ format, box: [, , width, height] }) => MODULES[format] !== undefined && width > height * aspect);

/**
 * The scale of one photo: by the bars with the width that was measured, by the pack's own width where it stands free in the
 * picture, or by the widths that bars may have, which is a guess. Null where there is none of these.
 */
export function scaleOf(measured: Measured, label: Pick<Label, 'barsWidth' | 'faceWidth'>): Scale | null {
  const bars = levelBars(measured);
  if (bars && label.barsWidth !== null) return { ...about(label.barsWidth / bars.box[2], ERROR_OF_BARS), by: 'bars' };
  if (measured.subject && label.faceWidth !== null)
    return { ...about(label.faceWidth / measured.subject[2], ERROR_OF_FACE), by: 'face' };
  return bars ? { ...times(MODULE_MM, MODULES[bars.format]! / bars.box[2]), by: 'usual-bars' } : null;
}

/** A share of the picture's height in millimetres. @param aspect height over width of the picture */
export const heightIn = (scale: Scale, share: number, aspect: number): Length => times(scale, share * aspect);

/** A share of its width in millimetres. */
export const widthIn = (scale: Scale, share: number): Length => times(scale, share);
