import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ScannedPaper } from '../../../../shared/model/dossier.ts';
import { lastDayOf } from '../../../../shared/rules/paper-term.ts';
import { kindRule } from '../../../../shared/rules/papers.ts';
import { dayOf } from '../../../../shared/text/dates.ts';
import { useTell } from '../../../app/words.ts';
import { useNow } from '../../../parts/useNow.ts';
import { Part } from '../Part.tsx';
import { Owner } from './Owner.tsx';
import { PaperFields } from './PaperFields.tsx';
import { RemovePaper } from './RemovePaper.tsx';
import { Scan } from './Scan.tsx';
import { COLOURS, termOf } from './term.ts';
import { usePaperRules } from './usePaperRules.ts';
import classes from './Papers.module.css';

/** One paper: whose it is, how long it runs, what stands on it, and its scan. */
export function PaperCard({ paper }: { paper: ScannedPaper }) {
  const { t } = useTranslation();
  const tell = useTell();
  const now = useNow();
  const rules = usePaperRules();
  const last = lastDayOf(rules, paper);
  const term = termOf(last?.day ?? null, dayOf(now), kindRule(rules, paper.kind).notice);
  const shared = paper.productId === null;
  return (
    <Part
      title={t(`paperKind.${paper.kind}`)}
      hint={t(shared ? 'product.papers.shared' : 'product.papers.own')}
      aside={
        <div className={classes.aside}>
          <Badge color={COLOURS[term.mood]} title={last?.reckoned ? t('product.papers.term.reckoned') : undefined}>
            {tell(term.key, term.values)}
          </Badge>
          <RemovePaper paper={paper} />
        </div>
      }
    >
      <div className={classes.body}>
        <div className={classes.said}>
          <PaperFields paper={paper} />
          <Owner paper={paper} />
        </div>
        <Scan paper={paper} />
      </div>
    </Part>
  );
}
