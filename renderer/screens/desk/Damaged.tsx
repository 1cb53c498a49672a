import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeskState } from '../../../shared/contract/desk.ts';
import { Calm } from '../../parts/Calm.tsx';
import { Backups } from './Backups.tsx';
import { Path } from './Path.tsx';

/** The data cannot be read in full. The backups that can take its place, newest first. */
export function Damaged({ desk }: { desk: DeskState }) {
  const { t } = useTranslation();
  return (
    <Calm title={t('desk.damaged.title')} words={t('desk.damaged.words')}>
      <Backups empty={t('desk.damaged.noBackups')} ask={false} />
      <Text w="100%">{t('desk.damaged.where')}</Text>
      <Path path={desk.dataDir} />
    </Calm>
  );
}
