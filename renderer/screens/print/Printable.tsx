import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from '../../parts/Page.tsx';
import { OnPaper } from './OnPaper.tsx';

/** A sheet of a product with the button that prints it, and the way back to where it belongs. */
export function Printable({
  title,
  back,
  name,
  more,
  children,
}: {
  title: string;
  back: string;
  name: string | null;
  /** Buttons before the one that prints. */
  more?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Page
      title={title}
      lead={<Link href={back}>{name ?? t('product.unnamed')}</Link>}
      action={
        <>
          {more}
          <Button leftSection={<IconPrinter size={22} stroke={1.75} />} onClick={() => window.print()}>
            {t('product.label.print.act')}
          </Button>
        </>
      }
    >
      <OnPaper>{children}</OnPaper>
    </Page>
  );
}
