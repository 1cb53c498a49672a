import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconEye, IconEyeQuestion, IconPencilPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asTyped } from '../../../shared/label/seen/write.ts';
import { useStage } from '../product/stage.ts';
import { Typed } from './Typed.tsx';
import type { PackActs } from './usePackActs.ts';
import { groupOf, type Group, type Shown } from './view.ts';
import classes from './Pack.module.css';

const ICONS: Record<Group, typeof IconEye> = {
  different: IconAlertTriangle,
  untyped: IconPencilPlus,
  unseen: IconEyeQuestion,
  found: IconCircleCheck,
};

/** One item: what was typed, what was read, and the buttons that settle it. */
export function ItemRow({
  seen,
  acts,
  chosen,
  onChoose,
}: {
  seen: Shown;
  /** Null where nothing may be changed or asked. */
  acts: PackActs | null;
  chosen: boolean;
  onChoose(name: string, photoId: string | null): void;
}) {
  const { t } = useTranslation();
  const row = useRef<HTMLLIElement>(null);
  const group = groupOf(seen);
  const { item, typed, at } = seen;
  const name = t(`product.field.label.${item}`);
  const Icon = group === 'found' && seen.confirmed ? IconEye : ICONS[group];
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li ref={row} className={classes.item} data-chosen={chosen || undefined}>
      <Icon size={22} stroke={1.75} aria-hidden />
      <div className={classes.words}>
        {at ? (
          <button type="button" className={classes.name} onClick={() => onChoose(item, at.photoId)}>
            {name}
          </button>
        ) : (
          <span className={classes.plain}>{name}</span>
        )}
        {typed !== '' && (
          <Typed
            text={typed}
            words={group === 'found' ? typed : t('pack.typed', { text: typed })}
            soft={group === 'found'}
          />
        )}
        {at && (group === 'different' || group === 'untyped') && (
          <p>{t('pack.read', { text: asTyped(item, at.text) })}</p>
        )}
        {at && group === 'unseen' && <p className={classes.soft}>{t('pack.unclear')}</p>}
        {group === 'found' && seen.confirmed && <p className={classes.soft}>{t('pack.byEye')}</p>}
        {acts && <Acts seen={seen} name={name} acts={acts} />}
      </div>
    </li>
  );
}

function Acts({ seen, name, acts }: { seen: Shown; name: string; acts: PackActs }) {
  const { t } = useTranslation();
  const { goTo } = useStage();
  const { write, confirm, unconfirm, busy } = acts;
  const group = groupOf(seen);
  const of = (act: string) => t('pack.actOf', { act, item: name });
  const button = (words: string, act: () => void, variant: 'light' | 'default' | 'subtle' = 'default') => (
    <Button variant={variant} px="md" disabled={busy} data-act aria-label={of(words)} onClick={act}>
      {words}
    </Button>
  );
  return (
    <div className={classes.acts}>
      {(group === 'different' || group === 'untyped') &&
        button(t(group === 'different' ? 'pack.takeRead' : 'pack.write'), () => write([seen]), 'light')}
      {group === 'different' && button(t('pack.typedRight'), () => confirm([seen]))}
      {group === 'unseen' && button(t('pack.see'), () => confirm([seen]))}
      {group === 'different' && button(t('pack.edit'), () => goTo('label', `label.${seen.item}`), 'subtle')}
      {group === 'found' && seen.confirmed && button(t('pack.notSeen'), () => unconfirm(seen), 'subtle')}
    </div>
  );
}
