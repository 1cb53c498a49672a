import { z } from 'zod';
import { define } from '../define.ts';
import { blank, findPattern, Pattern } from '../text-scan.ts';

const place = { step: 'label' as const, field: 'eLabelUrl' };

/** An e-label opens on any telephone: a secure address on the web, and no page of a shop or a chat (NĐ 37/2026 Art. 52–55). */
export const eLabelLink = define({
  params: z.strictObject({ form: Pattern, away: z.array(Pattern) }),
  codes: ['e-label-no-link', 'e-label-away'],
  run({ dossier: { label } }, { form, away }) {
    if (blank(label?.eLabelUrl)) return [];
    const link = label!.eLabelUrl!.trim();
    const values = { found: link.slice(0, 60) };
    if (!form.test(link)) return [{ code: 'e-label-no-link', place, values, fix: 'change' }];
    return findPattern(link, away) === null ? [] : [{ code: 'e-label-away', place, values, fix: 'change' }];
  },
});
