import { z } from 'zod';
import { daysBetween } from '../../text/dates.ts';
import { lastDay, ocopCertificate } from '../certificate.ts';
import { define } from '../define.ts';

/** Past its last day the mark may not be used any more. */
export const ocopExpired = define({
  params: z.strictObject({ months: z.int() }),
  codes: ['ocop-expired'],
  run({ dossier, today }, { months }) {
    const certificate = ocopCertificate(dossier, months);
    const last = certificate && lastDay(certificate, months);
    if (!certificate || last === null || last >= today) return [];
    return [
      {
        code: 'ocop-expired',
        place: { step: 'papers', field: 'expiresOn', paperId: certificate.id },
        values: { expires: last, count: daysBetween(last, today) },
        fix: 'renew',
      },
    ];
  },
});

/** When to hand in the file for the next evaluation: counted in days before the certificate's last day. */
export const ocopRenewal = define({
  params: z.strictObject({ months: z.int(), notice: z.int(), opens: z.int(), closes: z.int() }),
  codes: ['ocop-renewal-opens', 'ocop-renewal-open', 'ocop-renewal-closed'],
  run({ dossier, today }, { months, notice, opens, closes }) {
    const certificate = ocopCertificate(dossier, months);
    const last = certificate && lastDay(certificate, months);
    if (!certificate || last === null) return [];
    const left = daysBetween(today, last);
    if (left < 0 || left > notice) return [];
    const place = { step: 'papers' as const, field: 'expiresOn', paperId: certificate.id };
    const says = (code: 'ocop-renewal-opens' | 'ocop-renewal-open' | 'ocop-renewal-closed', count: number) => [
      { code, place, values: { expires: last, left, count }, fix: 'renew' as const },
    ];
    if (left > opens) return says('ocop-renewal-opens', left - opens);
    if (left >= closes) return says('ocop-renewal-open', left - closes);
    return says('ocop-renewal-closed', left);
  },
});
