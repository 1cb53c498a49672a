import { z } from 'zod';
import { define } from '../define.ts';
import { blank, findPattern, Pattern } from '../text-scan.ts';
import { titleOf } from '../titles.ts';

/** Sold as a set: what is in it stands on the label, each thing with its quantity (Art. 45.3). */
export const setListed = define({
  params: z.strictObject({ sets: z.array(Pattern).min(1) }),
  codes: ['set-unlisted'],
  run({ dossier }, { sets }) {
    const { label, product } = dossier;
    if (!blank(label?.components)) return [];
    const found = findPattern([titleOf(dossier), product.name, label?.name].join(' | '), sets);
    return found === null
      ? []
      : [{ code: 'set-unlisted', place: { step: 'label', field: 'components' }, values: { found }, fix: 'fill' }];
  },
});
