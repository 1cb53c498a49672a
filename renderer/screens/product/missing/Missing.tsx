import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { grouped } from './groups.ts';
import { useStage } from '../stage.ts';
import { MissingList } from './MissingList.tsx';
import classes from './Missing.module.css';

/** What is still missing, always in sight: a panel beside the step, or a strip above it where there is no room. */
export function Missing({ wide }: { wide: boolean }) {
  const { t } = useTranslation();
  const [open, fold] = useDisclosure(false);
  const summary = useSummary();
  if (wide) {
    return (
      <aside className={classes.panel} aria-label={t('product.missing.title')}>
        <h2 className={classes.title}>{t('product.missing.title')}</h2>
        <p className={classes.summary} aria-live="polite">
          {summary}
        </p>
        <MissingList />
      </aside>
    );
  }
  return (
    <aside className={classes.strip} aria-label={t('product.missing.title')}>
      <div className={classes.stripLine}>
        <p className={classes.summary} aria-live="polite">
          <strong>{t('product.missing.title')}</strong> · {summary}
        </p>
        <Button
          variant="default"
          aria-expanded={open}
          rightSection={open ? <IconChevronUp size={20} /> : <IconChevronDown size={20} />}
          onClick={fold.toggle}
        >
          {t(open ? 'product.missing.hide' : 'product.missing.show')}
        </Button>
      </div>
      <Collapse expanded={open}>
        <div className={classes.stripList}>
          <MissingList onGo={fold.close} />
        </div>
      </Collapse>
    </aside>
  );
}

function useSummary(): string {
  const { t } = useTranslation();
  const { findings, checked } = useStage();
  if (!checked) return t('product.missing.checking');
  const { stops, refused, questions, better } = grouped(findings);
  const must = stops.length + refused.length;
  const parts = [
    must > 0 && t('product.missing.mustCount', { count: must }),
    questions.length > 0 && t('product.missing.questionCount', { count: questions.length }),
    better.length > 0 && t('product.missing.adviceCount', { count: better.length }),
  ].filter(Boolean);
  return parts.join(' · ') || t('product.missing.fineCount');
}
