import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { STEPS, type Step } from '../../../shared/model/finding.ts';
import classes from './Product.module.css';
import { useStage } from './stage.ts';

/** At the end of each step, the way to the next one. */
export function NextStep({ step }: { step: Step }) {
  const { t } = useTranslation();
  const { id } = useStage();
  const next = STEPS[STEPS.indexOf(step) + 1];
  if (!next) return null;
  return (
    <div className={classes.next}>
      <Button
        component={Link}
        href={`/product/${id}/${next}`}
        rightSection={<IconArrowRight size={22} stroke={1.75} />}
      >
        {t('product.path.next', { step: t(`step.${next}`) })}
      </Button>
    </div>
  );
}
