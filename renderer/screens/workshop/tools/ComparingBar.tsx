import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { withStep } from '../../../../shared/model/photo-recipe.ts';
import { useBenchContext } from '../bench.ts';
import type { Comparing } from '../bench.ts';
import { useStepWords } from '../steps/useStepWords.ts';
import { pointsOf } from '../panel/points.ts';
import { useJudged } from '../useJudged.ts';
import classes from './Tools.module.css';

/** In place of the tools while two looks are compared: what is compared, and whether to have it. */
export function ComparingBar({ comparing }: { comparing: Comparing }) {
  const { t } = useTranslation();
  const { photo, recipe, setRecipe, compare } = useBenchContext();
  const score = useJudged(photo.id)?.score.score;
  const words = useStepWords();
  return (
    <div className={classes.bar} role="group" aria-label={t('workshop.compare.open')}>
      <strong className={classes.name}>
        {comparing === 'done' ? t('workshop.compare.done') : words(comparing.step)}
      </strong>
      {comparing !== 'done' && (
        <span className={classes.hint}>{t('workshop.offers.points', pointsOf(comparing, score))}</span>
      )}
      <span className={classes.gap} />
      {comparing !== 'done' && (
        <Button
          leftSection={<IconCheck size={20} stroke={2} />}
          onClick={() => {
            setRecipe(withStep(recipe, comparing.step));
            compare(null);
          }}
        >
          {t('workshop.offers.use')}
        </Button>
      )}
      <Button variant="default" onClick={() => compare(null)}>
        {t('app.close')}
      </Button>
    </div>
  );
}
