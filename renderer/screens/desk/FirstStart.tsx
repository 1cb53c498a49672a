import { Loader, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconArrowRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/client.ts';
import { photoProgress } from '../../app/live.ts';
import { useSay } from '../../app/say.tsx';
import { useSignal } from '../../app/signal.ts';
import { Logo } from '../../parts/Logo.tsx';
import classes from './FirstStart.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { OwnPicture, SamplePicture } from './pictures.tsx';

/** The first screen of all: an own empty desk, or one with examples to try everything on. */
export function FirstStart() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const say = useSay();
  const begin = useMutation(
    api.desk.begin.mutationOptions({
      onError: say.failed,
      onSuccess: (state) => {
        queries.setQueryData(api.desk.state.queryKey(), state);
        void queries.invalidateQueries();
      },
    }),
  );
  const sample = begin.isPending && begin.variables.sample;
  return (
    <main className={classes.screen}>
      <header className={classes.head}>
        <Logo size={56} />
        <Text fw={600} fz="1.5rem">
          {t('app.name')}
        </Text>
        <LanguageSwitch />
      </header>
      <div className={classes.middle}>
        <Title order={1} className={classes.title}>
          {t('welcome.title')}
        </Title>
        <Text size="lg" className={classes.lead}>
          {t('welcome.words')}
        </Text>
        {sample ? (
          <Drawing />
        ) : (
          <div className={classes.choices}>
            <Choice
              picture={<OwnPicture />}
              title={t('welcome.own.title')}
              words={t('welcome.own.words')}
              busy={begin.isPending}
              onChoose={() => begin.mutate({ sample: false })}
            />
            <Choice
              picture={<SamplePicture />}
              title={t('welcome.sample.title')}
              words={t('welcome.sample.words')}
              busy={begin.isPending}
              onChoose={() => begin.mutate({ sample: true })}
            />
          </div>
        )}
        <Text className={classes.foot}>{t('welcome.foot')}</Text>
      </div>
    </main>
  );
}

function Choice(props: {
  picture: React.ReactNode;
  title: string;
  words: string;
  busy: boolean;
  onChoose: () => void;
}) {
  return (
    <button type="button" className={classes.choice} disabled={props.busy} onClick={props.onChoose}>
      {props.picture}
      <span className={classes.choiceTitle}>
        {props.title}
        <IconArrowRight size={26} stroke={1.75} aria-hidden />
      </span>
      <span className={classes.choiceWords}>{props.words}</span>
    </button>
  );
}

/** The moment until the sample desk has its facts. */
function Drawing() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const started = useSignal(photoProgress).has('');
  useEffect(() => {
    // The facts are in once the first picture is begun: the rest is drawn while one looks around.
    if (started) void queries.invalidateQueries({ queryKey: api.desk.state.key() });
  }, [queries, started]);
  return (
    <div className={classes.drawing} role="status">
      <SamplePicture />
      <Text size="lg">{t('welcome.drawing')}</Text>
      <Loader type="dots" size="lg" />
    </div>
  );
}
