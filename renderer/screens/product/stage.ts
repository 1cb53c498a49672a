import { createContext, useContext } from 'react';
import type { Dossier } from '../../../shared/model/dossier.ts';
import type { Finding, Place, Step } from '../../../shared/model/finding.ts';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import { about } from './findings.ts';

/** What every part of the product page stands on: the product, what the rules say of it, and ways to get about. */
export type Stage = {
  id: string;
  dossier: Dossier;
  /** Empty until the first check has come in. */
  findings: Finding[];
  checked: boolean;
  /** Opens a step, and puts the cursor into a field of it. */
  goTo(step: Step, field?: string | null): void;
  /** The one button of a finding: goes to the field, opens the file chooser, or adds the paper that is asked for. */
  mend(finding: Finding): void;
  choosePhotos(role?: PhotoRole | null): void;
  replacePhoto(photoId: string): void;
  chooseScan(paperId: string): void;
};

export const StageContext = createContext<Stage | null>(null);

export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('Parts of the product page live inside it.');
  return stage;
}

/** Findings of one field in a step: `of('title')`; `more` narrows it to one photo, paper, pack or shop. */
export function useFindingsOf(step: Step, more: Partial<Place> = {}): (field: string) => Finding[] {
  const { findings } = useStage();
  return (field) => about(findings, { step, field, ...more });
}
