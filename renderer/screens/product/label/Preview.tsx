import { Button, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLabelForm } from './form.ts';
import { Sheet } from './Sheet.tsx';
import classes from './Label.module.css';

/** The label as it reads, renewed as one types: at the side of the form where there is room. */
export function Preview() {
  const { t } = useTranslation();
  const { label } = useLabelForm();
  return (
    <aside className={classes.preview}>
      <h2>{t('product.label.preview')}</h2>
      <Sheet label={label} />
    </aside>
  );
}

/** The same behind a button, where there is none. */
export function PreviewButton() {
  const { t } = useTranslation();
  const { label } = useLabelForm();
  const [open, drawer] = useDisclosure(false);
  return (
    <div className={classes.peek}>
      <Button variant="default" leftSection={<IconEye size={22} stroke={1.75} />} onClick={drawer.open}>
        {t('product.label.see')}
      </Button>
      <Drawer opened={open} onClose={drawer.close} position="right" size="28rem" title={t('product.label.preview')}>
        <Sheet label={label} />
      </Drawer>
    </div>
  );
}
