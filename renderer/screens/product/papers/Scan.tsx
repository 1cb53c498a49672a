import { Button } from '@mantine/core';
import { useMutationState } from '@tanstack/react-query';
import { IconFileTypePdf, IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScannedPaper } from '../../../../shared/model/dossier.ts';
import { api } from '../../../app/client.ts';
import { FieldNote } from '../../../parts/fields/index.ts';
import { useFindingsOf, useStage } from '../stage.ts';
import classes from './Papers.module.css';
import { ScanView } from './ScanView.tsx';
import { pictureOf, wordsOf } from './scan.ts';

/** The scan of a paper: a small picture that opens large, and in words how well it can be read. */
export function Scan({ paper }: { paper: ScannedPaper }) {
  const { t } = useTranslation();
  const { chooseScan } = useStage();
  const { id, scanSha256, scanExt, scanName, scan } = paper;
  const findings = useFindingsOf('papers', { paperId: id })('scan');
  // The choosers of the page attach it; here it is seen that a file is on its way.
  const coming = useMutationState({
    filters: { mutationKey: api.papers.attachScan.mutationKey(), status: 'pending' },
    select: ({ state }) => (state.variables as { id?: string } | undefined)?.id,
  }).includes(id);
  const [large, setLarge] = useState(false);
  const name = scanName ?? t('product.papers.scan.paper');
  return (
    <div className={classes.scan}>
      {scanSha256 && (
        <>
          <a
            href={`/scan/${scanSha256}.${scanExt}`}
            target="_blank"
            rel="noopener noreferrer"
            className={classes.sheet}
            aria-label={t('product.papers.scan.open', { name })}
            onClick={(event) => {
              // With a key held it opens by itself, as any link does.
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              setLarge(true);
            }}
          >
            <span className={classes.page}>
              <Small key={pictureOf(paper, 1, 960)} paper={paper} />
            </span>
            <span className={classes.file}>{name}</span>
          </a>
          <p className={classes.read} role="status">
            {wordsOf(scan, findings.length > 0)
              .map((word) => t(`product.papers.scan.${word}`, { count: scan?.pages ?? 1 }))
              .join(' · ')}
          </p>
          <ScanView paper={paper} name={name} opened={large} onClose={() => setLarge(false)} />
        </>
      )}
      <Button
        id={`field-paper.${id}.scan`}
        variant={scanSha256 ? 'subtle' : 'light'}
        loading={coming}
        leftSection={<IconPaperclip size={20} stroke={1.75} />}
        onClick={() => chooseScan(id)}
      >
        {t(scanSha256 ? 'product.papers.scan.change' : 'product.papers.scan.attach')}
      </Button>
      {!scanSha256 && <p className={classes.read}>{t('product.papers.scan.severalPages')}</p>}
      <FieldNote findings={findings} />
    </div>
  );
}

/** The first page; a sign for a file whose first page is no picture. */
function Small({ paper }: { paper: ScannedPaper }) {
  const [none, setNone] = useState(false);
  const address = pictureOf(paper, 1, 960);
  if (address === null || none) return <IconFileTypePdf size={56} stroke={1.1} aria-hidden />;
  return <img src={address} alt="" loading="lazy" decoding="async" onError={() => setNone(true)} />;
}
