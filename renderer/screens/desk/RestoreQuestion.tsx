import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Backup } from '../../../shared/contract/desk.ts';
import { useTell } from '../../app/words.ts';
import { moment } from '../../parts/moment.ts';
import { useNow } from '../../parts/useNow.ts';

/** Asked because everything on the desk is replaced, also what other people see. */
export function RestoreQuestion({
  backup,
  onClose,
  onYes,
}: {
  backup: Backup | null;
  onClose: () => void;
  onYes: (backup: Backup) => void;
}) {
  const { t } = useTranslation();
  const tell = useTell();
  const { key, values } = moment(backup?.madeAt ?? 0, useNow());
  return (
    <Modal
      opened={backup !== null}
      onClose={onClose}
      title={t('backup.ask.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Text>{t('backup.ask.words', { when: tell(key, values) })}</Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('app.cancel')}
        </Button>
        <Button onClick={() => backup && onYes(backup)}>{t('backup.ask.yes')}</Button>
      </Group>
    </Modal>
  );
}
