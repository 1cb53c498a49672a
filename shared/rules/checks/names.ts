import { z } from 'zod';
import type { Place } from '../../model/finding.ts';
import { compareKey, differingWords } from '../../text/fold.ts';
import { ocopCertificate } from '../certificate.ts';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';
import { blank } from '../text-scan.ts';

type Code =
  | 'name-on-certificate-differs'
  | 'name-on-label-differs'
  | 'maker-on-certificate-differs'
  | 'maker-on-label-differs'
  | 'name-not-in-title';

/** Says where two names differ, word by word; says nothing where one of them is not known. */
function differ(
  code: Code,
  place: Place,
  there: string | null | undefined,
  here: string | null | undefined,
): Hit<Code>[] {
  if (blank(there) || blank(here) || compareKey(there!) === compareKey(here!)) return [];
  const words = differingWords(there!, here!).join(', ');
  return [{ code, place, values: { there: there!.trim(), here: here!.trim(), words }, fix: 'change' }];
}

/** Product and maker are named alike on certificate, label, here and in the title. Accents count, writing style does not. */
export const namesAgree = define<Record<string, never>, Code>({
  params: z.strictObject({}),
  codes: [
    'name-on-certificate-differs',
    'name-on-label-differs',
    'maker-on-certificate-differs',
    'maker-on-label-differs',
    'name-not-in-title',
  ],
  run(context) {
    const { product, producer, label } = context.dossier;
    const certificate = ocopCertificate(context);
    const onPaper = (field: string): Place => ({
      step: 'papers',
      field,
      ...(certificate && { paperId: certificate.id }),
    });
    const untold =
      !blank(product.title) &&
      !blank(product.name) &&
      !` ${compareKey(product.title!)} `.includes(` ${compareKey(product.name!)} `);
    return [
      ...differ('name-on-certificate-differs', onPaper('nameOnPaper'), certificate?.nameOnPaper, product.name),
      ...differ('maker-on-certificate-differs', onPaper('makerOnPaper'), certificate?.makerOnPaper, producer?.name),
      ...differ('name-on-label-differs', { step: 'label', field: 'name' }, label?.name, product.name),
      // Whoever has something made by another names that other as the maker, and is right to.
      ...(product.madeToOrder
        ? []
        : differ('maker-on-label-differs', { step: 'label', field: 'makerName' }, label?.makerName, producer?.name)),
      ...(untold
        ? [
            {
              code: 'name-not-in-title' as const,
              place: { step: 'facts' as const, field: 'title' },
              values: { name: product.name! },
              fix: 'change' as const,
              severity: 'advice' as const,
            },
          ]
        : []),
    ];
  },
});
