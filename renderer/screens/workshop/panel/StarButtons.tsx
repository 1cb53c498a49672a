import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { useBenchContext } from '../bench.ts';
import classes from './Panel.module.css';

const STARS = [1, 2, 3, 4, 5] as const;

/** How many stars the OCOP mark in the photo has, or that there is none; pressed once more, nothing was said. */
export function StarButtons() {
  const { t } = useTranslation();
  const say = useSay();
  const { photo } = useBenchContext();
  const set = useMutation(api.photos.setStars.mutationOptions({ onError: say.failed }));
  const stars = set.isPending ? set.variables.stars : photo.ocopStars;
  const choose = (count: number) => set.mutate({ id: photo.id, stars: stars === count ? null : count });
  return (
    <div className={classes.stars} role="group" aria-label={t('workshop.ocop.ask')}>
      {STARS.map((count) => (
        <Button
          key={count}
          px={0}
          variant={stars === count ? 'filled' : 'default'}
          aria-pressed={stars === count}
          aria-label={t('workshop.ocop.stars', { count })}
          onClick={() => choose(count)}
        >
          {count}
          <IconStarFilled size={14} />
        </Button>
      ))}
      <Button px="sm" variant={stars === 0 ? 'filled' : 'default'} aria-pressed={stars === 0} onClick={() => choose(0)}>
        {t('workshop.ocop.none')}
      </Button>
    </div>
  );
}
