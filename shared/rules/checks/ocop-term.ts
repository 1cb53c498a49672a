import { z } from 'zod';
import { PAPER_KINDS } from '../../model/paper.ts';
import { daysBetween } from '../../text/dates.ts';
import { lastDay, ocopCertificate } from '../certificate.ts';
import { define } from '../define.ts';
import type { Context } from '../input.ts';
import { kindRule } from '../papers.ts';
import { asking } from './question.ts';

/** Days after the certificate's last day in which it still holds for whoever handed in the next file in time (QĐ 26/2026 Art. 12.3). */
const Grace = z.strictObject({ days: z.int(), question: z.string(), receipt: z.enum(PAPER_KINDS) });

/** The certificate that has ended, its last day, and how long ago. */
function ended(context: Context) {
  const { today } = context;
  const certificate = ocopCertificate(context);
  const last = certificate && lastDay(context, certificate);
  return !certificate || last === null || last >= today ? null : { certificate, last, count: daysBetween(last, today) };
}

/** Past its last day the mark may not be used any more, unless the next file was handed in and the grace runs. */
export const ocopExpired = define({
  params: z.strictObject({ grace: Grace }),
  codes: ['ocop-expired'],
  run(context, { grace }) {
    const past = ended(context);
    if (!past) return [];
    const { certificate, last, count } = past;
    const filed = context.said(grace.question) === 'yes';
    const proven = context.dossier.papers.some(({ kind }) => kind === grace.receipt);
    if (filed && proven && count <= grace.days) return [];
    return [
      {
        code: 'ocop-expired',
        place: { step: 'papers', field: 'expiresOn', paperId: certificate.id },
        values: { expires: last, count },
        fix: 'renew',
      },
    ];
  },
});

/** What an ended certificate can still be helped by: whether the next file was handed in, and the receipt that shows it. */
export const ocopGrace = define({
  params: z.strictObject({ grace: Grace }),
  codes: ['question-open', 'ocop-receipt-missing', 'ocop-grace'],
  run(context, { grace: { days, question, receipt } }) {
    const past = ended(context);
    if (!past || past.count > days) return [];
    const says = context.said(question);
    const left = { count: days - past.count };
    if (says === null) return [{ ...asking('papers', question), code: 'question-open' }];
    if (says !== 'yes') return [];
    return context.dossier.papers.some(({ kind }) => kind === receipt)
      ? [{ code: 'ocop-grace', place: { step: 'papers', field: receipt }, values: left, fix: null }]
      : [{ code: 'ocop-receipt-missing', place: { step: 'papers', field: receipt }, values: left, fix: 'add-paper' }];
  },
});

/** When to hand in the file for the next evaluation: counted in days before the certificate's last day, as the pack has them. */
export const ocopRenewal = define({
  params: z.strictObject({}),
  codes: ['ocop-renewal-opens', 'ocop-renewal-open', 'ocop-renewal-closed'],
  run(context) {
    const { renewal } = context.paperRules;
    const notice = kindRule(context.paperRules, 'ocop-certificate').notice;
    const certificate = ocopCertificate(context);
    const last = certificate && lastDay(context, certificate);
    if (!certificate || last === null || renewal === null || notice === null) return [];
    const { opens, closes } = renewal;
    const left = daysBetween(context.today, last);
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
