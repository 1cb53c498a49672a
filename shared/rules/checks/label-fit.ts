import { z } from 'zod';
import { plainText, printerText } from '../../label/printer-text.ts';
import { userLength } from '../../text/length.ts';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

const CM2 = 100;

/**
 * A pack too small for all that must stand on it in the lowest letters the law allows (Art. 37.3): name, responsible party
 * and origin stay on the pack, the rest goes on a leaflet or into an e-label. `signArea` is what one sign takes, in mm².
 */
export const labelFits = define({
  params: z.strictObject({ signArea: z.number().positive(), mm: z.number().positive() }),
  codes: ['label-too-small'],
  run({ dossier: { label } }, { signArea, mm }) {
    if (!label?.faceWidth || !label.faceHeight || !blank(label.eLabelUrl)) return [];
    const needed = userLength(plainText(printerText(label, null), label.english !== null)) * signArea;
    const there = label.faceWidth * label.faceHeight;
    return needed <= there
      ? []
      : [
          {
            code: 'label-too-small',
            place: { step: 'label', field: 'faceWidth' },
            values: { needed: Math.ceil(needed / CM2), found: Math.floor(there / CM2), mm },
            fix: 'ask',
          },
        ];
  },
});
