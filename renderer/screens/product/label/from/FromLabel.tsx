import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPrinter, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Part } from '../../Part.tsx';
import { useStage } from '../../stage.ts';
import { ToListing } from './ToListing.tsx';
import { TraceData } from './TraceData.tsx';
import classes from './From.module.css';

/** What the label is good for besides the pack: the printer's shop, the listing, trace data. */
export function FromLabel() {
  const { t } = useTranslation();
  const { id } = useStage();
  const [open, trace] = useDisclosure(false);
  return (
    <Part title={t('product.label.from.title')}>
      <ul className={classes.list}>
        <li>
          <p>{t('product.label.from.printer')}</p>
          <Button
            component={Link}
            href={`/print/label/${id}`}
            variant="default"
            leftSection={<IconPrinter size={22} stroke={1.75} />}
          >
            {t('product.label.from.printerOpen')}
          </Button>
        </li>
        <li>
          <p>{t('product.label.from.listing')}</p>
          <ToListing />
        </li>
        <li>
          <p>{t('product.label.from.trace')}</p>
          <Button variant="default" leftSection={<IconTable size={22} stroke={1.75} />} onClick={trace.open}>
            {t('product.label.from.traceOpen')}
          </Button>
        </li>
      </ul>
      <TraceData opened={open} onClose={trace.close} />
    </Part>
  );
}
