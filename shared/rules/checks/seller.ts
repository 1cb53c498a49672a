import { z } from 'zod';
import { searchKey } from '../../text/fold.ts';
import { taxCodeFault } from '../../text/tax-code.ts';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

const CODES = { form: 'tax-code-form', check: 'tax-code-check' } as const;

/** The figures of the tax code agree with each other. */
export const taxCode = define({
  params: z.strictObject({}),
  codes: Object.values(CODES),
  run({ dossier: { producer } }) {
    if (blank(producer?.taxCode)) return [];
    const fault = taxCodeFault(producer!.taxCode!);
    const found = producer!.taxCode!.trim();
    return fault === null
      ? []
      : [{ code: CODES[fault], place: { step: 'facts', field: 'producer.taxCode' }, values: { found }, fix: 'change' }];
  },
});

/** Payments go to whoever owns the shop: the account is in the producer's name or the representative's. Banks print names without accents. */
export const bankHolder = define({
  params: z.strictObject({}),
  codes: ['bank-holder-differs'],
  run({ dossier: { producer } }) {
    if (!producer || blank(producer.bankHolder)) return [];
    const names = [producer.name, producer.representative].map((name) => searchKey(name ?? '').trim());
    return names.includes(searchKey(producer.bankHolder!).trim())
      ? []
      : [
          {
            code: 'bank-holder-differs',
            place: { step: 'facts', field: 'producer.bankHolder' },
            values: { found: producer.bankHolder!.trim(), name: producer.name ?? '' },
            fix: 'change',
          },
        ];
  },
});
