import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../../../shared/label/items.ts';
import { Part } from '../Part.tsx';
import classes from './Label.module.css';

/** Items that few products need: asked for by the case they belong to. */
export function MoreCases({ cases, onOpen }: { cases: Case[]; onOpen(which: Case): void }) {
  const { t } = useTranslation();
  if (cases.length === 0) return null;
  return (
    <Part title={t('product.label.cases')} hint={t('product.label.casesHint')}>
      <div className={classes.cases}>
        {cases.map((which) => (
          <Button
            key={which}
            variant="default"
            leftSection={<IconPlus size={20} stroke={1.75} />}
            onClick={() => onOpen(which)}
          >
            {t(`product.label.case.${which}`)}
          </Button>
        ))}
      </div>
    </Part>
  );
}
