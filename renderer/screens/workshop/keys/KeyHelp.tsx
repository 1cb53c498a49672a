import { Kbd, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Keys.module.css';

const LINES = ['go', 'order', 'zoom', 'fit', 'pan', 'compare', 'mend', 'turn', 'remove', 'back', 'help'] as const;

/** What each key does; the mouse does all of it too. */
export function KeyHelp({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="34rem"
      title={t('workshop.keys.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <dl className={classes.keys}>
        {LINES.map((line) => (
          <div key={line}>
            <dt>
              {t(`workshop.keys.${line}.keys`)
                .split(' ')
                .map((key) => (
                  <Kbd key={key} size="md">
                    {key.replaceAll('_', ' ')}
                  </Kbd>
                ))}
            </dt>
            <dd>{t(`workshop.keys.${line}.what`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
