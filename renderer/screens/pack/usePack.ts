import { useMemo } from 'react';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { packView, type PackView } from './view.ts';

/** What photos say of the pack, reckoned here from what the desk read: it follows every change of the form at once. */
export const usePack = (dossier: Dossier): PackView => useMemo(() => packView(dossier), [dossier]);
