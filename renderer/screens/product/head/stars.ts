import type { Dossier } from '../../../../shared/model/dossier.ts';

/** Stars of the newest OCOP certificate at hand; null where there is none or it does not say. */
export function certifiedStars({ papers }: Pick<Dossier, 'papers'>): number | null {
  const certificates = papers.filter(
    ({ kind, deleted, stars }) => kind === 'ocop-certificate' && !deleted && stars !== null,
  );
  const [newest] = certificates.toSorted((a, b) => (b.issuedOn ?? '').localeCompare(a.issuedOn ?? ''));
  return newest?.stars ?? null;
}
