import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setAside, type Finding } from '../../../../shared/model/finding.ts';
import { useFindingWords, useTellIfKnown } from '../../../app/words.ts';
import { SeverityIcon } from '../../../parts/fields/index.ts';
import { Thumb } from '../../../parts/Thumb.tsx';
import { useStage } from '../stage.ts';
import { useCorrect } from '../useCorrect.ts';
import { More } from './More.tsx';
import { NotForMe } from './NotForMe.tsx';
import { Proposed } from './Proposed.tsx';
import { Question } from './Question.tsx';
import { Remarked } from './Remarked.tsx';
import { useSubject } from './useSubject.ts';
import classes from './Missing.module.css';

/** One thing to mend, with its one button; what to do, why, and where the rule comes from on asking. */
export function MissingItem({ finding, onGo }: { finding: Finding; onGo: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { dossier } = useStage();
  const words = useFindingWords()(finding);
  const why = useTellIfKnown()(`rule.${finding.rule}.why`);
  const subject = useSubject(finding.place);
  const [open, setOpen] = useState(false);
  const [refusing, setRefusing] = useState(false);
  const photo = dossier.photos.find(({ id }) => id === finding.place.photoId);
  return (
    <li className={classes.item} data-severity={finding.severity}>
      <SeverityIcon severity={finding.severity} size={22} />
      <div className={classes.words}>
        <p className={classes.what}>{words.title}</p>
        {subject && <p className={classes.soft}>{subject}</p>}
        {open && (
          <div className={classes.why}>
            <p>{words.detail}</p>
            {why && <p>{why}</p>}
            <p className={classes.soft}>{t('app.source', { source: finding.source })}</p>
          </div>
        )}
        <Proposed finding={finding} />
        <Remarked finding={finding} />
        {finding.question && <Question finding={finding} />}
        {refusing && !setAside(finding) && <NotForMe finding={finding} onClose={() => setRefusing(false)} />}
        <div className={classes.buttons}>
          {!finding.question && !setAside(finding) && <Main finding={finding} title={words.title} onGo={onGo} />}
          <Button variant="subtle" color="gray" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('app.why')}
          </Button>
          {!setAside(finding) && <More finding={finding} onNotForMe={() => setRefusing(true)} />}
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

/** The one button: the desk does it, or goes to where it is done. */
function Main({ finding, title, onGo }: { finding: Finding; title: string; onGo: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { mend } = useStage();
  const { correct, busy } = useCorrect();
  const fix = finding.fix ? t(`fix.${finding.fix.kind}`) : t('product.missing.see');
  return (
    <Button
      variant={finding.severity === 'advice' ? 'default' : 'light'}
      loading={busy}
      aria-label={t('product.missing.go', { fix, title })}
      onClick={() => {
        if (finding.fix?.kind === 'correct') return correct([finding]);
        onGo?.();
        mend(finding);
      }}
    >
      {fix}
    </Button>
  );
}
