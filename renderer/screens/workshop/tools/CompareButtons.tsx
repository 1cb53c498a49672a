import { IconArrowAutofitWidth, IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import { Tool } from './Tool.tsx';
import classes from './Tools.module.css';

/** Before and after with a divider, and a button that shows the original while it is held. */
export function CompareButtons() {
  const { t } = useTranslation();
  const { recipe, comparing, compare, peeking, peek } = useBenchContext();
  const untouched = recipe.length === 0;
  return (
    <>
      <button
        type="button"
        className={classes.tool}
        aria-label={t('workshop.compare.hold')}
        title={t('workshop.compare.hold')}
        aria-pressed={peeking}
        disabled={untouched}
        onPointerDown={() => peek(true)}
        onPointerUp={() => peek(false)}
        onPointerLeave={() => peek(false)}
        onKeyDown={({ key, repeat }) => !repeat && (key === ' ' || key === 'Enter') && peek(true)}
        onKeyUp={() => peek(false)}
        onBlur={() => peek(false)}
      >
        <IconEye size={24} stroke={1.6} aria-hidden />
        <span>{t('workshop.compare.original')}</span>
      </button>
      <Tool
        Icon={IconArrowAutofitWidth}
        words={t('workshop.compare.open')}
        pressed={comparing !== null}
        disabled={untouched && comparing === null}
        onClick={() => compare(comparing === null ? 'done' : null)}
      />
    </>
  );
}
