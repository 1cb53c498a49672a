import { z } from 'zod';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';

/** A scan that a clerk or a platform can read: fine enough at A4, sharp, whole. What was not measured is not judged. */
type Code = 'scan-coarse' | 'scan-blurred' | 'scan-cut';

export const scanLegible = define<{ dpi: number; sharpness: number }, Code>({
  params: z.strictObject({ dpi: z.number(), sharpness: z.number() }),
  codes: ['scan-coarse', 'scan-blurred', 'scan-cut'],
  run: ({ dossier }, { dpi, sharpness }) =>
    dossier.papers.flatMap(({ id, kind, scan }) => {
      if (!scan) return [];
      const says = (code: Code, values: Record<string, number> = {}): Hit<Code> => ({
        code,
        place: { step: 'papers', field: 'scan', paperId: id },
        values: { kind, ...values },
        fix: 'replace',
      });
      return [
        ...(scan.dpi !== null && scan.dpi < dpi
          ? [says('scan-coarse', { dpi: Math.round(scan.dpi), least: dpi })]
          : []),
        ...(scan.sharpness !== null && scan.sharpness < sharpness ? [says('scan-blurred')] : []),
        ...(scan.cut === true ? [says('scan-cut')] : []),
      ];
    }),
});
