import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../shared/model/answer.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { useTellIfKnown } from '../../app/words.ts';
import classes from './Report.module.css';

/** So many fit on the page with the rest of it. */
const MOST = 12;

/** What the household answered to questions, each with the day. Points of the score have a sheet of their own. */
export function ReportAnswers({ answers }: { answers: Answer[] }) {
  const { t } = useTranslation();
  const known = useTellIfKnown();
  const told = answers.flatMap(({ id, question, says, note, saidOn }) => {
    const ask = known(`question.${question}.ask`);
    if (ask === null || says === null) return [];
    const day = saidOn && formatDay(saidOn);
    return [{ id, ask, answer: [known(`answer.${says}`) ?? says, note, day].filter(Boolean).join(' · ') }];
  });
  if (told.length === 0) return null;
  return (
    <section>
      <h3>{t('report.answers')}</h3>
      <ul>
        {told.slice(0, MOST).map(({ id, ask, answer }) => (
          <li key={id}>
            {ask} <strong>{answer}</strong>
          </li>
        ))}
      </ul>
      {told.length > MOST && <p className={classes.soft}>{t('report.moreAnswers', { count: told.length - MOST })}</p>}
    </section>
  );
}
