import { Button } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../../parts/Empty.tsx';
import { useStage } from '../product/stage.ts';
import { Codes } from './Codes.tsx';
import { GroupHead } from './GroupHead.tsx';
import { ItemRow } from './ItemRow.tsx';
import { Letters } from './Letters.tsx';
import { useFocusOnwards } from './useFocusOnwards.ts';
import { usePackActs } from './usePackActs.ts';
import { groupOf, GROUPS, type PackView } from './view.ts';
import classes from './Pack.module.css';

/** The items in four groups, what needs a person first; then codes, and how large the letters are. */
export function Items({
  view,
  pending,
  still,
  chosen,
  onChoose,
}: {
  view: PackView;
  /** Photos wait to be read: what was not seen yet is no question. */
  pending: boolean;
  /** Nothing may be changed. */
  still: boolean;
  chosen: string | null;
  onChoose(name: string, photoId: string | null): void;
}) {
  const { t } = useTranslation();
  const { id } = useStage();
  const list = useRef<HTMLElement>(null);
  // One for the whole list: while one act is under way, no other can be begun from what it is about to change.
  const shared = usePackActs();
  const acts = still ? null : shared;
  const onwards = useFocusOnwards(list, shared.busy);
  return (
    <aside ref={list} tabIndex={-1} className={classes.list} aria-label={t('pack.items')} onClickCapture={onwards}>
      {view.items.length === 0 && !pending && (
        <Empty
          picture={<IconClipboardText size={56} stroke={1.1} />}
          title={t('pack.nothing.title')}
          words={t('pack.nothing.words')}
        >
          <Button component={Link} href={`/product/${id}/label`}>
            {t('pack.toLabel')}
          </Button>
        </Empty>
      )}
      {GROUPS.map((group) => {
        const items = view.items.filter((seen) => groupOf(seen) === group);
        if (items.length === 0) return null;
        const asks = group === 'unseen' && pending ? null : acts;
        return (
          <section key={group} className={classes.group} data-group={group}>
            <GroupHead group={group} items={items} pending={pending} acts={asks} />
            <ul>
              {items.map((seen) => (
                <ItemRow key={seen.item} seen={seen} acts={asks} chosen={chosen === seen.item} onChoose={onChoose} />
              ))}
            </ul>
          </section>
        );
      })}
      <Codes codes={view.codes} acts={acts} chosen={chosen} onChoose={onChoose} />
      <Letters pack={view.pack} still={still} onChoose={onChoose} />
    </aside>
  );
}
