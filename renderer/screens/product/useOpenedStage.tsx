import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Dossier } from '../../../shared/model/dossier.ts';
import type { Finding, Step } from '../../../shared/model/finding.ts';
import type { PaperKind } from '../../../shared/model/paper.ts';
import { PHOTO_ROLES, type PhotoRole } from '../../../shared/model/photo.ts';
import { api } from '../../app/client.ts';
import { fieldOf } from './findings.ts';
import { focusWhenThere } from './focus.ts';
import { useAddPaper } from './papers/useAddPaper.ts';
import type { Stage } from './stage.ts';
import { useChoosers } from './useChoosers.tsx';

const NONE: Finding[] = [];
const roleIn = (field: string | undefined): PhotoRole | null => PHOTO_ROLES.find((role) => role === field) ?? null;

/** The stage of an opened product, and the unseen file choosers that belong to it. */
export function useOpenedStage(dossier: Dossier): { stage: Stage; inputs: React.ReactNode } {
  const { id } = dossier.product;
  const [, go] = useLocation();
  const checks = useQuery(api.checks.product.queryOptions({ input: { id } }));
  const { choosePhotos, replacePhoto, chooseScan, inputs } = useChoosers(dossier);
  const addPaper = useAddPaper(dossier);
  const findings = checks.data?.findings ?? NONE;
  const goTo = useCallback(
    (step: Step, field?: string | null) => {
      go(`/product/${id}/${step}`);
      if (field) focusWhenThere(field);
    },
    [go, id],
  );
  const stage = useMemo<Stage>(() => {
    // Choosers must open within the click itself: a browser opens none later.
    const mend = ({ fix, place }: Finding) => {
      // What the desk can do to a photo is seen and done in the workshop.
      if (fix?.kind === 'mend' && place.photoId) return go(`/product/${id}/photos/${place.photoId}`);
      if (fix?.kind === 'compare') return go(`/product/${id}/pack/${place.field ?? ''}`);
      if (fix?.kind === 'add-photo') choosePhotos(roleIn(place.field));
      if ((fix?.kind === 'retake' || fix?.kind === 'replace') && place.photoId) replacePhoto(place.photoId);
      if (place.field === 'scan' && place.paperId) chooseScan(place.paperId);
      goTo(place.step, fieldOf(place));
      if (fix?.kind === 'add-paper' && place.field) {
        void addPaper(place.field as PaperKind).then((paper) => paper && goTo('papers', `paper.${paper}.number`));
      }
    };
    return { id, dossier, findings, checked: checks.isSuccess, goTo, mend, choosePhotos, replacePhoto, chooseScan };
  }, [id, dossier, findings, checks.isSuccess, go, goTo, choosePhotos, replacePhoto, chooseScan, addPaper]);
  return { stage, inputs };
}
