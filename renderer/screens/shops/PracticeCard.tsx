import { Badge, Button, Group } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { IconExternalLink, IconPlayerPlay, IconPlayerStop, IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ShopState } from '../../../shared/model/shop.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { ShopFacts } from './ShopFacts.tsx';
import classes from './Shops.module.css';

/** The platform on this machine that behaves like the real one: nothing in it reaches the Internet or a buyer. */
export function PracticeCard({ shop }: { shop: ShopState | undefined }) {
  const { t } = useTranslation();
  const say = useSay();
  const { data } = useQuery(api.practice.state.queryOptions());
  const start = useMutation(api.practice.start.mutationOptions({ onError: say.failed }));
  const stop = useMutation(api.practice.stop.mutationOptions({ onError: say.failed }));
  const running = data?.running ?? false;
  return (
    <section className={classes.card} data-practice>
      <div className={classes.head}>
        <IconSchool size={32} stroke={1.5} aria-hidden className={classes.icon} />
        <div className={classes.who}>
          <h2>{t('practice.title')}</h2>
          <span>{t('practice.words')}</span>
        </div>
        <Badge color={running ? 'leaf' : 'gray'}>{t(running ? 'practice.on' : 'practice.off')}</Badge>
      </div>
      {running && shop && <ShopFacts shop={shop} />}
      <Group gap="sm">
        {running && data?.window ? (
          <>
            <Button
              component="a"
              href={data.window}
              target="_blank"
              rel="noopener noreferrer"
              variant="light"
              rightSection={<IconExternalLink size={20} stroke={1.75} />}
            >
              {t('practice.window')}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconPlayerStop size={20} stroke={1.75} />}
              loading={stop.isPending}
              onClick={() => stop.mutate(undefined)}
            >
              {t('practice.stop')}
            </Button>
          </>
        ) : (
          <Button
            variant="light"
            leftSection={<IconPlayerPlay size={20} stroke={1.75} />}
            loading={start.isPending}
            onClick={() => start.mutate(undefined)}
          >
            {t('practice.start')}
          </Button>
        )}
      </Group>
    </section>
  );
}
