// A reading as if a photo of the pack had been read: lines below one another, codes where they are put.
import { PHOTO_READING_VERSION, type PhotoReading } from '../../../../shared/model/photo-reading.ts';
import type { Box } from '../../../../shared/model/box.ts';

export type ReadLine = PhotoReading['lines'][number];
type Line = string | (Partial<ReadLine> & { text: string });

/** Height of a line and of its small letters, as shares of the picture's height. */
export const LINE = 0.03;
const SMALL = 0.016;

/** Lines from the top down; what is not said of one is that of a label well photographed. */
export const lines = (...all: Line[]): ReadLine[] =>
  all.map((line, index) => {
    const given = typeof line === 'string' ? { text: line } : line;
    const width = Math.min(0.9, given.text.length * 0.016);
    return { confidence: 95, box: [0.05, 0.05 + index * 0.045, width, LINE], xHeight: SMALL, contrast: 12, ...given };
  });

export const reading = (all: ReadLine[], more: Partial<PhotoReading> = {}): PhotoReading => ({
  version: PHOTO_READING_VERSION,
  codes: [],
  lines: all,
  turn: 0,
  marks: [],
  ...more,
});

export const code = (format: string, text: string, box: Box) => ({ format, text, box });
