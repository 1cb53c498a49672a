import { Button } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../app/say.tsx';
import { useStage } from '../stage.ts';
import { uploadPhotos } from './uploads.ts';
import classes from './Photos.module.css';

/** Where photos come in: dropped, chosen or pasted. What is no photo is taken too, and refused with a sentence. */
export function DropPlace({ small }: { small: boolean }) {
  const { t } = useTranslation();
  const say = useSay();
  const { id, choosePhotos } = useStage();
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      uploadPhotos(id, files).catch(say.failed);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [id, say]);
  return (
    <Dropzone
      onDrop={(files) => void uploadPhotos(id, files).catch(say.failed)}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      tabIndex={-1}
      className={classes.drop}
      data-small={small || undefined}
    >
      <IconPhotoPlus size={small ? 32 : 48} stroke={1.4} aria-hidden />
      <span className={classes.dropWords}>{t('product.photos.drop')}</span>
      <Button id="field-photos" variant={small ? 'light' : 'filled'} onClick={() => choosePhotos()}>
        {t('product.photos.choose')}
      </Button>
    </Dropzone>
  );
}
