import { z } from 'zod';
import { foundLines, packOf, type PackPhoto } from '../../label/seen/pack.ts';
import { widthIn } from '../../label/seen/scale.ts';
import { commonArea, type Box } from '../../model/box.ts';
import { define } from '../define.ts';

/** Share of the first box that the second covers, 0..1. */
const covered = (box: Box, by: Box): number => commonArea(box, by) / Math.max(1e-9, box[2] * box[3]);

const over = ({ codes, marks }: PackPhoto): Box[] => [
  ...codes.map(({ box }) => box),
  // A mark that was read as text is itself a line.
  ...marks.filter(({ by }) => by === 'colour').map(({ box }) => box),
];

/**
 * Codes and marks cover nothing of what must be read (NĐ 37/2026 Art. 50.1). `share` of a line that is covered; `sure`: the
 * reader's confidence in it, 0..100.
 */
export const packCovered = define({
  params: z.strictObject({ share: z.number(), sure: z.number() }),
  codes: ['pack-covered'],
  run({ dossier }, { share, sure }) {
    const hidden = foundLines(packOf(dossier)).find(({ photo, lines }) =>
      lines.some((line) => line.confidence >= sure && over(photo).some((box) => covered(line.box, box) > share)),
    );
    if (!hidden) return [];
    const { item, photo, box } = hidden;
    return [
      {
        code: 'pack-covered',
        place: { step: 'label', field: item, photoId: photo.id, box },
        values: { item },
        fix: 'compare',
        severity: 'advice',
      },
    ];
  },
});

/** A square code is large enough for any telephone: side in millimetres, told only where the scale is. */
export const packCodeLarge = define({
  params: z.strictObject({ mm: z.number() }),
  codes: ['pack-code-small'],
  run({ dossier }, { mm }) {
    for (const photo of packOf(dossier).photos) {
      for (const { format, box } of photo.codes) {
        if (format !== 'QRCode' || !photo.scale) continue;
        const side = widthIn(photo.scale, box[2]);
        if (side.most >= mm) continue;
        return [
          {
            code: 'pack-code-small',
            place: { step: 'label', field: 'traceUrl', photoId: photo.id, box },
            values: { least: Math.round(side.least), most: Math.round(side.most), mm },
            fix: 'compare',
          },
        ];
      }
    }
    return [];
  },
});
