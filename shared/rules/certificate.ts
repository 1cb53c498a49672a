import type { Paper, PaperKind } from '../model/paper.ts';
import type { Day } from '../model/ids.ts';
import type { Context } from './input.ts';
import { lastDayOf, lasting } from './paper-term.ts';

/** What is asked of papers by their terms; the terms are the pack's. */
type Known = Pick<Context, 'dossier' | 'paperRules'>;

/** Last day of a paper, as the term of its kind has it. Null when it is not known. */
export const lastDay = ({ paperRules }: Pick<Known, 'paperRules'>, paper: Paper): Day | null =>
  lastDayOf(paperRules, paper)?.day ?? null;

/** The paper of this kind that lasts longest: after a renewal the old one is kept, and says nothing any more. */
export const newestPaper = ({ dossier, paperRules }: Known, kind: PaperKind): Paper | null =>
  lasting(
    paperRules,
    dossier.papers.filter((paper) => paper.kind === kind),
  );

export const ocopCertificate = (known: Known): Paper | null => newestPaper(known, 'ocop-certificate');

/** Whether the papers at hand show an OCOP result of three stars or more that runs today; fewer stars get no certificate. */
export function ocopShown(context: Known & Pick<Context, 'today'>): boolean {
  const certificate = ocopCertificate(context);
  const last = certificate && lastDay(context, certificate);
  return last !== null && last >= context.today && (certificate?.stars ?? 0) >= 3;
}
