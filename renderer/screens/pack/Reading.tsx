import { Button, Loader } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import classes from './Pack.module.css';

/** How far the reading of the photos is, with the button that stops it or goes on. */
export function Reading({ dossier: { product, photos } }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const say = useSay();
  const input = { id: product.id };
  const { data, refetch } = useQuery(api.photos.readingState.queryOptions({ input }));
  const settle = { onError: say.failed, onSettled: () => void refetch() };
  const stop = useMutation(api.photos.stopReading.mutationOptions(settle));
  const go = useMutation(api.photos.open.mutationOptions(settle));
  if (!data || photos.length === 0) return null;
  const { waiting, stopped } = data;
  const read = photos.length - waiting;
  if (waiting === 0) return <span role="status">{t('pack.reading.done', { count: photos.length })}</span>;
  return (
    <span className={classes.reading} role="status">
      {!stopped && <Loader size={20} />}
      {t(stopped ? 'pack.reading.stopped' : 'pack.reading.now', { read, count: photos.length })}
      <Button variant="subtle" onClick={() => (stopped ? go.mutate(input) : stop.mutate({}))}>
        {t(stopped ? 'pack.reading.go' : 'pack.reading.stop')}
      </Button>
    </span>
  );
}
