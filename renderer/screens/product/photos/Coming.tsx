import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignal } from '../../../app/signal.ts';
import { useStage } from '../stage.ts';
import { uploadOf, uploads } from './uploads.ts';
import type { Coming as OneComing } from './uploads.ts';
import classes from './Coming.module.css';

/** Chosen files that are still being taken in, shown at once from the files themselves. */
export function Coming() {
  const { t } = useTranslation();
  const { id } = useStage();
  const { coming } = uploadOf(useSignal(uploads), id);
  if (coming.length === 0) return null;
  return (
    <ul className={classes.coming} aria-label={t('product.photos.coming')}>
      {coming.map(({ key, name, url }) => (
        <ComingFile key={key} name={name} url={url} />
      ))}
    </ul>
  );
}

function ComingFile({ name, url }: Omit<OneComing, 'key'>) {
  const [dark, setDark] = useState(false);
  return (
    <li className={classes.file}>
      {/* HEIC and the like, which browsers do not show: the name alone until the desk has made a picture of it. */}
      {dark ? (
        <span className={classes.name}>{name}</span>
      ) : (
        <img src={url} alt={name} loading="lazy" decoding="async" onError={() => setDark(true)} />
      )}
      <Loader size="sm" className={classes.turning} />
    </li>
  );
}
