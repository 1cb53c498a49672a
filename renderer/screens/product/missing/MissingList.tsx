import { Button } from '@mantine/core';
import { IconCircleCheck, IconPrinter, IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Finding } from '../../../../shared/model/finding.ts';
import { useStage } from '../stage.ts';
import { useCorrect } from '../useCorrect.ts';
import { correctable, grouped, GROUPS, type GroupName } from './groups.ts';
import { MissingItem } from './MissingItem.tsx';
import classes from './Missing.module.css';

/** More than these of a group at once frighten; the rest is one button away. What stops a product is never hidden. */
const FIRST: Record<GroupName, number> = {
  stops: Number.POSITIVE_INFINITY,
  refused: Number.POSITIVE_INFINITY,
  questions: 3,
  better: 4,
  aside: 0,
};

/** All findings in one place: what stops the product, what a platform will refuse, what only a person can say, what would help. */
export function MissingList({ onGo }: { onGo?: () => void }) {
  const { t } = useTranslation();
  const { id, findings, checked } = useStage();
  const { correct, busy } = useCorrect();
  if (!checked) return null;
  const groups = grouped(findings);
  const easy = correctable(findings);
  return (
    <>
      {groups.stops.length + groups.refused.length === 0 && <Fine />}
      {easy.length > 1 && (
        <Button
          fullWidth
          mt="md"
          leftSection={<IconWand size={22} stroke={1.75} />}
          loading={busy}
          onClick={() => correct(easy)}
        >
          {t('product.missing.correctAll', { count: easy.length })}
        </Button>
      )}
      {GROUPS.map((name) => (
        <Group key={name} name={name} findings={groups[name]} onGo={onGo} />
      ))}
      <Button
        component={Link}
        href={`/print/report/${id}`}
        variant="default"
        fullWidth
        mt="lg"
        leftSection={<IconPrinter size={22} stroke={1.75} />}
      >
        {t('product.missing.report')}
      </Button>
    </>
  );
}

function Fine() {
  const { t } = useTranslation();
  const { goTo } = useStage();
  const [at] = useLocation();
  return (
    <div className={classes.fine}>
      <IconCircleCheck size={28} stroke={1.5} aria-hidden />
      <div>
        <p>{t('product.missing.fine')}</p>
        {!at.endsWith('/platforms') && (
          <Button variant="light" onClick={() => goTo('platforms')}>
            {t('product.missing.toPlatforms')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Group({ name, findings, onGo }: { name: GroupName; findings: Finding[]; onGo: (() => void) | undefined }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, FIRST[name]);
  const title = t(`product.missing.group.${name}`);
  return (
    <section className={classes.group} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {shown.map((finding) => (
          <MissingItem
            key={`${finding.rule} ${finding.code} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.values)}`}
            finding={finding}
            onGo={onGo}
          />
        ))}
      </ul>
      {findings.length > FIRST[name] && (
        <Button variant="subtle" onClick={() => setAll(!all)} fullWidth>
          {all ? t('product.missing.less') : t('product.missing.more', { count: findings.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
