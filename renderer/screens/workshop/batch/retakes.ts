import type { Finding } from '../../../../shared/model/finding.ts';

/** Of these photos those that only a new picture helps, each with the gravest reason; in the order of the photos. */
export function retakesOf(findings: Finding[], ids: string[]): { photoId: string; finding: Finding }[] {
  return ids.flatMap((photoId) => {
    const finding = findings.find(({ place, fix }) => place.photoId === photoId && fix?.kind === 'retake');
    return finding ? [{ photoId, finding }] : [];
  });
}
