// Where findings stand, without a screen: which field each is about, and how far each step is.
import {
  advises,
  blocks,
  isQuestion,
  SEVERITIES,
  STEPS,
  type Finding,
  type Place,
  type Step,
} from '../../../shared/model/finding.ts';

const sameWords = (a: Finding, b: Finding) =>
  a.code === b.code && JSON.stringify(a.values) === JSON.stringify(b.values);

/** Findings about a place, as far as it is named; two shops that say the same are heard once. Gravest first. */
export function about(findings: Finding[], place: Partial<Place>): Finding[] {
  const wanted = Object.entries(place) as [keyof Place, string][];
  const found = findings.filter((finding) => wanted.every(([key, value]) => finding.place[key] === value));
  return gravestFirst(
    found.filter((finding, index) => found.findIndex((other) => sameWords(other, finding)) === index),
  );
}

/** In the order of the path among equally grave ones. */
export function gravestFirst(findings: Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      STEPS.indexOf(a.place.step) - STEPS.indexOf(b.place.step),
  );
}

export type Tally = { blocking: number; advice: number };

/** How many things each step still has. */
export function tallies(findings: Finding[]): Record<Step, Tally> {
  const counts = Object.fromEntries(STEPS.map((step) => [step, { blocking: 0, advice: 0 }])) as Record<Step, Tally>;
  for (const finding of findings) {
    if (blocks(finding)) counts[finding.place.step].blocking += 1;
    // An open question is no advice: the list asks it by itself.
    else if (advises(finding) && !isQuestion(finding)) counts[finding.place.step].advice += 1;
  }
  return counts;
}

/** Name of the field on screen that a finding is about, for focusField(); null where no single field is meant. */
export function fieldOf({ step, field, photoId, paperId, variantId, shopId }: Place): string | null {
  if (photoId) return `photo.${photoId}`;
  if (paperId) return `paper.${paperId}.${field ?? 'number'}`;
  if (variantId) return `variant.${variantId}.${field ?? 'price'}`;
  if (step === 'label') return field ? `label.${field}` : null;
  if (step === 'platforms') return shopId ? `shop.${shopId}.${field ?? 'categoryId'}` : null;
  if (step === 'papers') return field === 'score' ? 'score' : 'paper.add';
  if (step === 'photos') return 'photos';
  return field ?? null;
}
