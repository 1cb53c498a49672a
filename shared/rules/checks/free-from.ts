import { z } from 'zod';
import type { Dossier } from '../../model/dossier.ts';
import type { Place } from '../../model/finding.ts';
import { compareKey, nfc } from '../../text/fold.ts';
import { define } from '../define.ts';
import { findPattern, Pattern } from '../text-scan.ts';
import { titleOf } from '../titles.ts';

const everywhere = (pattern: RegExp) => new RegExp(pattern, 'giu');

type Claim = { place: Place; found: string; what: string };

/** "Không chứa đường": each thing that is said not to be in it, where it is said first. */
function claimsIn(dossier: Dossier, patterns: RegExp[]): Claim[] {
  const { product, label } = dossier;
  const read: { place: Place; text: string | null | undefined }[] = [
    { place: { step: 'label', field: 'name' }, text: label?.name },
    { place: { step: 'label', field: 'usage' }, text: label?.usage },
    { place: { step: 'facts', field: 'title' }, text: titleOf(dossier) },
    { place: { step: 'facts', field: 'description' }, text: product.description },
    { place: { step: 'facts', field: 'story' }, text: product.story },
  ];
  const all = read.flatMap(({ place, text }) =>
    patterns.flatMap((pattern) =>
      [...nfc(text ?? '').matchAll(everywhere(pattern))].map((match) => ({
        place,
        found: match[0].trim(),
        what: (match.groups?.['what'] ?? '').trim(),
      })),
    ),
  );
  const keys = all.map(({ what }) => compareKey(what));
  return all.filter(({ what }, index) => what !== '' && keys.indexOf(keys[index]!) === index);
}

/**
 * What is said not to be in it is not in it, nor anything that does the same work (Art. 48.1c). Against the ingredients where
 * they tell; else a test report that names the thing is the proof. `kin`: what does the same work as `what`.
 */
export const freeFrom = define({
  params: z.strictObject({
    claims: z.array(Pattern).min(1),
    known: z.array(z.strictObject({ what: Pattern, kin: z.array(Pattern).min(1) })),
  }),
  codes: ['free-from-denied', 'free-from-unproved'],
  run({ dossier }, { claims, known }) {
    // "Cá cơm, muối. Không chất bảo quản": what is denied in the list itself is not in it.
    const ingredients = claims.reduce(
      (left, claim) => left.replaceAll(everywhere(claim), ' '),
      nfc(dossier.label?.ingredients ?? ''),
    );
    const listed = ` ${compareKey(ingredients)} `;
    const tested = dossier.papers
      .filter(({ kind }) => kind === 'test-report')
      .map(({ details }) => compareKey(details?.parameters ?? ''));
    const inside = (what: string): string | null => {
      const kin = known.filter((each) => each.what.test(what)).flatMap((each) => each.kin);
      return findPattern(ingredients, kin) ?? (listed.includes(` ${compareKey(what)} `) ? what : null);
    };
    const said = claimsIn(dossier, claims);
    const denied = said.flatMap(({ place, found, what }) => {
      const there = inside(what);
      return there === null
        ? []
        : [{ code: 'free-from-denied' as const, place, values: { found, there }, fix: 'change' as const }];
    });
    if (denied.length > 0) return denied;
    const open = said.find(({ what }) => !tested.some((parameters) => parameters.includes(compareKey(what))));
    if (!open) return [];
    const { place, found } = open;
    return [{ code: 'free-from-unproved', place, values: { found }, severity: 'advice', fix: 'ask' }];
  },
});
