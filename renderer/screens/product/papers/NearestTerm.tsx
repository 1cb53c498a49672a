import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { termsOf } from '../../../../shared/model/paper-term.ts';
import { dayOf } from '../../../../shared/text/dates.ts';
import { useTell } from '../../../app/words.ts';
import { useNow } from '../../../parts/useNow.ts';
import { useStage } from '../stage.ts';
import { monthsOf } from './kinds.ts';
import { COLOURS, termOf } from './term.ts';

/** The paper that runs out first, said on every step of the product; nothing while none has a last day. */
export function NearestTerm() {
  const { t } = useTranslation();
  const tell = useTell();
  const { id, dossier } = useStage();
  const today = dayOf(useNow());
  const [first] = termsOf(
    dossier.papers.filter(({ deleted }) => !deleted),
    monthsOf,
    today,
  );
  if (!first) return null;
  const { key, values, mood } = termOf(first.lastDay, today);
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
