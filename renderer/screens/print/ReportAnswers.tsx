import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../shared/model/answer.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { useTellIfKnown } from '../../app/words.ts';
import classes from './Report.module.css';

/** So many fit on the page with the rest of it. */
const MOST = 8;

/** What the household answered to questions, each with the day. Points of the score have a sheet of their own. */
export function ReportAnswers({ answers }: { answers: Answer[] }) {
  const { t } = useTranslation();
  const known = useTellIfKnown();
  const told = answers.flatMap(({ id, question, says, saidOn }) => {
    const ask = known(`question.${question}.ask`);
    if (ask === null || says === null) return [];
    return [{ id, ask, answer: known(`answer.${says}`) ?? says, day: saidOn && formatDay(saidOn) }];
  });
  if (told.length === 0) return null;
  return (
    <section>
      <h3>{t('report.answers')}</h3>
      <ul className={classes.columns}>
        {told.slice(0, MOST).map(({ id, ask, answer, day }) => (
          <li key={id}>
            {ask} <strong>{answer}</strong>
            {day && <span className={classes.soft}>{` · ${day}`}</span>}
          </li>
        ))}
      </ul>
      {told.length > MOST && <p className={classes.soft}>{t('report.moreAnswers', { count: told.length - MOST })}</p>}
    </section>
  );
}
