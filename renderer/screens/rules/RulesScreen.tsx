import { Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/client.ts';
import { useTellIfKnown } from '../../app/words.ts';
import { searchKey } from '../../../shared/text/fold.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { Page } from '../../parts/Page.tsx';
import { Section } from '../desk/Section.tsx';
import { Newer } from './Newer.tsx';
import { RuleLine } from './RuleLine.tsx';
import { StaleRules } from './StaleRules.tsx';
import { useHead } from './useHead.ts';
import { useRuleTitle } from './useRuleTitle.ts';

const familyOf = (id: string) => id.slice(0, 3);

/** Which rules the program goes by, how old they are, and the way to newer ones. */
export function RulesScreen() {
  const { t } = useTranslation();
  const title = useRuleTitle();
  const known = useTellIfKnown();
  const head = useHead();
  const [search, setSearch] = useState('');
  const state = useQuery(api.rules.state.queryOptions());
  const list = useQuery(api.rules.list.queryOptions());
  return (
    <Page title={t('rules.title')}>
      <StaleRules />
      <Loaded query={state}>
        {(inUse) => (
          <Section title={head(inUse)} hint={t('rules.words')}>
            <Newer />
          </Section>
        )}
      </Loaded>
      <TextInput
        aria-label={t('rules.search')}
        placeholder={t('rules.search')}
        leftSection={<IconSearch size={20} stroke={1.75} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        mb="md"
      />
      <Loaded query={list}>
        {({ rules }) => {
          const found = rules.filter((rule) =>
            searchKey(`${rule.id} ${title(rule)} ${rule.source}`).includes(searchKey(search)),
          );
          if (found.length === 0) return <Text>{t('rules.none')}</Text>;
          return Object.entries(Object.groupBy(found, ({ id }) => familyOf(id))).map(([family, members]) => (
            <Section key={family} title={known(`rules.family.${family}`) ?? family}>
              {members?.map((rule) => (
                <RuleLine key={rule.id} rule={rule} title={title(rule)} />
              ))}
            </Section>
          ));
        }}
      </Loaded>
    </Page>
  );
}
