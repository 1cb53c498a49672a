import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLong } from './view.ts';
import classes from './Pack.module.css';

/** What was typed; a long text shows its beginning until the rest is asked for. */
export function Typed({ text, soft, words }: { text: string; soft: boolean; words: string }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const look = [soft && classes.soft, isLong(text) && !whole && classes.long].filter(Boolean).join(' ');
  return (
    <>
      <p className={look}>{words}</p>
      {isLong(text) && (
        <button type="button" className={classes.link} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'pack.less' : 'pack.whole')}
        </button>
      )}
    </>
  );
}
