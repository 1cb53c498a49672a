import { Button } from '@mantine/core';
import { IconCertificate, IconListNumbers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PAPER_KINDS } from '../../../../shared/model/paper.ts';
import { Empty } from '../../../parts/Empty.tsx';
import { Part } from '../Part.tsx';
import { useStage } from '../stage.ts';
import { AddPaper } from './AddPaper.tsx';
import { PaperCard } from './PaperCard.tsx';
import classes from './Papers.module.css';

/** Dated papers with their scans, of the product and of its producer. */
export function PapersStep() {
  const { t } = useTranslation();
  const { id, dossier } = useStage();
  const papers = dossier.papers.toSorted(
    (a, b) =>
      PAPER_KINDS.indexOf(a.kind) - PAPER_KINDS.indexOf(b.kind) ||
      (b.issuedOn ?? '').localeCompare(a.issuedOn ?? '') ||
      a.id.localeCompare(b.id),
  );
  return (
    <>
      <Part title={t('step.papers')} hint={t('product.papers.lead')}>
        <AddPaper />
        {papers.length === 0 && (
          <Empty
            picture={<IconCertificate size={64} stroke={1.1} />}
            title={t('product.papers.empty')}
            words={t('product.papers.emptyWords')}
          />
        )}
      </Part>
      {papers.map((paper) => (
        <PaperCard key={paper.id} paper={paper} />
      ))}
      <Part title={t('score.heading')} hint={t('score.invite')}>
        <Button
          component={Link}
          href={`/product/${id}/score`}
          id="field-score"
          variant="default"
          leftSection={<IconListNumbers size={22} stroke={1.75} />}
          className={classes.toScore}
        >
          {t('score.open2')}
        </Button>
      </Part>
    </>
  );
}
