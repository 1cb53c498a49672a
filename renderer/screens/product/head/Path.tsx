import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { STEPS, type Step } from '../../../../shared/model/finding.ts';
import { tallies, type Tally } from '../findings.ts';
import { useStage } from '../stage.ts';
import { furthest } from './furthest.ts';
import classes from './Path.module.css';

/** The six steps in a row, each with how far it is. */
export function Path({ step: here }: { step: Step }) {
  const { t } = useTranslation();
  const { id, dossier, findings, checked } = useStage();
  const left = tallies(findings);
  const sent = furthest(dossier.listings);
  return (
    <nav aria-label={t('product.path.label')} className={classes.room}>
      <ol className={classes.path}>
        {STEPS.map((step, index) => {
          const done = step === 'platforms' ? sent !== 'draft' : checked;
          const state = left[step].blocking > 0 ? 'left' : done ? 'done' : 'open';
          return (
            <li key={step} data-state={state}>
              <Link href={`/product/${id}/${step}`} aria-current={step === here ? 'step' : undefined}>
                <span className={classes.mark} aria-hidden>
                  {state === 'done' ? <IconCheck size={18} stroke={2.5} /> : index + 1}
                </span>
                <span className={classes.words}>
                  <span className={classes.name}>{t(`step.${step}`)}</span>
                  {step === 'platforms' && left.platforms.blocking === 0 ? (
                    <span className={classes.soft}>{t(`listing.state.${sent}`)}</span>
                  ) : (
                    checked && <Left tally={left[step]} />
                  )}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Left({ tally: { blocking, advice } }: { tally: Tally }) {
  const { t } = useTranslation();
  if (blocking > 0) return <span className={classes.left}>{t('product.path.left', { count: blocking })}</span>;
  return (
    <span className={classes.soft}>
      {advice > 0 ? t('product.path.advice', { count: advice }) : t('product.path.done')}
    </span>
  );
}
