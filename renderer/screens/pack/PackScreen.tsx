import { useQuery } from '@tanstack/react-query';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { api } from '../../app/client.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useGetReady } from '../product/photos/useGetReady.ts';
import { StageContext } from '../product/stage.ts';
import { useOpenedStage } from '../product/useOpenedStage.tsx';
import { Compared } from './Compared.tsx';

/** The label beside photos of the pack: what was read of each item, where it stands, and what to do about it. */
export function PackScreen({ id, item }: { id: string; item?: string | undefined }) {
  const got = useQuery(api.products.get.queryOptions({ input: { id } }));
  return <Loaded query={got}>{(dossier) => <Opened dossier={dossier} item={item} />}</Loaded>;
}

function Opened({ dossier, item }: { dossier: Dossier; item: string | undefined }) {
  const { stage, inputs } = useOpenedStage(dossier);
  useGetReady(dossier.product.id);
  return (
    <StageContext value={stage}>
      {inputs}
      <Compared dossier={dossier} item={item} />
    </StageContext>
  );
}
