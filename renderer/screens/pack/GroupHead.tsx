import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStage } from '../product/stage.ts';
import type { PackActs } from './usePackActs.ts';
import type { Group, Shown } from './view.ts';
import classes from './Pack.module.css';

/** What a group is, and what can be done with all of it at once. */
export function GroupHead({
  group,
  items,
  pending,
  acts,
}: {
  group: Group;
  items: readonly Shown[];
  /** Photos wait to be read. */
  pending: boolean;
  /** Null where nothing may be changed or asked. */
  acts: PackActs | null;
}) {
  const { t } = useTranslation();
  const { choosePhotos } = useStage();
  const name = group === 'unseen' && pending ? 'pending' : group;
  const several = items.length > 1;
  return (
    <>
      <div className={classes.groupHead}>
        <h2>{t(`pack.group.${name}`, { count: items.length })}</h2>
        {acts && group === 'untyped' && several && (
          <Button variant="light" data-act loading={acts.busy} onClick={() => acts.write(items)}>
            {t('pack.writeAll')}
          </Button>
        )}
        {acts && group === 'unseen' && (
          <div className={classes.acts}>
            {several && (
              <Button variant="default" data-act disabled={acts.busy} onClick={() => acts.confirm(items)}>
                {t('pack.seeAll')}
              </Button>
            )}
            <Button variant="light" onClick={() => choosePhotos('side')}>
              {t('pack.shoot')}
            </Button>
          </div>
        )}
      </div>
      {name !== 'found' && (acts || name === 'pending') && <p className={classes.soft}>{t(`pack.hint.${name}`)}</p>}
    </>
  );
}
