import { z } from 'zod';
import { Day } from '../../model/ids.ts';
import { ISSUER_LEVELS } from '../../model/paper.ts';
import { define } from '../define.ts';

const Row = z.strictObject({
  from: Day.nullable(),
  until: Day.nullable(),
  stars: z.array(z.int()),
  levels: z.array(z.enum(ISSUER_LEVELS)),
});

/** Who could sign so many stars on that day. Mostly a slip of typing, so it asks and does not accuse. */
export const ocopIssuer = define({
  params: z.strictObject({ signers: z.array(Row) }),
  codes: ['ocop-issuer-unexpected'],
  run: ({ dossier }, { signers }) =>
    dossier.papers.flatMap(({ id, kind, stars, issuedOn, issuerLevel }) => {
      if (kind !== 'ocop-certificate' || stars === null || issuedOn === null || issuerLevel === null) return [];
      const row = signers.find(
        ({ from, until, stars: of }) =>
          of.includes(stars) && issuedOn >= (from ?? '') && issuedOn <= (until ?? '9999-12-31'),
      );
      if (!row || row.levels.includes(issuerLevel)) return [];
      return [
        {
          code: 'ocop-issuer-unexpected' as const,
          place: { step: 'papers' as const, field: 'issuerLevel', paperId: id },
          values: { stars, issued: issuedOn, level: issuerLevel },
          fix: 'ask' as const,
        },
      ];
    }),
});
