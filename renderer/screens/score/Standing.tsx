import { SegmentedControl } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoreView } from '../../../shared/contract/score.ts';
import { formatNumber } from '../../../shared/text/numbers.ts';
import { focusField } from '../../parts/fields/index.ts';
import { Stars } from '../../parts/Stars.tsx';
import { useCriterionName } from './names.ts';
import classes from './Score.module.css';

const GOALS = [3, 4, 5] as const;
type Goal = (typeof GOALS)[number];

/** The score so far, always in sight, and what is missing for the star one aims at. */
export function Standing({ view: { score, criteria, unsureStars } }: { view: ScoreView }) {
  const { t } = useTranslation();
  const name = useCriterionName();
  const next = GOALS.find((stars) => stars > score.stars) ?? 5;
  const [picked, setPicked] = useState<Goal | null>(null);
  const goal = picked ?? next;
  const lacks = score.lacks[goal];
  const go = (code: string) => focusField(`score.${criteria.find(({ under }) => under === code)?.code ?? code}`);
  return (
    <aside className={classes.standing} aria-label={t('score.standing')}>
      <p className={classes.total}>
        <strong>{formatNumber(score.total, 1)}</strong> {t('score.ofHundred')}
      </p>
      {score.stars >= 3 ? (
        <Stars count={score.stars} size={26} />
      ) : (
        <p className={classes.soft}>{t('score.noStars')}</p>
      )}
      {score.open.length > 0 && <p className={classes.soft}>{t('score.open', { count: score.open.length })}</p>}
      <h2>{t('score.toGet')}</h2>
      <SegmentedControl
        fullWidth
        value={String(goal)}
        onChange={(value) => setPicked(GOALS.find((stars) => String(stars) === value) ?? null)}
        data={GOALS.map((stars) => ({ value: String(stars), label: t('score.goal', { stars }) }))}
      />
      {lacks.points > 0 && (
        <p className={classes.lack}>{t('score.morePoints', { points: formatNumber(lacks.points, 1) })}</p>
      )}
      {lacks.criteria.length > 0 && (
        <ul className={classes.lacks}>
          {lacks.criteria.map((lack) => (
            <li key={lack.code}>
              <button type="button" onClick={() => go(lack.code)}>
                {name(lack)}
                <span>{t('score.hasNeeds', { has: formatNumber(lack.has, 1), needs: lack.needs })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {lacks.points === 0 && lacks.criteria.length === 0 && (
        <p className={classes.fine}>
          <IconCircleCheck size={24} stroke={1.5} aria-hidden />
          {t('score.reached', { stars: goal })}
        </p>
      )}
      {unsureStars.includes(goal) && <p className={classes.soft}>{t('score.unsureStars', { stars: goal })}</p>}
      <p className={classes.soft}>{t('score.ownOnly')}</p>
    </aside>
  );
}
