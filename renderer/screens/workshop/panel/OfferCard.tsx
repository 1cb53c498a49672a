import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { withStep } from '../../../../shared/model/photo-recipe.ts';
import type { Offer } from '../../../../shared/model/photo-recipe.ts';
import { useBenchContext } from '../bench.ts';
import { useStepWords } from '../steps/useStepWords.ts';
import { useJudged } from '../useJudged.ts';
import { pointsOf } from './points.ts';
import classes from './Panel.module.css';

/** One offer: what it does, what it brings, one click to have it, one to see it first. */
export function OfferCard({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const { photo, recipe, setRecipe, comparing, compare } = useBenchContext();
  const step = useStepWords()(offer.step);
  const { before, after } = pointsOf(offer, useJudged(photo.id)?.score.score);
  const seen = comparing === offer;
  return (
    <li className={classes.offer} data-on={seen || undefined}>
      <div className={classes.offerWords}>
        <span className={classes.what}>{step}</span>
        {/* The score knows nothing of turning upright and of squareness. */}
        {after > before && <span className={classes.points}>{t('workshop.offers.points', { before, after })}</span>}
      </div>
      <div className={classes.buttons}>
        <Button
          variant="light"
          aria-label={t('workshop.offers.useOf', { step })}
          onClick={() => {
            compare(null);
            setRecipe(withStep(recipe, offer.step));
          }}
        >
          {t('workshop.offers.use')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          px="sm"
          aria-pressed={seen}
          aria-label={t('workshop.offers.seeOf', { step })}
          onClick={() => compare(seen ? null : offer)}
        >
          {t('workshop.offers.see')}
        </Button>
      </div>
    </li>
  );
}
