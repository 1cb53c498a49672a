import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RuleRow } from '../../../shared/contract/rules.ts';
import { Line } from '../desk/Section.tsx';

/** One rule: what it asks, where that stands, since when, and how sure we are of it. */
export function RuleLine({ rule, title }: { rule: RuleRow; title: string }) {
  const { t } = useTranslation();
  const { id, source, effectiveFrom, effectiveUntil, confidence, lastReviewed } = rule;
  const facts = [
    source,
    ...(effectiveFrom ? [t('rules.from', { date: effectiveFrom })] : []),
    ...(effectiveUntil ? [t('rules.until', { date: effectiveUntil })] : []),
    t(`rules.confidence.${confidence}`),
    t('rules.reviewed', { date: lastReviewed }),
  ];
  return (
    <Line label={title === id ? id : `${id} · ${title}`} hint={facts.join(' · ')}>
      {rule.asleep && <Badge color="gray">{t('rules.asleep')}</Badge>}
      <Text>{t(`severity.${rule.severity}`)}</Text>
    </Line>
  );
}
