import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../shared/model/dossier.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { dayOf, formatDay } from '../../../shared/text/dates.ts';
import { useFindingWords } from '../../app/words.ts';
import { Thumb } from '../../parts/Thumb.tsx';
import { grouped } from '../product/missing/groups.ts';
import { ReportAnswers } from './ReportAnswers.tsx';
import { ReportPapers } from './ReportPapers.tsx';
import { ReportPlatforms } from './ReportPlatforms.tsx';
import type { Standing } from './standing.ts';
import classes from './Report.module.css';

type PackHead = { id: string; date: string };

/** So many of a group fit on one page with the rest of it. */
const MOST = { stops: 7, refused: 4, better: 4, questions: 4, aside: 3 } as const;
/** Letters of a reason; whole it is in the desk. */
const REASON = 90;
const SHOWN = ['stops', 'refused', 'questions', 'better', 'aside'] as const;

type Props = { dossier: Dossier; findings: Finding[]; standings: Standing[]; pack: PackHead | null };

export function Report({ dossier, findings, standings, pack }: Props) {
  const { t } = useTranslation();
  const [today] = useState(() => dayOf(Date.now()));
  const { product, producer, photos, papers } = dossier;
  const groups = grouped(findings);
  const stopped = groups.stops.length + groups.refused.length;
  const cover = photos[0];
  return (
    <div className={classes.report}>
      <header>
        <div>
          <p className={classes.kind}>{t('report.kind')}</p>
          <h2>{product.name ?? t('product.unnamed')}</h2>
          <p>{producer?.name}</p>
          {product.ocopSet && <p className={classes.soft}>{t(`ocopSet.${product.ocopSet}`)}</p>}
        </div>
        {cover && (
          <div className={classes.photo}>
            <Thumb look={cover.look} />
          </div>
        )}
      </header>
      <p className={classes.verdict} data-ready={stopped === 0 || undefined}>
        {stopped === 0 ? t('report.ready') : t('report.notReady', { count: stopped })}
      </p>
      <ReportPlatforms standings={standings} />
      {SHOWN.map((name) => (
        <Section key={name} title={t(`product.missing.group.${name}`)} findings={groups[name]} most={MOST[name]} />
      ))}
      <ReportPapers papers={papers} />
      <ReportAnswers answers={dossier.answers} />
      <footer>
        {pack && <p>{t('report.rules', { id: pack.id, date: formatDay(pack.date), today: formatDay(today) })}</p>}
        <p>{t('report.noCertificate')}</p>
      </footer>
    </div>
  );
}

const short = (text: string | null | undefined) => (text && text.length > REASON ? `${text.slice(0, REASON)}…` : text);

function Section({ title, findings, most }: { title: string; findings: Finding[]; most: number }) {
  const { t } = useTranslation();
  const words = useFindingWords();
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol>
        {findings.slice(0, most).map((finding) => (
          <li
            key={`${finding.rule} ${finding.code} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.values)}`}
          >
            <strong>{words(finding).title}</strong>
            <span className={classes.soft}>
              {` · ${t(`step.${finding.place.step}`)} · ${short(finding.remark?.reason) ?? finding.source}`}
            </span>
          </li>
        ))}
      </ol>
      {findings.length > most && <p className={classes.soft}>{t('report.more', { count: findings.length - most })}</p>}
    </section>
  );
}
