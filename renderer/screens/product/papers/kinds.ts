import type { Finding } from '../../../../shared/model/finding.ts';
import { PAPER_KINDS, type PaperKind } from '../../../../shared/model/paper.ts';

/** Kinds that the findings ask for, in the order of their gravity. */
export function askedFor(findings: Finding[]): PaperKind[] {
  const fields = findings.filter(({ fix }) => fix?.kind === 'add-paper').map(({ place }) => place.field);
  return [...new Set(fields)].flatMap((field) => PAPER_KINDS.find((kind) => kind === field) ?? []);
}
