import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withStep } from '../../../../shared/model/photo-recipe.ts';
import { useFindingWords } from '../../../app/words.ts';
import { SeverityIcon } from '../../../parts/fields/index.ts';
import { useStage } from '../../product/stage.ts';
import { useBenchContext } from '../bench.ts';
import type { Marked } from '../bench.ts';
import { asksForStars } from './asksForStars.ts';
import { offerFor } from './offerFor.ts';
import { StarButtons } from './StarButtons.tsx';
import classes from './Panel.module.css';

/** One finding: its number on the picture, what a buyer sees, and its one button. */
export function FindingCard({ marked: { key, finding, mark } }: { marked: Marked }) {
  const { t } = useTranslation();
  const { title, detail } = useFindingWords()(finding);
  const { pointed, point } = useBenchContext();
  const [open, setOpen] = useState(false);
  return (
    <li id={mark === null ? undefined : `finding-${mark}`}>
      <div
        className={classes.finding}
        data-severity={finding.severity}
        data-pointed={(mark !== null && pointed === key) || undefined}
        onPointerEnter={() => point(key)}
        onPointerLeave={() => point(null)}
        onFocus={() => point(key)}
        onBlur={() => point(null)}
      >
        {mark === null ? (
          <SeverityIcon severity={finding.severity} size={22} />
        ) : (
          <span className={classes.number} role="img" aria-label={t('workshop.place', { mark })}>
            {mark}
          </span>
        )}
        <div className={classes.words}>
          <p className={classes.what}>{title}</p>
          <p className={classes.detail}>{detail}</p>
          <div className={classes.buttons}>
            <Remedy finding={finding} title={title} />
            <Button variant="subtle" color="gray" px="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t('app.why')}
            </Button>
          </div>
          {open && <p className={classes.soft}>{t('app.source', { source: finding.source })}</p>}
        </div>
      </div>
    </li>
  );
}

/** Its button: the desk does it, or a new photo is chosen. What one only has to know of has none. */
function Remedy({ finding, title }: { finding: Marked['finding']; title: string }) {
  const { t } = useTranslation();
  const { photo, recipe, setRecipe, offers, writing } = useBenchContext();
  const { replacePhoto } = useStage();
  const kind = finding.fix?.kind;
  if (asksForStars(finding)) return <StarButtons />;
  if (kind === 'retake' || kind === 'replace') {
    const fix = t(`fix.${kind}`);
    return (
      <Button
        variant="light"
        aria-label={t('product.missing.go', { fix, title })}
        onClick={() => replacePhoto(photo.id)}
      >
        {fix}
      </Button>
    );
  }
  if (kind !== 'mend') return null;
  const offer = offers && offerFor(finding, offers);
  if (offers && !offer) return <p className={classes.detail}>{t('workshop.offers.noBetter')}</p>;
  const fix = t('fix.mend');
  return (
    <Button
      variant="light"
      aria-label={t('product.missing.go', { fix, title })}
      disabled={!offer || writing}
      onClick={() => offer && setRecipe(withStep(recipe, offer.step))}
    >
      {fix}
    </Button>
  );
}
