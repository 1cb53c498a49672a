import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconBuildingStore, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { Empty } from '../../../parts/Empty.tsx';

/** No shop yet: connect one, or practise on the platform that runs on this machine. */
export function NoShop() {
  const { t } = useTranslation();
  const say = useSay();
  const start = useMutation(api.practice.start.mutationOptions({ onError: say.failed }));
  return (
    <Empty
      picture={<IconBuildingStore size={72} stroke={1.1} />}
      title={t('product.platforms.none')}
      words={t('product.platforms.noneWords')}
    >
      <Button
        leftSection={<IconPlayerPlay size={20} stroke={1.75} />}
        loading={start.isPending}
        onClick={() => start.mutate(undefined)}
      >
        {t('product.platforms.practice')}
      </Button>
      <Button component={Link} href="/shops" variant="default">
        {t('product.platforms.connect')}
      </Button>
    </Empty>
  );
}
