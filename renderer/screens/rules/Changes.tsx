import { Button, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleChange } from '../../../shared/contract/rules.ts';
import { useLanguage } from '../../app/words.ts';
import { useRuleTitle } from './useRuleTitle.ts';

const KINDS = ['added', 'changed', 'removed'] as const;
/** So many of a kind leave the buttons below in sight. */
const FIRST = 4;

/** What the file would change, by kind; of a new rule also why it matters. */
export function Changes({ changes }: { changes: RuleChange[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return <Text mt="sm">{t('rules.noChanges')}</Text>;
  return KINDS.map((kind) => (
    <Kind key={kind} kind={kind} changes={changes.filter((change) => change.kind === kind)} />
  ));
}

function Kind({ kind, changes }: { kind: RuleChange['kind']; changes: RuleChange[] }) {
  const { t } = useTranslation();
  const title = useRuleTitle();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  const left = changes.length - FIRST;
  return (
    <>
      <Text fw={600} mt="sm">
        {t(`rules.kind.${kind}`, { count: changes.length })}
      </Text>
      <List withPadding>
        {(all ? changes : changes.slice(0, FIRST)).map((change) => (
          <List.Item key={change.id}>
            {title(change)}
            {change.aspects.length > 0 && (
              <Text
                span
                c="var(--ink-soft)"
              >{` (${change.aspects.map((aspect) => t(`rules.aspect.${aspect}`)).join(', ')})`}</Text>
            )}
            {kind === 'added' && change.words && <Text c="var(--ink-soft)">{change.words[language].why}</Text>}
          </List.Item>
        ))}
      </List>
      {left > 0 && !all && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('product.missing.more', { count: left })}
        </Button>
      )}
    </>
  );
}
