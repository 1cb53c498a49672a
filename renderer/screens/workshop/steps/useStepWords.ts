import { useTranslation } from 'react-i18next';
import type { RecipeStep } from '../../../../shared/model/photo-recipe.ts';

const percent = (share: number) => Math.round(share * 100);

/** A step in a few words, with its figure where it has one that says something. */
export function useStepWords(): (step: RecipeStep) => string {
  const { t } = useTranslation();
  return (step) => {
    switch (step.op) {
      case 'turn':
        return t(`workshop.step.turn${step.quarters}`);
      case 'straighten':
        return t('workshop.step.straighten', { degrees: Math.round(step.degrees * 10) / 10 });
      case 'crop':
        return t('workshop.step.crop', { width: percent(step.box[2]), height: percent(step.box[3]) });
      case 'expose':
        return step.gain >= 1
          ? t('workshop.step.lighten', { percent: percent(step.gain - 1) })
          : t('workshop.step.darken', { percent: percent(1 - step.gain) });
      case 'square':
        return t(step.ground === 'white' ? 'workshop.step.squareWhite' : 'workshop.step.squareOwn');
      case 'balance':
      case 'whiten':
      case 'cut-out':
      case 'denoise':
      case 'sharpen':
        return t(`workshop.step.${step.op}`);
    }
  };
}
