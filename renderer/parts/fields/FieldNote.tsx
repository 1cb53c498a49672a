import { IconAlertOctagon, IconAlertTriangle, IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, Severity } from '../../../shared/model/finding.ts';
import { useFindingWords } from '../../app/words.ts';
import classes from './FieldNote.module.css';

const ICONS = { illegal: IconAlertOctagon, platform: IconAlertTriangle, advice: IconBulb } satisfies Record<
  Severity,
  typeof IconBulb
>;

/** The sign of a severity: never told apart by colour alone. */
export function SeverityIcon({ severity, size = 20 }: { severity: Severity; size?: number }) {
  const { t } = useTranslation();
  const Icon = ICONS[severity];
  return (
    <Icon size={size} stroke={1.75} role="img" aria-label={t(`severity.${severity}`)} className={classes[severity]} />
  );
}

/**
 * What the rules say of one field: sign, words, and where the rule comes from on asking. Goes below the field.
 *   typed   below a field that one types into and leaves with Tab. The note is gone the moment that mends it, so its button
 *           must be no stop on the way: the next word typed would go nowhere. The list of what is missing has it as a stop.
 */
export function FieldNote({ findings, typed = false }: { findings: Finding[]; typed?: boolean }) {
  return findings.map((finding) => (
    <Note key={`${finding.rule} ${finding.code} ${JSON.stringify(finding.values)}`} finding={finding} typed={typed} />
  ));
}

function Note({ finding, typed }: { finding: Finding; typed: boolean }) {
  const { t } = useTranslation();
  const words = useFindingWords()(finding);
  const [open, setOpen] = useState(false);
  // Spans only: Mantine sets what stands below a field as one paragraph.
  return (
    <span className={classes.note} data-severity={finding.severity}>
      <SeverityIcon severity={finding.severity} />
      <span className={classes.words}>
        {words.title}{' '}
        <button
          type="button"
          className={classes.why}
          tabIndex={typed ? -1 : undefined}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('app.why')}
        </button>
        {open && (
          <span className={classes.source}>
            {words.detail}
            <br />
            {t('app.source', { source: finding.source })}
          </span>
        )}
      </span>
    </span>
  );
}
