import { z } from 'zod';
import { communeOf, PROVINCE } from '../../model/places.ts';
import { readPhone } from '../../text/phone.ts';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

const place = (field: string) => ({ step: 'facts' as const, field });

/** Who sells, where they are and how to reach them: a buyer must be told all three. */
export const sellerKnown = define({
  params: z.strictObject({}),
  codes: ['producer-missing', 'producer-name-missing', 'producer-commune-missing', 'producer-phone-missing'],
  run({ dossier: { producer } }) {
    if (!producer) return [{ code: 'producer-missing', place: place('producer'), fix: 'choose' }];
    const missing = [
      ['producer-name-missing', 'producer.name', producer.name],
      ['producer-commune-missing', 'producer.communeCode', producer.communeCode],
      ['producer-phone-missing', 'producer.phone', producer.phone],
    ] as const;
    return missing
      .filter(([, , value]) => blank(value))
      .map(([code, field]) => ({
        code,
        place: place(field),
        fix: field === 'producer.communeCode' ? 'choose' : 'fill',
      }));
  },
});

/** The number can be dialled as it stands. */
export const phoneWritten = define({
  params: z.strictObject({}),
  codes: ['phone-odd', 'phone-old'],
  run({ dossier: { producer } }) {
    const phone = producer?.phone ?? '';
    if (blank(phone)) return [];
    const read = readPhone(phone);
    if (!read) return [{ code: 'phone-odd', place: place('producer.phone'), values: { phone }, fix: 'change' }];
    if (!read.renewed) return [];
    return [{ code: 'phone-old', place: place('producer.phone'), values: { phone, now: read.digits }, fix: 'change' }];
  },
});

/** The commune is one of today's. A code that is not is from before 07/2025, or a slip. */
export const communeKnown = define({
  params: z.strictObject({}),
  codes: ['commune-unknown'],
  run({ dossier: { producer } }) {
    if (!producer || blank(producer.communeCode) || (producer.provinceCode ?? PROVINCE.code) !== PROVINCE.code)
      return [];
    if (communeOf(producer.communeCode)) return [];
    return [
      {
        code: 'commune-unknown',
        place: place('producer.communeCode'),
        values: { commune: producer.communeCode ?? '' },
        fix: 'choose',
      },
    ];
  },
});
