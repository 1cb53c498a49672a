import { z } from 'zod';
import { readAddress } from '../../label/address.ts';
import type { Paper } from '../../model/paper.ts';
import { Day } from '../../model/ids.ts';
import { define } from '../define.ts';
import { blank } from '../text-scan.ts';

/**
 * Whoever holds a barcode tells when the address changes (NĐ 37/2026 Art. 29). All addresses here changed on the day districts
 * ended: a right from before it that was not renewed since still names the old one.
 */
export const codeHolderAddress = define({
  params: z.strictObject({ changed: Day }),
  codes: ['code-holder-address-old'],
  run({ dossier: { papers } }, { changed }) {
    const old = ({ issuedOn, details }: Paper) => {
      if (blank(details?.address)) return issuedOn !== null && issuedOn < changed;
      const { district, here } = readAddress(details!.address!);
      return here && district !== null;
    };
    const rights = papers.filter(({ kind }) => kind === 'gs1-right');
    const [first] = rights;
    return first && rights.every(old)
      ? [
          {
            code: 'code-holder-address-old',
            place: { step: 'papers', field: 'address', paperId: first.id },
            values: { changed },
            fix: 'ask',
          },
        ]
      : [];
  },
});
