import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/client.ts';
import { Loaded } from '../../../parts/Loaded.tsx';
import { useStage } from '../stage.ts';
import { HistoryLine } from './HistoryLine.tsx';
import classes from './Head.module.css';

/** What was done to this product and when, newest first. */
export function HistoryDrawer({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const { t } = useTranslation();
  const { id } = useStage();
  const got = useQuery(api.products.history.queryOptions({ input: { id }, enabled: opened }));
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="28rem"
      padding="xl"
      title={t('product.history.title')}
      classNames={{ title: classes.drawerTitle }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <p className={classes.soft}>{t('product.history.lead')}</p>
      <Loaded query={got}>
        {({ steps }) =>
          steps.length === 0 ? (
            <p>{t('product.history.empty')}</p>
          ) : (
            <ol className={classes.history}>
              {steps.map((step) => (
                <HistoryLine key={step.gesture} step={step} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Drawer>
  );
}
