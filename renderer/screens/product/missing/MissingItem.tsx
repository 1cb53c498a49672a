import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../shared/model/finding.ts';
import { useFindingWords } from '../../../app/words.ts';
import { SeverityIcon } from '../../../parts/fields/index.ts';
import { Thumb } from '../../../parts/Thumb.tsx';
import { useStage } from '../stage.ts';
import { useSubject } from './useSubject.ts';
import classes from './Missing.module.css';

/** One thing to mend, with its one button; what to do and where the rule comes from on asking. */
export function MissingItem({ finding, onGo }: { finding: Finding; onGo: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { dossier, mend } = useStage();
  const words = useFindingWords()(finding);
  const subject = useSubject(finding.place);
  const [open, setOpen] = useState(false);
  const photo = dossier.photos.find(({ id }) => id === finding.place.photoId);
  const fix = finding.fix ? t(`fix.${finding.fix.kind}`) : t('product.missing.see');
  return (
    <li className={classes.item} data-severity={finding.severity}>
      <SeverityIcon severity={finding.severity} size={22} />
      <div className={classes.words}>
        <p className={classes.what}>{words.title}</p>
        {subject && <p className={classes.soft}>{subject}</p>}
        {open && (
          <div className={classes.why}>
            <p>{words.detail}</p>
            <p className={classes.soft}>{t('app.source', { source: finding.source })}</p>
          </div>
        )}
        <div className={classes.buttons}>
          <Button
            variant={finding.severity === 'advice' ? 'default' : 'light'}
            aria-label={t('product.missing.go', { fix, title: words.title })}
            onClick={() => {
              onGo?.();
              mend(finding);
            }}
          >
            {fix}
          </Button>
          <Button variant="subtle" color="gray" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('app.why')}
          </Button>
        </div>
      </div>
      {photo && (
        <span className={classes.thumb}>
          <Thumb look={photo.look} />
        </span>
      )}
    </li>
  );
}
