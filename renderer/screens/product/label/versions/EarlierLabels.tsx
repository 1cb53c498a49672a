import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../../../../shared/model/label.ts';
import { formatDay } from '../../../../../shared/text/dates.ts';
import { Sheet } from '../Sheet.tsx';
import classes from './Versions.module.css';

/** The labels of earlier print runs, as they were printed. */
export function EarlierLabels({ labels, opened, onClose }: { labels: Label[]; opened: boolean; onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="30rem" title={t('product.label.version.title')}>
      <div className={classes.earlier}>
        {labels.map((label) => (
          <section key={label.id}>
            <h3>
              {label.printDate === null
                ? t('product.label.version.undated')
                : t('product.label.version.printed', { day: formatDay(label.printDate) })}
            </h3>
            <Sheet label={label} />
          </section>
        ))}
      </div>
    </Drawer>
  );
}
