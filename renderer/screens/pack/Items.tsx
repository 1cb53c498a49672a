import { Button } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { Empty } from '../../parts/Empty.tsx';
import { useStage } from '../product/stage.ts';
import { Codes } from './Codes.tsx';
import { ItemRow } from './ItemRow.tsx';
import { Letters } from './Letters.tsx';
import { usePackActs } from './usePackActs.ts';
import { groupOf, GROUPS, type PackView } from './usePack.ts';
import classes from './Pack.module.css';

/** The items in four groups, what needs a person first; then codes, and how large the letters are. */
export function Items({
  dossier,
  view,
  chosen,
  onChoose,
}: {
  dossier: Dossier;
  view: PackView;
  chosen: string | null;
  onChoose(name: string, photoId: string | null): void;
}) {
  const { t } = useTranslation();
  const { id, choosePhotos } = useStage();
  const acts = usePackActs();
  return (
    <aside className={classes.list} aria-label={t('pack.items')}>
      {view.items.length === 0 && (
        <Empty
          picture={<IconClipboardText size={56} stroke={1.1} />}
          title={t(dossier.label ? 'pack.nothing.title' : 'pack.noLabel.title')}
          words={t(dossier.label ? 'pack.nothing.words' : 'pack.noLabel.words')}
        >
          <Button component={Link} href={`/product/${id}/label`}>
            {t('pack.toLabel')}
          </Button>
        </Empty>
      )}
      {GROUPS.map((group) => {
        const items = view.items.filter((seen) => groupOf(seen) === group);
        if (items.length === 0) return null;
        return (
          <section key={group} className={classes.group} data-group={group}>
            <div className={classes.groupHead}>
              <h2>{t(`pack.group.${group}`, { count: items.length })}</h2>
              {group === 'untyped' && items.length > 1 && (
                <Button variant="light" loading={acts.busy} onClick={() => acts.write(items)}>
                  {t('pack.writeAll')}
                </Button>
              )}
              {group === 'unseen' && (
                <Button variant="light" onClick={() => choosePhotos('side')}>
                  {t('pack.shoot')}
                </Button>
              )}
            </div>
            {group !== 'found' && <p className={classes.soft}>{t(`pack.hint.${group}`)}</p>}
            <ul>
              {items.map((seen) => (
                <ItemRow key={seen.item} seen={seen} chosen={chosen === seen.item} onChoose={onChoose} />
              ))}
            </ul>
          </section>
        );
      })}
      <Codes codes={view.codes} chosen={chosen} onChoose={onChoose} />
      <Letters dossier={dossier} pack={view.pack} onChoose={onChoose} />
    </aside>
  );
}
