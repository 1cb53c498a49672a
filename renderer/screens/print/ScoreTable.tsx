import { useTranslation } from 'react-i18next';
import type { ScoreView } from '../../../shared/contract/score.ts';
import { formatNumber } from '../../../shared/text/numbers.ts';
import { useCriterionName } from '../score/names.ts';
import classes from './Report.module.css';

const PARTS = ['A', 'B', 'C'] as const;
const STARS = [3, 4, 5] as const;

export function ScoreTable({
  view: { set, criteria, score, source },
  name,
  producer,
}: {
  view: ScoreView;
  name: string | null;
  producer: string | null;
}) {
  const { t } = useTranslation();
  const criterionName = useCriterionName();
  const figure = (value: number | null) => (value === null ? '' : formatNumber(value, 1));
  return (
    <div className={classes.report}>
      <p className={classes.kind}>{t('score.heading')}</p>
      <h2>{name ?? t('product.unnamed')}</h2>
      <p>{producer}</p>
      <p className={classes.soft}>{t(`ocopSet.${set}`)}</p>
      <p className={classes.verdict}>
        {`${figure(score.total)} ${t('score.ofHundred')} · ${score.stars >= 3 ? t('score.goal', { stars: score.stars }) : t('score.noStars')}`}
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('score.column.criterion')}</th>
            <th scope="col">{t('score.column.points')}</th>
            <th scope="col">{t('score.column.most')}</th>
            {STARS.map((stars) => (
              <th key={stars} scope="col">
                {t('score.column.least')}
              </th>
            ))}
          </tr>
        </thead>
        {PARTS.map((part) => (
          <tbody key={part}>
            <tr>
              <th scope="rowgroup">{t(`score.part.${part}`)}</th>
              <td>{figure(score.parts[part].points)}</td>
              <td>{score.parts[part].max}</td>
              {STARS.map((stars) => (
                <td key={stars}>{t('score.goal', { stars })}</td>
              ))}
            </tr>
            {criteria
              .filter((criterion) => criterion.part === part)
              .map((criterion) => (
                <tr key={criterion.code}>
                  <th scope="row">
                    {criterionName(criterion)}
                    {criterion.unsure && ` (${t('score.unsure')})`}
                  </th>
                  <td>{figure(criterion.points)}</td>
                  <td>{criterion.max ?? t('score.column.unknown')}</td>
                  {STARS.map((stars) => (
                    <td key={stars}>{criterion.floors[stars] ?? ''}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      <footer>
        <p>{t('score.source', { source })}</p>
        <p>{t('score.ownOnly')}</p>
      </footer>
    </div>
  );
}
