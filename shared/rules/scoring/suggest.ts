// Points that the desk can tell from what is typed already. A suggestion is taken over by a person, never by itself.
import type { Dossier } from '../../model/dossier.ts';
import { wordCount } from '../../text/length.ts';
import type { Criterion } from './sheet.ts';

type Known = { dossier: Dossier; labelComplete: boolean };
/** Words of each are under score.because.<title>. */
export const SUGGESTED = ['entity', 'property', 'label', 'bilingual', 'declaration', 'assurance', 'storyOwn'] as const;
type Suggested = (typeof SUGGESTED)[number];

/** A story of one's own is longer than a slogan (OCP-22 speaks of 80 words and more). */
const STORY_WORDS = 80;

const HOW: Record<Suggested, (known: Known) => number | null> = {
  // A cooperative three, a household or a company one; a group or an association depends on who owns it.
  entity: ({ dossier: { producer } }) =>
    producer?.kind === 'cooperative' ? 3 : ['household', 'company', 'farm'].includes(producer?.kind ?? '') ? 1 : null,
  property: ({ dossier }) => (has(dossier, 'trademark') ? (has(dossier, 'origin-mark') ? 2 : 1) : null),
  label: ({ labelComplete }) => (labelComplete ? 1 : null),
  bilingual: ({ dossier: { label } }) =>
    Object.values(label?.english ?? {}).some((text) => text.trim() !== '') ? 1 : null,
  declaration: ({ dossier }) =>
    ['self-declaration', 'registered-declaration', 'quality-standard'].some((kind) => has(dossier, kind)) ? 2 : null,
  assurance: ({ dossier }) => (has(dossier, 'quality-system') ? 3 : has(dossier, 'food-safety-certificate') ? 1 : null),
  storyOwn: ({ dossier: { product } }) => (wordCount(product.story) >= STORY_WORDS ? 1 : null),
};

const has = ({ papers }: Dossier, kind: string) => papers.some((paper) => !paper.deleted && paper.kind === kind);
const isSuggested = (title: string): title is Suggested => (SUGGESTED as readonly string[]).includes(title);

/** Points for a criterion, or null where a person must judge. Only criteria whose options are known are suggested. */
export function suggestionFor({ title, max, options }: Criterion, known: Known): number | null {
  if (!isSuggested(title) || (options === null && title !== 'storyOwn')) return null;
  const points = HOW[title](known);
  return points !== null && points <= (max ?? points) ? points : null;
}
