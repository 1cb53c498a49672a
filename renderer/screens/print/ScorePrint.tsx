import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/client.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { Printable } from './Printable.tsx';
import { ScoreTable } from './ScoreTable.tsx';

/** The OCOP score a household gave itself, on paper for the commune or the office. */
export function ScorePrint({ id }: { id: string }) {
  const { t } = useTranslation();
  const product = useQuery(api.products.get.queryOptions({ input: { id } }));
  const score = useQuery(api.score.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={product}>
      {({ product: { name }, producer }) => (
        <Printable title={t('score.heading')} back={`/product/${id}/score`} name={name}>
          <Loaded query={score}>
            {(view) => <ScoreTable view={view} name={name} producer={producer?.name ?? null} />}
          </Loaded>
        </Printable>
      )}
    </Loaded>
  );
}
