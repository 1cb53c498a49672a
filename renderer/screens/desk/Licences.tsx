import { Button, Modal, ScrollArea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../parts/Loaded.tsx';
import classes from './Licences.module.css';

/** The licences of the parts this app is made of; written beside the screens by the build. */
export function Licences() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const text = useQuery({
    queryKey: ['licences'],
    enabled: open,
    queryFn: async () => {
      const answer = await fetch('./licences.md');
      if (!answer.ok) throw new Error(`licences.md: ${answer.status}`);
      return answer.text();
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('settings.licences.show')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('settings.licences.label')}
        size="60rem"
        scrollAreaComponent={ScrollArea.Autosize}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <Loaded query={text}>{(licences) => <pre className={classes.text}>{licences}</pre>}</Loaded>
      </Modal>
    </>
  );
}
