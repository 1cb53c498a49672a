import type { Finding } from '../../../../shared/model/finding.ts';
import { PAPER_KINDS, type PaperKind } from '../../../../shared/model/paper.ts';

/** Papers that are given to a workshop, not to one of its products. */
const OF_PRODUCER: readonly PaperKind[] = [
  'business-registration',
  'food-safety-certificate',
  'food-safety-commitment',
  'quality-system',
  'alcohol-licence',
  'gs1-right',
];

export const belongsToProducer = (kind: PaperKind): boolean => OF_PRODUCER.includes(kind);

/** Kinds that the findings ask for, in the order of their gravity. */
export function askedFor(findings: Finding[]): PaperKind[] {
  const fields = findings.filter(({ fix }) => fix?.kind === 'add-paper').map(({ place }) => place.field);
  return [...new Set(fields)].flatMap((field) => PAPER_KINDS.find((kind) => kind === field) ?? []);
}
