import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/client.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { Printable } from './Printable.tsx';
import { Report } from './Report.tsx';
import { standings } from './standing.ts';

/** Where a product stands, on one page for the household: which platforms it could go to, what stops it, what would help, papers and answers. */
export function ReportPrint({ id }: { id: string }) {
  const { t } = useTranslation();
  const product = useQuery(api.products.get.queryOptions({ input: { id } }));
  const verdict = useQuery(api.checks.product.queryOptions({ input: { id } }));
  const shops = useQuery(api.shops.list.queryOptions());
  const rules = useQuery(api.rules.state.queryOptions());
  return (
    <Loaded query={product}>
      {(dossier) => (
        <Printable title={t('report.heading')} back={`/product/${id}/facts`} name={dossier.product.name}>
          <Loaded query={verdict}>
            {({ findings }) => (
              <Loaded query={shops}>
                {({ shops: connected }) => (
                  <Report
                    dossier={dossier}
                    findings={findings}
                    standings={standings(dossier, findings, connected)}
                    pack={rules.data ?? null}
                  />
                )}
              </Loaded>
            )}
          </Loaded>
        </Printable>
      )}
    </Loaded>
  );
}
