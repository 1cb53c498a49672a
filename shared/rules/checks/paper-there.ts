import { z } from 'zod';
import { PAPER_KINDS } from '../../model/paper.ts';
import { PRODUCER_KINDS } from '../../model/producer.ts';
import { ocopCertificate } from '../certificate.ts';
import { define } from '../define.ts';

/**
 * A paper that the law asks for, of any of these kinds; the first is the one that is asked for by name. It can be asked only
 * of food-contact goods, of some kinds of producer, of certificates from so many stars, or unless a question is answered so.
 * An expired one counts as there: that it has ended is another rule's word.
 */
export const paperThere = define({
  params: z.strictObject({
    kinds: z.array(z.enum(PAPER_KINDS)).min(1),
    of: z.enum(['all', 'food-contact']).default('all'),
    producers: z.array(z.enum(PRODUCER_KINDS)).optional(),
    /** Stars of the certificate from which it is asked for. */
    stars: z.strictObject({ from: z.int() }).optional(),
    unless: z.strictObject({ question: z.string(), is: z.array(z.string()) }).optional(),
  }),
  codes: ['paper-missing'],
  run(context, { kinds, of, producers, stars, unless }) {
    const { product, producer, papers } = context.dossier;
    if (of === 'food-contact' && !product.touchesFood) return [];
    if (producers && (!producer?.kind || !producers.includes(producer.kind))) return [];
    if (stars && (ocopCertificate(context)?.stars ?? 0) < stars.from) return [];
    if (unless?.is.includes(context.said(unless.question) ?? '')) return [];
    if (papers.some(({ kind }) => kinds.includes(kind))) return [];
    const kind = kinds[0]!;
    return [{ code: 'paper-missing', place: { step: 'papers', field: kind }, values: { kind }, fix: 'add-paper' }];
  },
});
