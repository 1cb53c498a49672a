import { IconChevronDown, IconListCheck } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outlineOf, shotPlan } from '../../../../../shared/rules/shots/index.ts';
import { useStage } from '../../stage.ts';
import { ShotCard } from './ShotCard.tsx';
import classes from './Set.module.css';

/** The pictures that a listing of this product should have. Open while there is no photo; then a line that can be opened. */
export function ShotSet() {
  const { t } = useTranslation();
  const { dossier } = useStage();
  const [wished, setWished] = useState<boolean | null>(null);
  const body = useId();
  const plan = shotPlan(dossier);
  const missing = plan.filter(({ photo }) => !photo);
  const open = wished ?? dossier.photos.length === 0;
  const [total, done] = [plan.length, plan.length - missing.length];
  const names = missing.map(({ shot }) => t(`shots.${shot.id}.title`)).join(' · ');
  return (
    <section className={classes.set} aria-label={t('product.photos.set.title')}>
      <h3 className={classes.heading}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setWished(!open)}
        >
          <IconListCheck size={24} stroke={1.6} aria-hidden />
          <span className={classes.title}>{t('product.photos.set.title')}</span>
          <span className={classes.tally}>
            {missing.length > 0
              ? t('product.photos.set.some', { done, total })
              : t('product.photos.set.all', { total })}
          </span>
          <IconChevronDown size={22} stroke={1.75} className={classes.chevron} aria-hidden />
        </button>
      </h3>
      {!open && missing.length > 0 && <p className={classes.left}>{t('product.photos.set.left', { shots: names })}</p>}
      <div id={body} hidden={!open}>
        {open && (
          <>
            <p className={classes.intro}>{t('product.photos.set.hint')}</p>
            <ul className={classes.cards}>
              {plan.map((planned) => (
                <ShotCard key={planned.shot.id} planned={planned} outline={outlineOf(dossier.product.ocopSet)} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
