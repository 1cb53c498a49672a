import { z } from 'zod';
import type { Paper } from '../../model/paper.ts';
import { ocopCertificate } from '../certificate.ts';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';
import { blank, findPattern, Pattern } from '../text-scan.ts';
import { buyerTexts } from '../titles.ts';

const DETAILS = [
  ['ocop-number-missing', 'number', ({ number }) => blank(number)],
  ['ocop-issuer-missing', 'issuer', ({ issuer }) => blank(issuer)],
  ['ocop-issued-missing', 'issuedOn', ({ issuedOn, expiresOn }) => issuedOn === null && expiresOn === null],
  ['ocop-stars-missing', 'stars', ({ stars }) => stars === null],
  ['ocop-name-missing', 'nameOnPaper', ({ nameOnPaper }) => blank(nameOnPaper)],
  ['ocop-maker-missing', 'makerOnPaper', ({ makerOnPaper }) => blank(makerOnPaper)],
  ['ocop-scan-missing', 'scan', ({ scanSha256 }) => scanSha256 === null],
] as const satisfies [string, string, (paper: Paper) => boolean][];

type Code = 'ocop-missing' | 'ocop-too-few-stars' | (typeof DETAILS)[number][0];

/** The certificate is there with what is needed to use it. Grave only where OCOP is claimed: without a claim it is no duty. */
export const ocopCertificateThere = define({
  params: z.strictObject({ least: z.int(), claims: z.array(Pattern) }),
  codes: ['ocop-missing', 'ocop-too-few-stars', ...DETAILS.map(([code]) => code)],
  run(context, { least, claims }) {
    const { dossier } = context;
    const claimed =
      dossier.label?.starsShown != null || buyerTexts(dossier).some(({ text }) => findPattern(text, claims) !== null);
    const gravity = claimed ? {} : ({ severity: 'advice' } as const);
    const certificate = ocopCertificate(context);
    if (!certificate)
      return [
        { code: 'ocop-missing', place: { step: 'papers', field: 'ocop-certificate' }, fix: 'add-paper', ...gravity },
      ];
    const place = (field: string) => ({ step: 'papers' as const, field, paperId: certificate.id });
    const hits: Hit<Code>[] = DETAILS.filter(([, , missing]) => missing(certificate)).map(([code, field]) => ({
      code,
      place: place(field),
      fix: 'fill',
      severity: 'advice',
    }));
    const { stars } = certificate;
    if (stars !== null && stars < least) {
      hits.push({
        code: 'ocop-too-few-stars',
        place: place('stars'),
        values: { stars, least },
        fix: 'change',
        ...gravity,
      });
    }
    return hits;
  },
});
