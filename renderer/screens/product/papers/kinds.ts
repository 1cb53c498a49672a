import type { Finding } from '../../../../shared/model/finding.ts';
import {
  PAPER_DETAILS,
  PAPER_KINDS,
  type Paper,
  type PaperDetail,
  type PaperKind,
} from '../../../../shared/model/paper.ts';
import type { MonthsOf } from '../../../../shared/model/paper-term.ts';

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

export const monthsOf: MonthsOf = () => null;
export const detailsOf = (_kind: PaperKind): PaperDetail[] => [];
export const termSourceOf = (_kind: PaperKind): string | null => null;

/** What this paper says besides: what its kind has, and what was typed before its kind was changed. */
export function detailsShown({ kind, details }: Pick<Paper, 'kind' | 'details'>): PaperDetail[] {
  const usual = detailsOf(kind);
  return PAPER_DETAILS.filter((detail) => usual.includes(detail) || details?.[detail] !== undefined);
}

/** Kinds that the findings ask for, in the order of their gravity. */
export function askedFor(findings: Finding[]): PaperKind[] {
  const fields = findings.filter(({ fix }) => fix?.kind === 'add-paper').map(({ place }) => place.field);
  return [...new Set(fields)].flatMap((field) => PAPER_KINDS.find((kind) => kind === field) ?? []);
}
