import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../../shared/model/paper.ts';
import { dayOf } from '../../../../shared/text/dates.ts';
import { useTell } from '../../../app/words.ts';
import { useNow } from '../../../parts/useNow.ts';
import { Part } from '../Part.tsx';
import { PaperFields } from './PaperFields.tsx';
import { RemovePaper } from './RemovePaper.tsx';
import { Scan } from './Scan.tsx';
import { termOf, type Term } from './term.ts';
import classes from './Papers.module.css';

const COLOURS = { fine: 'leaf', soon: 'rice', over: 'brick', unknown: 'gray' } satisfies Record<Term['mood'], string>;

/** One paper: whose it is, how long it runs, what stands on it, and its scan. */
export function PaperCard({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const tell = useTell();
  const now = useNow();
  const term = termOf(paper.expiresOn, dayOf(now));
  const shared = paper.productId === null;
  return (
    <Part
      title={t(`paperKind.${paper.kind}`)}
      hint={t(shared ? 'product.papers.shared' : 'product.papers.own')}
      aside={
        <div className={classes.aside}>
          <Badge color={COLOURS[term.mood]}>{tell(term.key, term.values)}</Badge>
          <RemovePaper paper={paper} />
        </div>
      }
    >
      <div className={classes.body}>
        <PaperFields paper={paper} />
        <Scan paper={paper} />
      </div>
    </Part>
  );
}
