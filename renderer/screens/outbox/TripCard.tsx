import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconArrowRight, IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { Steps } from './Steps.tsx';
import type { Trip } from './group.ts';
import classes from './Outbox.module.css';

const SENT = ['sending', 'asking'];

/** One product on its way to one shop: its steps, why it stands still, and what a person can do about it. */
export function TripCard({ trip }: { trip: Trip }) {
  const { t } = useTranslation();
  const say = useSay();
  const retry = useMutation(api.outbox.retry.mutationOptions({ onError: say.failed }));
  const cancel = useMutation(api.outbox.cancel.mutationOptions({ onError: say.failed }));
  const stuck = trip.errands.find(({ state }) => state === 'person' || state === 'sign-in');
  const [first] = trip.errands;
  const goes = trip.errands.some(({ state }) => SENT.includes(state));
  return (
    <li className={classes.trip} data-stuck={stuck ? true : undefined}>
      <div className={classes.head}>
        <div>
          <Link href={`/product/${trip.productId}/platforms`} className={classes.name}>
            {trip.productName ?? t('list.unnamed')}
          </Link>
          <span className={classes.shop}>
            <IconArrowRight size={18} aria-hidden /> {trip.shopName ?? t('shop.unnamed')}
          </span>
        </div>
        <Group gap="xs" wrap="nowrap">
          {stuck?.state === 'sign-in' && (
            <Button component={Link} href="/shops">
              {t('outbox.signIn')}
            </Button>
          )}
          {stuck?.state === 'person' && (
            <>
              <Button variant="default" component={Link} href={`/product/${trip.productId}`}>
                {t('outbox.mend')}
              </Button>
              <Button
                leftSection={<IconRefresh size={20} stroke={1.75} />}
                loading={retry.isPending}
                onClick={() => retry.mutate({ id: stuck.id })}
              >
                {t('app.again')}
              </Button>
            </>
          )}
          {!goes && first && (
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconX size={20} stroke={1.75} />}
              loading={cancel.isPending}
              onClick={() => cancel.mutate({ id: first.id })}
            >
              {t('outbox.takeOut')}
            </Button>
          )}
        </Group>
      </div>
      <Steps errands={trip.errands} />
    </li>
  );
}
