import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { api } from '../../app/client.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { Page } from '../../parts/Page.tsx';
import { CopyLabelText } from './CopyLabelText.tsx';
import { LabelText } from './LabelText.tsx';
import { OnPaper } from './OnPaper.tsx';

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
    <Page
      title={t('product.label.print.heading')}
      lead={<Link href={`/product/${product.id}/label`}>{product.name ?? t('product.unnamed')}</Link>}
      action={
        label && (
          <>
            <CopyLabelText label={label} gtin={gtin} />
            <Button leftSection={<IconPrinter size={22} stroke={1.75} />} onClick={() => window.print()}>
              {t('product.label.print.act')}
            </Button>
          </>
        )
      }
    >
      <OnPaper>
        <LabelText dossier={dossier} gtin={gtin} figures={demands.data?.figures ?? null} />
      </OnPaper>
    </Page>
  );
}
