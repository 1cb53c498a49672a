import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../shared/model/paper.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { useTell } from '../../app/words.ts';
import classes from './Report.module.css';

/** So many fit on the page with the rest of it. */
const MOST = 8;

/** Papers at hand, each with its number and its last day. */
export function ReportPapers({ papers }: { papers: Paper[] }) {
  const { t } = useTranslation();
  const tell = useTell();
  if (papers.length === 0) return null;
  return (
    <section>
      <h3>{t('report.papers')}</h3>
      <ul className={classes.columns}>
        {papers.slice(0, MOST).map(({ id, kind, number, expiresOn }) => (
          <li key={id}>
            {[tell(`paperKind.${kind}`), number, expiresOn && t('report.until', { day: formatDay(expiresOn) })]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      {papers.length > MOST && (
        <p className={classes.soft}>{t('report.morePapers', { count: papers.length - MOST })}</p>
      )}
    </section>
  );
}
