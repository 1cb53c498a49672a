import { Button } from '@mantine/core';
import { IconPhotoScan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { usePack } from '../../pack/usePack.ts';
import { groupOf, GROUPS } from '../../pack/view.ts';
import { useStage } from '../stage.ts';
import classes from './Label.module.css';

/** How far photos of the pack agree with the label, and the way to where the two are compared. */
export function FromPhotos() {
  const { t } = useTranslation();
  const { id, dossier } = useStage();
  const { items, pack } = usePack(dossier);
  const [different, untyped, unseen, found] = GROUPS.map(
    (group) => items.filter((seen) => groupOf(seen) === group).length,
  );
  const some = pack.photos.length > 0 && items.some(({ at }) => at !== null);
  return (
    <div className={classes.fill}>
      <span className={classes.photos}>
        <strong>{t('product.label.pack.title')}</strong>
        {some ? t('product.label.pack.sum', { found, different, untyped, unseen }) : t('product.label.pack.none')}
      </span>
      <Button
        component={Link}
        href={`/product/${id}/pack`}
        variant="light"
        leftSection={<IconPhotoScan size={20} stroke={1.75} />}
      >
        {t('product.label.pack.open')}
      </Button>
    </div>
  );
}
