import { Button, Loader } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureWords, useTell } from '../../../app/words.ts';
import type { WordKey } from '../../../../shared/locales/i18n.ts';
import { Thumb } from '../../../parts/Thumb.tsx';
import { useBenchContext } from '../bench.ts';
import { useLookQuery } from '../useLookQuery.ts';
import { Section } from './Section.tsx';
import classes from './Panel.module.css';

/** The file that each platform would get. Made on asking, for it costs a small machine a second. */
export function Versions() {
  const { t } = useTranslation();
  const tell = useTell();
  const why = useFailureWords();
  const { photo } = useBenchContext();
  const [asked, setAsked] = useState(false);
  const { data, error } = useLookQuery('versions', photo, asked);
  return (
    <Section title={t('workshop.versions.title')}>
      {!asked && (
        <Button variant="default" disabled={photo.metrics === null} onClick={() => setAsked(true)}>
          {t('workshop.versions.show')}
        </Button>
      )}
      {asked && !data && (error ? <p className={classes.detail}>{why(error)}</p> : <Loader size={22} />)}
      <ul className={classes.versions}>
        {data?.versions.map(({ platform, width, height, bytes }) => (
          <li key={platform}>
            <span className={classes.version} style={{ aspectRatio: `${width} / ${height}` }}>
              <Thumb look={photo.look} fit="contain" />
            </span>
            <span>
              <span className={classes.what}>{tell(`platform.${platform}.name` as WordKey)}</span>
              <br />
              <span className={classes.soft}>{t('product.photos.size', { width, height, bytes })}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
