import { Button, Collapse, Loader, Progress, RingProgress } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { isStuck, LookAgain } from '../../product/photos/LookAgain.tsx';
import { useBenchContext } from '../bench.ts';
import { TONES } from '../tones.ts';
import { useJudged } from '../useJudged.ts';
import { MendThis } from './MendThis.tsx';
import classes from './Panel.module.css';

/** In one sentence how good the photo is; how many points of a hundred, and what would bring most of the rest. */
export function Verdict() {
  const { t } = useTranslation();
  const { photo, writing, marked } = useBenchContext();
  const judged = useJudged(photo.id);
  const [open, { toggle }] = useDisclosure(false);
  if (!judged || isStuck(photo)) return <Unmeasured />;
  const { verdict, score } = judged;
  // Nothing speaks against it, yet there is something to be said.
  const advised = verdict === 'good' && marked.length > 0;
  return (
    <section className={classes.verdict} aria-label={t('workshop.score.label')} data-old={writing || undefined}>
      <div className={classes.said}>
        <RingProgress
          size={84}
          thickness={9}
          roundCaps
          sections={[{ value: score.score, color: TONES[verdict] }]}
          label={<span className={classes.score}>{score.score}</span>}
          role="img"
          aria-label={t('workshop.score.of', { score: score.score })}
        />
        <p className={classes.sentence}>{t(`workshop.verdict.${advised ? 'advised' : verdict}`)}</p>
      </div>
      <MendThis verdict={verdict} />
      {score.raise.length > 0 && (
        <div>
          <p className={classes.soft}>{t('workshop.score.raise')}</p>
          <ul className={classes.raise}>
            {score.raise.map(({ part, points }) => (
              <li key={part}>
                <span>{t(`photoScore.part.${part}.raise`)}</span>
                <strong>{t('workshop.score.points', { points })}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Button variant="subtle" px="xs" className={classes.how} aria-expanded={open} onClick={toggle}>
        {t('workshop.score.how')}
      </Button>
      <Collapse expanded={open}>
        <ul className={classes.parts}>
          {score.parts.map(({ part, value }) => (
            <li key={part}>
              <span>{t(`photoScore.part.${part}.title`)}</span>
              <Progress
                value={value * 100}
                size="sm"
                aria-label={t('workshop.score.part', {
                  part: t(`photoScore.part.${part}.title`),
                  percent: Math.round(value * 100),
                })}
              />
            </li>
          ))}
        </ul>
      </Collapse>
    </section>
  );
}

/** Not judged yet, or the helper that was at it is gone. */
function Unmeasured() {
  const { t } = useTranslation();
  const { photo } = useBenchContext();
  return (
    <section className={classes.verdict} aria-label={t('workshop.score.label')}>
      {isStuck(photo) ? (
        <LookAgain id={photo.id} />
      ) : (
        <div className={classes.said} role="status">
          <Loader size={28} />
          <p className={classes.sentence}>{t('product.photos.measuring')}</p>
        </div>
      )}
    </section>
  );
}
