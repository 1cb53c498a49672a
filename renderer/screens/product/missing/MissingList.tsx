import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { advises, blocks, type Finding } from '../../../../shared/model/finding.ts';
import { gravestFirst } from '../findings.ts';
import { useStage } from '../stage.ts';
import { MissingItem } from './MissingItem.tsx';
import classes from './Missing.module.css';

// More than these at once frighten; the rest is one button away.
const ADVICE_FIRST = 4;

/** All findings, gravest first, in two groups: what keeps it off the platform, and what would be good to do. */
export function MissingList({ onGo }: { onGo?: () => void }) {
  const { t } = useTranslation();
  const { findings, checked, goTo } = useStage();
  const [at] = useLocation();
  const [all, setAll] = useState(false);
  if (!checked) return null;
  const sorted = gravestFirst(findings);
  const must = sorted.filter(blocks);
  const advice = sorted.filter(advises);
  const shown = all ? advice : advice.slice(0, ADVICE_FIRST);
  return (
    <>
      {must.length === 0 && (
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
      )}
      <Group title={t('product.missing.must')} findings={must} onGo={onGo} />
      <Group title={t('product.missing.advice')} findings={shown} onGo={onGo} />
      {advice.length > ADVICE_FIRST && (
        <Button variant="subtle" onClick={() => setAll(!all)} fullWidth>
          {all ? t('product.missing.less') : t('product.missing.more', { count: advice.length - ADVICE_FIRST })}
        </Button>
      )}
    </>
  );
}

function Group({ title, findings, onGo }: { title: string; findings: Finding[]; onGo: (() => void) | undefined }) {
  if (findings.length === 0) return null;
  return (
    <section className={classes.group} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {findings.map((finding) => (
          <MissingItem
            key={`${finding.rule} ${finding.code} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.values)}`}
            finding={finding}
            onGo={onGo}
          />
        ))}
      </ul>
    </section>
  );
}
