import { z } from 'zod';
import { PAPER_KINDS } from '../../model/paper.ts';
import { daysBetween } from '../../text/dates.ts';
import { ocopCertificate } from '../certificate.ts';
import { define } from '../define.ts';

/**
 * Five stars are given by the ministry: by when the province sends the file (Art. 5.2). For whoever has them and is judged anew,
 * and for four stars that go for the fifth. `deadlines` are days of the year, "07-30".
 */
export const fiveStarCalendar = define({
  params: z.strictObject({ deadlines: z.array(z.string().regex(/^\d\d-\d\d$/)).min(1) }),
  codes: ['five-stars-round'],
  run(context, { deadlines }) {
    const { said, today } = context;
    const stars = ocopCertificate(context)?.stars ?? 0;
    const goes = said('ocop-dossier');
    if (!(stars === 5 && goes === 'again') && !(stars === 4 && goes === 'upgrade')) return [];
    const year = Number(today.slice(0, 4));
    const deadline = [year, year + 1]
      .flatMap((each) => deadlines.map((day) => `${each}-${day}`))
      .toSorted()
      .find((day) => day >= today)!;
    return [
      {
        code: 'five-stars-round',
        place: { step: 'papers', field: 'self-assessment' },
        values: { deadline, count: daysBetween(today, deadline) },
        fix: 'ask',
      },
    ];
  },
});

/**
 * What a file for being judged anew brings up to date (Art. 6.1c): papers of each row that are younger than the certificate.
 * One word for all of them, as for the first file.
 */
export const renewalUpdates = define({
  params: z.strictObject({ rows: z.array(z.array(z.enum(PAPER_KINDS)).min(1)).min(1) }),
  codes: ['renewal-updates-missing'],
  run(context, { rows }) {
    const since = ocopCertificate(context)?.issuedOn ?? null;
    if (since === null) return [];
    const young = new Set(
      context.dossier.papers.flatMap(({ kind, issuedOn }) => (issuedOn !== null && issuedOn > since ? [kind] : [])),
    );
    const missing = rows.flatMap((kinds) => (kinds.some((kind) => young.has(kind)) ? [] : [kinds[0]!]));
    const [kind] = missing;
    return kind
      ? [
          {
            code: 'renewal-updates-missing',
            place: { step: 'papers', field: kind },
            values: { count: missing.length, kind, since },
            fix: 'add-paper',
          },
        ]
      : [];
  },
});
