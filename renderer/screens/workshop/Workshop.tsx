import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowLeft, IconKeyboard } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { Page } from '../../parts/Page.tsx';
import { Actions } from '../product/head/Actions.tsx';
import { useGetReady } from '../product/photos/useGetReady.ts';
import { useOrder } from '../product/photos/useOrder.ts';
import { StageContext } from '../product/stage.ts';
import { useOpenedStage } from '../product/useOpenedStage.tsx';
import { BenchPlace } from './BenchPlace.tsx';
import { Film } from './film/Film.tsx';
import { useFollow } from './film/useFollow.ts';
import { KeyHelp } from './keys/KeyHelp.tsx';
import classes from './Workshop.module.css';

export function Workshop({ dossier, photoId }: { dossier: Dossier; photoId: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { stage, inputs } = useOpenedStage(dossier);
  const { ordered, move } = useOrder(dossier.photos);
  const [help, keys] = useDisclosure(false);
  const { id } = dossier.product;
  useGetReady(id);
  const here = useFollow(
    ordered.map((photo) => photo.id),
    photoId,
  );
  const index = ordered.findIndex((photo) => photo.id === here);
  const photo = ordered[index];
  if (!photo) return <Redirect to={`/product/${id}/photos`} replace />;
  if (here !== photoId) return <Redirect to={`/product/${id}/photos/${here}`} replace />;
  // One photo after the other is one place to come back from.
  const go = (to: string) => navigate(`/product/${id}/photos/${to}`, { replace: true });
  const back = () => stage.goTo('photos', `photo.${photo.id}`);
  return (
    <StageContext value={stage}>
      <Page
        title={t('product.photos.place', { position: index + 1, count: ordered.length })}
        action={
          <>
            <Tooltip label={t('workshop.keys.title')}>
              <ActionIcon color="paper.7" aria-label={t('workshop.keys.title')} onClick={keys.open}>
                <IconKeyboard size={24} stroke={1.75} />
              </ActionIcon>
            </Tooltip>
            <Actions />
            <Button variant="default" leftSection={<IconArrowLeft size={22} stroke={1.75} />} onClick={back}>
              {t('workshop.back')}
            </Button>
          </>
        }
        fixed
      >
        {inputs}
        <div className={classes.frame}>
          <BenchPlace
            key={photo.id}
            photo={photo}
            neighbours={{ before: ordered[index - 1], after: ordered[index + 1] }}
            onGo={go}
            onMove={(over) => void move(photo.id, over)}
            onBack={back}
            onHelp={keys.open}
          />
          <Film photos={ordered} photoId={photo.id} onGo={go} onMove={(one, over) => void move(one, over)} />
        </div>
        <KeyHelp opened={help} onClose={keys.close} />
      </Page>
    </StageContext>
  );
}
