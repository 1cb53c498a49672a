import { Button, SegmentedControl, Switch } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { IconMailbox, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { useTell } from '../../app/words.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Loaded } from '../../parts/Loaded.tsx';
import { moment } from '../../parts/moment.ts';
import { Page } from '../../parts/Page.tsx';
import { useNow } from '../../parts/useNow.ts';
import { TripCard } from './TripCard.tsx';
import { tripsOf, type Waiting } from './group.ts';
import classes from './Outbox.module.css';

/** What waits to be sent, what stands still and why, and what has gone out. */
export function OutboxScreen() {
  const { t } = useTranslation();
  const say = useSay();
  const [done, setDone] = useState(false);
  const list = useQuery(api.outbox.list.queryOptions({ input: { done }, placeholderData: (before) => before }));
  const { data: status } = useQuery(api.outbox.status.queryOptions());
  const send = useMutation(api.outbox.sendNow.mutationOptions({ onError: say.failed }));
  const pause = useMutation(api.outbox.pause.mutationOptions({ onError: say.failed }));
  return (
    <Page
      title={t('outbox.title')}
      action={
        <Button
          leftSection={<IconSend size={20} stroke={1.75} />}
          disabled={!status || status.waiting === 0 || status.paused}
          loading={send.isPending || status?.sending === true}
          onClick={() => send.mutate(undefined)}
        >
          {t('status.sendNow')}
        </Button>
      }
      lead={
        <div className={classes.tools}>
          <SegmentedControl
            value={done ? 'done' : 'open'}
            onChange={(value) => setDone(value === 'done')}
            data={[
              { value: 'open', label: t('outbox.open') },
              { value: 'done', label: t('outbox.done') },
            ]}
          />
          <Switch
            checked={status?.paused ?? false}
            onChange={(event) => pause.mutate({ paused: event.currentTarget.checked })}
            label={t('outbox.hold')}
          />
        </div>
      }
    >
      <Loaded query={list}>{({ errands }) => (done ? <Sent errands={errands} /> : <Open errands={errands} />)}</Loaded>
    </Page>
  );
}

function Open({ errands }: { errands: Waiting[] }) {
  const { t } = useTranslation();
  if (errands.length === 0) {
    return (
      <Empty
        picture={<IconMailbox size={72} stroke={1} />}
        title={t('outbox.empty.title')}
        words={t('outbox.empty.words')}
      >
        <Button component={Link} href="/" variant="default">
          {t('app.home')}
        </Button>
      </Empty>
    );
  }
  return (
    <ul className={classes.list}>
      {tripsOf(errands).map((trip) => (
        <TripCard key={trip.listingId} trip={trip} />
      ))}
    </ul>
  );
}

function Sent({ errands }: { errands: Waiting[] }) {
  const { t } = useTranslation();
  const tell = useTell();
  const now = useNow();
  if (errands.length === 0)
    return <Empty picture={<IconMailbox size={72} stroke={1} />} title={t('outbox.noneSent')} />;
  return (
    <ul className={classes.sent}>
      {errands.map((errand) => {
        const when = moment(errand.doneAt ?? errand.createdAt, now);
        return (
          <li key={errand.id} data-state={errand.state}>
            <strong>{errand.productName ?? t('list.unnamed')}</strong>
            <span>
              {t(`errand.kind.${errand.kind}`)} · {errand.shopName ?? t('shop.unnamed')}
            </span>
            <span className={classes.when}>
              {errand.state === 'cancelled' ? t('errand.state.cancelled') : tell(when.key, when.values)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
