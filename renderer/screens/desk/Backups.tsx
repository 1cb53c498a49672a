import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '../../../shared/contract/desk.ts';
import { formatBytes } from '../../../shared/text/bytes.ts';
import { api } from '../../app/client.ts';
import { useLanguage, useTell } from '../../app/words.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { moment } from '../../parts/moment.ts';
import { useNow } from '../../parts/useNow.ts';
import classes from './Backups.module.css';
import { RestoreQuestion } from './RestoreQuestion.tsx';
import { useRestore } from './useRestore.ts';

/**
 * The backups, newest first, each with the button that brings it back.
 *   ask   whether to ask first: yes while there is a good desk in its place
 */
export function Backups({ empty, ask }: { empty: string; ask: boolean }) {
  const { t } = useTranslation();
  const list = useQuery(api.desk.backups.queryOptions());
  const restore = useRestore();
  const [asked, setAsked] = useState<Backup | null>(null);
  const bringBack = (backup: Backup) => {
    setAsked(null);
    restore.mutate({ name: backup.name });
  };
  return (
    <Loaded query={list}>
      {({ backups }) =>
        backups.length === 0 ? (
          <Text className={classes.empty}>{empty}</Text>
        ) : (
          <>
            <ul className={classes.list}>
              {backups.map((backup) => (
                <li key={backup.name} className={classes.item}>
                  <IconHistory size={24} stroke={1.6} aria-hidden />
                  <Told backup={backup} />
                  <Button
                    variant="default"
                    aria-label={t('backup.restoreOf', { name: backup.name })}
                    loading={restore.isPending && 'name' in restore.variables && restore.variables.name === backup.name}
                    disabled={restore.isPending}
                    onClick={() => (ask ? setAsked(backup) : bringBack(backup))}
                  >
                    {t('backup.restore')}
                  </Button>
                </li>
              ))}
            </ul>
            <RestoreQuestion backup={asked} onClose={() => setAsked(null)} onYes={bringBack} />
          </>
        )
      }
    </Loaded>
  );
}

function Told({ backup }: { backup: Backup }) {
  const { t } = useTranslation();
  const tell = useTell();
  const language = useLanguage();
  const { key, values } = moment(backup.madeAt, useNow());
  return (
    <span className={classes.told}>
      <span className={classes.when}>{tell(key, values)}</span>
      <span className={classes.why}>
        {t(`backup.reason.${backup.reason}`)} · {formatBytes(backup.bytes, language)}
      </span>
    </span>
  );
}
