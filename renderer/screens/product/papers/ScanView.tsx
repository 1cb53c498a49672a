import { ActionIcon, Button, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconExternalLink, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScannedPaper } from '../../../../shared/model/dossier.ts';
import { inWindow } from '../../../app/client.ts';
import classes from './ScanView.module.css';
import { pictureOf } from './scan.ts';

/** A scan as large as the window, page by page; arrows turn pages, a click brings it to its own size and back. */
export function ScanView({
  paper,
  name,
  opened,
  onClose,
}: {
  paper: ScannedPaper;
  name: string;
  opened: boolean;
  onClose(): void;
}) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const [zoomed, setZoomed] = useState(false);
  const pages = paper.scan?.pages ?? 1;
  const turn = (by: number) => setPage((now) => Math.min(pages, Math.max(1, now + by)));
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      fullScreen
      title={name}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      classNames={{ body: classes.body, content: classes.content }}
      onKeyDown={({ key }) => {
        if (key === 'ArrowRight' || key === 'PageDown') turn(1);
        if (key === 'ArrowLeft' || key === 'PageUp') turn(-1);
      }}
    >
      <div className={classes.tools}>
        {pages > 1 && (
          <div className={classes.pages}>
            <ActionIcon aria-label={t('product.papers.scan.before')} disabled={page === 1} onClick={() => turn(-1)}>
              <IconChevronLeft size={24} />
            </ActionIcon>
            <span role="status">{t('product.papers.scan.page', { page, count: pages })}</span>
            <ActionIcon aria-label={t('product.papers.scan.after')} disabled={page === pages} onClick={() => turn(1)}>
              <IconChevronRight size={24} />
            </ActionIcon>
          </div>
        )}
        {pictureOf(paper, page, 2048) !== null && (
          <Button
            variant="default"
            leftSection={zoomed ? <IconZoomOut size={20} stroke={1.75} /> : <IconZoomIn size={20} stroke={1.75} />}
            onClick={() => setZoomed(!zoomed)}
          >
            {t(zoomed ? 'product.papers.scan.zoomOut' : 'product.papers.scan.zoom')}
          </Button>
        )}
        <Button
          component="a"
          variant="default"
          href={`/scan/${paper.scanSha256}.${paper.scanExt}`}
          // A browser shows no PDF in the closed box that a stranger's file is given; saved, it opens in its own program.
          {...(inWindow ? { target: '_blank', rel: 'noopener noreferrer' } : { download: name })}
          leftSection={<IconExternalLink size={20} stroke={1.75} />}
        >
          {t(inWindow ? 'product.papers.scan.outside' : 'product.papers.scan.save')}
        </Button>
      </div>
      <Page key={`${page} ${pictureOf(paper, page, 2048)}`} paper={paper} page={page} zoomed={zoomed} />
    </Modal>
  );
}

function Page({ paper, page, zoomed }: { paper: ScannedPaper; page: number; zoomed: boolean }) {
  const { t } = useTranslation();
  const [none, setNone] = useState(false);
  const address = pictureOf(paper, page, 2048);
  if (address === null || none) return <p className={classes.none}>{t('product.papers.scan.noPicture')}</p>;
  return (
    <div className={classes.sheet} data-zoomed={zoomed || undefined}>
      <img src={address} alt={t('product.papers.scan.paper')} onError={() => setNone(true)} />
    </div>
  );
}
