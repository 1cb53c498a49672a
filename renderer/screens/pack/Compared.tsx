import { Button } from '@mantine/core';
import { IconCamera, IconPhotoScan } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Page } from '../../parts/Page.tsx';
import { useStage } from '../product/stage.ts';
import { Items } from './Items.tsx';
import { PackPicture } from './PackPicture.tsx';
import { Reading } from './Reading.tsx';
import { usePack, type PackView } from './usePack.ts';
import classes from './Pack.module.css';

/** Photos to the left, the items of the label to the right; pointing at one shows the other. */
export function Compared({ dossier, item }: { dossier: Dossier; item: string | undefined }) {
  const { t } = useTranslation();
  const { id, choosePhotos } = useStage();
  const view = usePack(dossier);
  const first = view.items.find((one) => one.item === item) ?? null;
  const [chosen, setChosen] = useState<string | null>(first?.item ?? null);
  const [photoId, setPhotoId] = useState<string | null>(null);
  const at = view.items.find((one) => one.item === chosen)?.at ?? null;
  // The photo one asked for, else the one that shows the chosen item, else the one that shows the most.
  const shown =
    [photoId, at?.photoId, fullest(view), dossier.photos[0]?.id].find(
      (each) => each && dossier.photos.some((photo) => photo.id === each),
    ) ?? null;
  const photo = dossier.photos.find((each) => each.id === shown) ?? null;
  const choose = (name: string, where: string | null) => {
    setChosen(name);
    setPhotoId(where);
  };
  return (
    <Page
      title={t('pack.title')}
      lead={
        <div className={classes.lead}>
          <Link href={`/product/${id}/label`}>{dossier.product.name ?? t('product.unnamed')}</Link>
          <Reading dossier={dossier} />
        </div>
      }
      action={
        <Button leftSection={<IconCamera size={22} stroke={1.75} />} onClick={() => choosePhotos('back')}>
          {t('pack.add')}
        </Button>
      }
      fixed
    >
      {photo ? (
        <div className={classes.room}>
          <PackPicture
            dossier={dossier}
            photo={photo}
            view={view}
            chosen={chosen}
            onPhoto={(each) => choose('', each)}
            onChoose={(name) => setChosen(name)}
          />
          <Items dossier={dossier} view={view} chosen={chosen} onChoose={choose} />
        </div>
      ) : (
        <Empty
          picture={<IconPhotoScan size={64} stroke={1.1} />}
          title={t('pack.empty.title')}
          words={t('pack.empty.words')}
        />
      )}
    </Page>
  );
}

/** The photo on which the most items stand; null where nothing was read. */
function fullest({ items }: PackView): string | null {
  const count = new Map<string, number>();
  for (const { at } of items) if (at) count.set(at.photoId, (count.get(at.photoId) ?? 0) + 1);
  return [...count].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
