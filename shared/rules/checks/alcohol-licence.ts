import { z } from 'zod';
import { define } from '../define.ts';

/**
 * Spirits made without a licence may only be sold to a maker that has one, so not on the net (NĐ 105/2017). Below `from` % vol
 * no licence is asked for; strength not known is taken for strong.
 */
export const alcoholLicence = define({
  params: z.strictObject({ from: z.number() }),
  codes: ['alcohol-no-licence'],
  run: ({ dossier: { label, papers } }, { from }) =>
    (label?.alcohol ?? from) < from || papers.some(({ kind }) => kind === 'alcohol-licence')
      ? []
      : [
          {
            code: 'alcohol-no-licence',
            place: { step: 'platforms', field: 'alcohol-licence' },
            values: { from },
            fix: 'ask',
          },
        ],
});
