import { Button } from '@mantine/core';
import { IconCamera, IconPhotoScan } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Page } from '../../parts/Page.tsx';
import { InBin } from '../product/head/InBin.tsx';
import { useStage } from '../product/stage.ts';
import { Items } from './Items.tsx';
import { PackPicture } from './PackPicture.tsx';
import { Reading } from './Reading.tsx';
import { usePack } from './usePack.ts';
import { useReading } from './useReading.ts';
import { fullest } from './view.ts';
import classes from './Pack.module.css';

/** Photos to the left, the items of the label to the right; pointing at one shows the other. */
export function Compared({ dossier, item }: { dossier: Dossier; item: string | undefined }) {
  const { t } = useTranslation();
  const { id, choosePhotos } = useStage();
  const view = usePack(dossier);
  const reading = useReading(dossier);
  const binned = dossier.product.deleted;
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
        <>
          <div className={classes.lead}>
            <Link href={`/product/${id}/label`}>{dossier.product.name ?? t('product.unnamed')}</Link>
            {reading && <Reading reading={reading} />}
          </div>
          {binned && <InBin />}
        </>
      }
      action={
        !binned && (
          <Button leftSection={<IconCamera size={22} stroke={1.75} />} onClick={() => choosePhotos('back')}>
            {t('pack.add')}
          </Button>
        )
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
            onChoose={(name) => choose(name, photo.id)}
          />
          <Items view={view} pending={(reading?.waiting ?? 0) > 0} still={binned} chosen={chosen} onChoose={choose} />
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
