import { IconAngle, IconCrop, IconRotate2, IconRotateClockwise2, IconSquare, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { withStep } from '../../../../shared/model/photo-recipe.ts';
import { useBenchContext } from '../bench.ts';
import { indexOf, MOST_STEPS, turned, without } from '../steps/recipe.ts';
import { CompareButtons } from './CompareButtons.tsx';
import { Tool } from './Tool.tsx';
import classes from './Tools.module.css';

/** What can be done by hand, each with its word. */
export function Toolbar() {
  const { t } = useTranslation();
  const { recipe, setRecipe, take, compare } = useBenchContext();
  const full = recipe.length >= MOST_STEPS;
  const square = indexOf(recipe, 'square');
  const set = (next: typeof recipe) => {
    compare(null);
    setRecipe(next);
  };
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('workshop.tools.label')}>
      <Tool
        Icon={IconRotate2}
        words={t('workshop.tools.left')}
        disabled={full}
        onClick={() => set(turned(recipe, false))}
      />
      <Tool
        Icon={IconRotateClockwise2}
        words={t('workshop.tools.right')}
        disabled={full}
        onClick={() => set(turned(recipe, true))}
      />
      <Tool
        Icon={IconAngle}
        words={t('workshop.tools.straighten')}
        disabled={full}
        onClick={() => take('straighten')}
      />
      <Tool Icon={IconCrop} words={t('workshop.tools.crop')} disabled={full} onClick={() => take('crop')} />
      <Tool Icon={IconSun} words={t('workshop.tools.expose')} disabled={full} onClick={() => take('expose')} />
      <Tool
        Icon={IconSquare}
        words={t('workshop.tools.square')}
        pressed={square !== -1}
        disabled={full && square === -1}
        onClick={() =>
          set(square === -1 ? withStep(recipe, { op: 'square', ground: 'white' }) : without(recipe, square))
        }
      />
      <span className={classes.gap} />
      <CompareButtons />
    </div>
  );
}
