import { useTranslation } from 'react-i18next';
import type { ScoreView } from '../../../shared/contract/score.ts';
import { formatNumber } from '../../../shared/text/numbers.ts';
import type { Autosave } from '../../parts/fields/index.ts';
import { CriterionField } from './CriterionField.tsx';
import { useCriterionName } from './names.ts';
import type { Points } from './useScoreSave.ts';
import classes from './Score.module.css';

const PARTS = ['A', 'B', 'C'] as const;

/** All criteria of the set, part by part, in the order of the decision. */
export function Criteria({ view, save }: { view: ScoreView; save: Autosave<Points> }) {
  const { t } = useTranslation();
  const name = useCriterionName();
  return (
    <div className={classes.criteria}>
      {PARTS.map((part) => {
        const { points, max, over } = view.score.parts[part];
        return (
          <section key={part} className={classes.part} aria-label={t(`score.part.${part}`)}>
            <header className={classes.partHead}>
              <h2>{t(`score.part.${part}`)}</h2>
              <span data-over={over || undefined}>{t('score.ofMost', { points: formatNumber(points, 1), max })}</span>
            </header>
            {over && <p className={classes.over}>{t('score.over', { max })}</p>}
            {view.criteria
              .filter((criterion) => criterion.part === part)
              .map((criterion) =>
                criterion.group ? (
                  <h3 key={criterion.code} className={classes.group}>
                    {name(criterion)}
                    {criterion.max !== null && <span>{t('score.most', { max: criterion.max })}</span>}
                  </h3>
                ) : (
                  <CriterionField key={criterion.code} criterion={criterion} bind={save.bind(criterion.code)} />
                ),
              )}
          </section>
        );
      })}
      <p className={classes.soft}>{t('score.source', { source: view.source })}</p>
    </div>
  );
}
