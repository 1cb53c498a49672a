import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../../shared/model/label.ts';
import { plainText, printerText } from '../../../shared/label/printer-text.ts';
import { useCopy } from '../../app/copy.ts';

/** The words alone, for a message to the printer's shop. */
export function CopyLabelText({ label, gtin }: { label: Label; gtin: string | null }) {
  const { t } = useTranslation();
  const copy = useCopy();
  const act = () => copy(plainText(printerText(label, gtin), label.english !== null), t('product.label.from.copied'));
  return (
    <Button variant="default" leftSection={<IconCopy size={22} stroke={1.75} />} onClick={act}>
      {t('product.label.from.copyText')}
    </Button>
  );
}
