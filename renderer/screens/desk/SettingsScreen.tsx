import { Button, SegmentedControl, Select, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatBytes } from '../../../shared/text/bytes.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { useDesk } from '../../app/settings.ts';
import { useLanguage } from '../../app/words.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { Page } from '../../parts/Page.tsx';
import { StaleRules } from '../rules/StaleRules.tsx';
import { Backups } from './Backups.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Licences } from './Licences.tsx';
import { Path } from './Path.tsx';
import { Line, Section } from './Section.tsx';
import { useSettings } from './useSettings.ts';

const MB = 1_000_000;
/** Bytes a day; what prepaid data packs make one think in. */
const LIMITS = [5 * MB, 20 * MB, 50 * MB, 100 * MB, 500 * MB];
const NO_LIMIT = 'none';

/** How the app looks, what sending may cost, and how the data is kept safe. */
export function SettingsScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('settings.title')}>
      <Loaded query={useDesk()}>
        {(desk) => (
          <>
            <Looks />
            <Sending />
            <Safety />
            <Section
              title={t('rules.title')}
              hint={t('rules.words')}
              action={
                <Button component={Link} href="/rules" variant="light">
                  {t('rules.open')}
                </Button>
              }
            >
              <StaleRules />
            </Section>
            <Section title={t('settings.machine.title')}>
              <Line label={t('settings.machine.folder')} hint={t('settings.machine.folderHint')}>
                <Path path={desk.dataDir} />
              </Line>
              <Line label={t('settings.machine.keys')}>
                <Text>{t(`settings.machine.safe.${desk.safe}`)}</Text>
              </Line>
              <Line label={t('settings.machine.version')}>
                <Text>{desk.version}</Text>
              </Line>
              <Line label={t('settings.licences.label')} hint={t('settings.licences.hint')}>
                <Licences />
              </Line>
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Looks() {
  const { t } = useTranslation();
  const { settings, set } = useSettings();
  return (
    <Section title={t('settings.looks')}>
      <Line label={t('settings.language')}>
        <LanguageSwitch />
      </Line>
      <Line label={t('settings.textSize.label')} hint={t('settings.textSize.hint')}>
        <SegmentedControl
          aria-label={t('settings.textSize.label')}
          value={settings?.textSize ?? 'normal'}
          onChange={(textSize) => set({ textSize: textSize === 'large' ? 'large' : 'normal' })}
          data={(['normal', 'large'] as const).map((value) => ({ value, label: t(`settings.textSize.${value}`) }))}
        />
      </Line>
    </Section>
  );
}

function Sending() {
  const { t } = useTranslation();
  const { settings, set } = useSettings();
  const language = useLanguage();
  const limit = settings?.dailyBytes ?? null;
  const sizes = limit === null || LIMITS.includes(limit) ? LIMITS : [...LIMITS, limit].toSorted((a, b) => a - b);
  return (
    <Section title={t('settings.sending.title')}>
      <Line label={t('settings.sending.limit')} hint={t('settings.sending.limitHint')}>
        <Select
          aria-label={t('settings.sending.limit')}
          w="15rem"
          value={String(limit ?? NO_LIMIT)}
          onChange={(value) => set({ dailyBytes: value === NO_LIMIT ? null : Number(value) })}
          data={[
            { value: NO_LIMIT, label: t('settings.sending.noLimit') },
            ...sizes.map((bytes) => ({
              value: String(bytes),
              label: t('settings.sending.aDay', { size: formatBytes(bytes, language) }),
            })),
          ]}
        />
      </Line>
    </Section>
  );
}

function Safety() {
  const { t } = useTranslation();
  const say = useSay();
  const queries = useQueryClient();
  const make = useMutation(
    api.desk.backup.mutationOptions({
      onError: say.failed,
      onSuccess: () => {
        say.done(t('backup.made'));
        void queries.invalidateQueries({ queryKey: api.desk.backups.key() });
      },
    }),
  );
  return (
    <Section
      title={t('backup.title')}
      hint={t('backup.words')}
      action={
        <Button
          variant="light"
          leftSection={<IconDatabaseExport size={22} stroke={1.6} />}
          loading={make.isPending}
          onClick={() => make.mutate(undefined)}
        >
          {t('backup.now')}
        </Button>
      }
    >
      <Backups empty={t('backup.none')} ask />
    </Section>
  );
}
