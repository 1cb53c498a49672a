import { useCallback } from 'react';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import type { PaperKind } from '../../../../shared/model/paper.ts';
import { kindRule } from '../../../../shared/rules/papers.ts';
import { client } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { usePaperRules } from './usePaperRules.ts';

/** Adds a paper of a kind, to the product or – for what a whole workshop has – to its producer. Gives its id. */
export function useAddPaper({ product, producer }: Dossier): (kind: PaperKind) => Promise<string | null> {
  const say = useSay();
  const rules = usePaperRules();
  const productId = product.id;
  const producerId = producer?.id ?? null;
  return useCallback(
    async (kind: PaperKind) => {
      const shared = producerId !== null && kindRule(rules, kind).of === 'producer';
      try {
        const owner = shared ? { productId: null, producerId } : { productId, producerId: null };
        return (await client.papers.add({ kind, ...owner })).id;
      } catch (error) {
        say.failed(error);
        return null;
      }
    },
    [productId, producerId, rules, say],
  );
}
