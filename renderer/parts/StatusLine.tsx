import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconDeviceLaptop, IconSend } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../app/client.ts';
import { useSay } from '../app/say.tsx';
import { useLanguage, useTell } from '../app/words.ts';
import { SampleProgress } from './SampleProgress.tsx';
import { SaveNote } from './SaveNote.tsx';
import classes from './StatusLine.module.css';
import { statusWords, type Mood, type Part } from './statusWords.ts';
import { useNow } from './useNow.ts';

const ICONS = {
  good: IconCloudCheck,
  quiet: IconDeviceLaptop,
  poor: IconCloudOff,
  person: IconAlertTriangle,
} satisfies Record<Mood, typeof IconSend>;

/** When something last got through, what waits, and the button that sends it: always in sight. */
export function StatusLine() {
  const { t } = useTranslation();
  const tell = useTell();
  const language = useLanguage();
  const say = useSay();
  const now = useNow();
  const { data } = useQuery(api.outbox.status.queryOptions());
  const send = useMutation(api.outbox.sendNow.mutationOptions({ onError: say.failed }));
  const { mood, parts } = data ? statusWords(data, now, language) : { mood: 'quiet' as const, parts: [] };
  const Icon = ICONS[mood];
  const word = ({ key, values, when }: Part) => tell(key, { ...values, when: when && tell(when.key, when.values) });
  return (
    <footer className={classes.line}>
      <Link href="/outbox" className={classes.words} data-mood={mood} aria-live="polite">
        <Icon size={22} stroke={1.75} aria-hidden />
        <span className={classes.text}>
          {parts.map((part, index) => (
            <Fragment key={part.key}>
              {index > 0 && <span className={classes.dot}> · </span>}
              <span>{word(part)}</span>
            </Fragment>
          ))}
        </span>
      </Link>
      <SampleProgress />
      <SaveNote />
      {data && data.waiting > 0 && (
        <Button
          variant="default"
          leftSection={<IconSend size={20} stroke={1.75} />}
          loading={send.isPending || data.sending}
          onClick={() => send.mutate(undefined)}
          className={classes.send}
        >
          {t('status.sendNow')}
        </Button>
      )}
    </footer>
  );
}
