import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { termsOf } from '../../../../shared/rules/paper-term.ts';
import { kindRule } from '../../../../shared/rules/papers.ts';
import { dayOf } from '../../../../shared/text/dates.ts';
import { useTell } from '../../../app/words.ts';
import { useNow } from '../../../parts/useNow.ts';
import { useStage } from '../stage.ts';
import { COLOURS, termOf } from './term.ts';
import { usePaperRules } from './usePaperRules.ts';

/** The paper that runs out first, said on every step of the product; nothing while none has a last day. */
export function NearestTerm() {
  const { t } = useTranslation();
  const tell = useTell();
  const { id, dossier } = useStage();
  const rules = usePaperRules();
  const today = dayOf(useNow());
  const [first] = termsOf(
    rules,
    dossier.papers.filter(({ deleted }) => !deleted),
    today,
  );
  if (!first) return null;
  const { key, values, mood } = termOf(first.lastDay, today, kindRule(rules, first.paper.kind).notice);
  return (
    <Badge
      component={Link}
      href={`/product/${id}/papers`}
      color={COLOURS[mood]}
      variant={mood === 'fine' ? 'transparent' : 'light'}
    >
      {t('product.papers.term.of', { paper: t(`paperKind.${first.paper.kind}`), term: tell(key, values) })}
    </Badge>
  );
}
