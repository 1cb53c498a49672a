import type { Dossier } from '../model/dossier.ts';
import type { Day } from '../model/ids.ts';
import type { Paper, PaperKind } from '../model/paper.ts';
import { addMonths } from '../text/dates.ts';

/** Last day of a paper: the one printed on it, else its term in months from the day of issue. Null when neither day is known. */
export const lastDay = (paper: Paper, months: number): Day | null =>
  paper.expiresOn ?? (paper.issuedOn === null ? null : addMonths(paper.issuedOn, months));

/** The paper of this kind that lasts longest: after a renewal the old one is kept, and says nothing any more. */
export function newestPaper(dossier: Dossier, kind: PaperKind, months: number): Paper | null {
  const dated = dossier.papers
    .filter((paper) => paper.kind === kind)
    .map((paper) => ({ paper, last: lastDay(paper, months) ?? '' }));
  return dated.toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))[0]?.paper ?? null;
}

export const ocopCertificate = (dossier: Dossier, months: number): Paper | null =>
  newestPaper(dossier, 'ocop-certificate', months);

/** Whether the papers at hand show an OCOP result of three stars or more that runs today; fewer stars get no certificate. */
export function ocopShown(dossier: Dossier, months: number, today: Day): boolean {
  const certificate = ocopCertificate(dossier, months);
  const last = certificate && lastDay(certificate, months);
  return last !== null && last >= today && (certificate?.stars ?? 0) >= 3;
}
