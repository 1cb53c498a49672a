import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCalendarExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../app/client.ts';
import { useFailureWords } from '../../app/words.ts';

/** Says that the rules are old or could not be used; nothing while all is well. `link` leads to their screen. */
export function StaleRules({ link = false }: { link?: boolean }) {
  const { t } = useTranslation();
  const why = useFailureWords();
  const { data } = useQuery(api.rules.state.queryOptions());
  if (!data || !(data.stale || data.broken)) return null;
  return (
    <Alert color="brick" icon={<IconCalendarExclamation />} mb="sm">
      {data.stale && <Text>{t('rules.stale', { days: data.ageDays })}</Text>}
      {data.broken && <Text>{t('rules.broken', { why: why({ code: 'FAILED', data: data.broken }) })}</Text>}
      {link && <Link href="/rules">{t('rules.open')}</Link>}
    </Alert>
  );
}
