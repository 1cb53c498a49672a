import type { Finding } from '../../../shared/model/finding.ts';
import { checkPhoto, currentPack, verdict } from '../../../shared/rules/index.ts';
import { type Figure, percent, skipped } from './figure.ts';
import { metricsOf } from './measured.ts';
import { pictures, PRODUCT_SETS, tunedOn } from './sets.ts';

/**
 * The grocery pictures are copies of 198 and 348 px: every platform refuses those, and so do we, which says nothing of how
 * the photos were taken. So findings about size are set aside first, and counted in second.
 */
const SIZE = new Set(['photo-tiny', 'photo-small', 'photo-below-limit']);
const lookedAt = (findings: Finding[]): Finding[] => findings.filter(({ code }) => !SIZE.has(code));

export async function failed(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const set of PRODUCT_SETS) {
    const what = `good photos failed, ${set}`;
    const rows = pictures(set);
    if (rows.length === 0) {
      figures.push(skipped(what, '–', '≤ 3 %', `${set} is not here`));
      continue;
    }
    const seen: { fresh: boolean; all: boolean; look: boolean; codes: string[] }[] = [];
    for (const row of rows) {
      const findings = checkPhoto(await metricsOf(row.path), [], currentPack);
      const retake = lookedAt(findings).filter(({ fix }) => fix?.kind === 'retake');
      seen.push({
        fresh: !tunedOn(row),
        all: verdict(findings) === 'retake',
        look: verdict(lookedAt(findings)) === 'retake',
        codes: retake.map(({ code }) => code),
      });
    }
    const share = (ones: typeof seen, by: 'all' | 'look'): number => ones.filter((one) => one[by]).length / ones.length;
    figures.push({
      what,
      beat: '–',
      reach: '≤ 3 %',
      ours: percent(share(seen, 'look')),
      met: share(seen, 'look') <= 0.03,
      note:
        `by how they were taken, size set aside; size counted in: ${percent(share(seen, 'all'))}; ` +
        `half that no limit was derived from: ${percent(
          share(
            seen.filter(({ fresh }) => fresh),
            'look',
          ),
        )}; ` +
        (seen.flatMap(({ codes }) => codes).join(', ') || 'none'),
    });
  }
  return figures;
}
