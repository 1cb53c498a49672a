import { Button } from '@mantine/core';
import { IconFileTypePdf, IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../../shared/model/paper.ts';
import { FieldNote } from '../../../parts/fields/index.ts';
import { Thumb } from '../../../parts/Thumb.tsx';
import { useFindingsOf, useStage } from '../stage.ts';
import classes from './Papers.module.css';

/** The scan of a paper. It is a stranger's file: opened by itself, never shown inside the page. */
export function Scan({ paper: { id, scanSha256, scanExt, scanName } }: { paper: Paper }) {
  const { t } = useTranslation();
  const { chooseScan } = useStage();
  const of = useFindingsOf('papers', { paperId: id });
  const name = scanName ?? t('product.papers.scan.paper');
  return (
    <div className={classes.scan}>
      {scanSha256 && (
        <a
          href={`/scan/${scanSha256}.${scanExt}`}
          target="_blank"
          rel="noopener noreferrer"
          className={classes.sheet}
          aria-label={t('product.papers.scan.open', { name })}
        >
          <span className={classes.page}>
            {scanExt === 'pdf' ? (
              <IconFileTypePdf size={56} stroke={1.1} aria-hidden />
            ) : (
              <Thumb look={scanSha256} fit="contain" />
            )}
          </span>
          <span className={classes.file}>{name}</span>
        </a>
      )}
      <Button
        id={`field-paper.${id}.scan`}
        variant={scanSha256 ? 'subtle' : 'light'}
        leftSection={<IconPaperclip size={20} stroke={1.75} />}
        onClick={() => chooseScan(id)}
      >
        {t(scanSha256 ? 'product.papers.scan.change' : 'product.papers.scan.attach')}
      </Button>
      <FieldNote findings={of('scan')} />
    </div>
  );
}
