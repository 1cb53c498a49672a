import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { useBenchContext } from '../bench.ts';
import { Section } from './Section.tsx';
import classes from './Panel.module.css';

const STARS = [1, 2, 3, 4, 5] as const;

/** Where the desk thinks it sees the OCOP mark, a person says how many stars it has, or that there is none. */
export function OcopStars() {
  const { t } = useTranslation();
  const say = useSay();
  const { photo, marked } = useBenchContext();
  const set = useMutation(api.photos.setStars.mutationOptions({ onError: say.failed }));
  const asked = marked.some(({ finding }) => finding.rule.startsWith('OCP') && finding.fix?.kind === 'ask');
  if (!photo.reading?.marks.length && !asked && photo.ocopStars === null) return null;
  const stars = set.isPending ? set.variables.stars : photo.ocopStars;
  const choose = (count: number) => set.mutate({ id: photo.id, stars: stars === count ? null : count });
  return (
    <Section title={t('workshop.ocop.title')}>
      <p className={classes.detail}>{t('workshop.ocop.ask')}</p>
      <div className={classes.stars} role="group" aria-label={t('workshop.ocop.title')}>
        {STARS.map((count) => (
          <Button
            key={count}
            px={0}
            variant={stars === count ? 'filled' : 'default'}
            aria-pressed={stars === count}
            aria-label={t('workshop.ocop.stars', { count })}
            rightSection={<IconStarFilled size={16} />}
            onClick={() => choose(count)}
          >
            {count}
          </Button>
        ))}
        <Button
          px="sm"
          variant={stars === 0 ? 'filled' : 'default'}
          aria-pressed={stars === 0}
          onClick={() => choose(0)}
        >
          {t('workshop.ocop.none')}
        </Button>
      </div>
    </Section>
  );
}
