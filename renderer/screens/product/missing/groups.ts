// The one list of a product, in the order in which a person should look at it.
import { isQuestion, setAside, type Finding } from '../../../../shared/model/finding.ts';
import { gravestFirst } from '../findings.ts';

export const GROUPS = ['stops', 'refused', 'questions', 'better', 'aside'] as const;
export type GroupName = (typeof GROUPS)[number];

const groupOf = (finding: Finding): GroupName => {
  if (setAside(finding)) return 'aside';
  // An open question is no fault: it stands by itself whatever its rule's weight.
  if (isQuestion(finding)) return 'questions';
  return finding.severity === 'illegal' ? 'stops' : finding.severity === 'platform' ? 'refused' : 'better';
};

export function grouped(findings: Finding[]): Record<GroupName, Finding[]> {
  const groups: Record<GroupName, Finding[]> = { stops: [], refused: [], questions: [], better: [], aside: [] };
  for (const finding of gravestFirst(findings)) groups[groupOf(finding)].push(finding);
  return groups;
}

/** What the desk can write by itself, all at once. */
export const correctable = (findings: Finding[]): Finding[] =>
  findings.filter((finding) => finding.fix?.kind === 'correct' && !setAside(finding));
