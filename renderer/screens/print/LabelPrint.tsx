import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { api } from '../../app/client.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { CopyLabelText } from './CopyLabelText.tsx';
import { LabelText } from './LabelText.tsx';
import { Printable } from './Printable.tsx';

/** The printer's sheet of one product: to be printed, saved as PDF, or copied as words. */
export function LabelPrint({ id }: { id: string }) {
  const product = useQuery(api.products.get.queryOptions({ input: { id } }));
  return <Loaded query={product}>{(dossier) => <Sheet dossier={dossier} />}</Loaded>;
}

function Sheet({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const { product, label, variants } = dossier;
  const demands = useQuery(api.labels.demands.queryOptions({ input: { productId: product.id } }));
  const gtin = variants[0]?.gtin ?? null;
  return (
    <Printable
      title={t('product.label.print.heading')}
      back={`/product/${product.id}/label`}
      name={product.name}
      more={label && <CopyLabelText label={label} gtin={gtin} />}
    >
      <LabelText dossier={dossier} gtin={gtin} figures={demands.data?.figures ?? null} />
    </Printable>
  );
}
