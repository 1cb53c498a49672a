import { ActionIcon, Badge, Select } from '@mantine/core';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { IconCheck, IconGripVertical, IconReplace, IconTrash, IconZoomIn } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MeasuredPhoto } from '../../../../shared/model/dossier.ts';
import { PHOTO_ROLES } from '../../../../shared/model/photo.ts';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { FieldNote } from '../../../parts/fields/index.ts';
import { Thumb } from '../../../parts/Thumb.tsx';
import { about } from '../findings.ts';
import { useStage } from '../stage.ts';
import { removalOf, useTakeBack } from '../useTakeBack.ts';
import { isStuck, LookAgain } from './LookAgain.tsx';
import classes from './Photos.module.css';

/** One photo: its picture, its kind, what is to be said of it, and what can be done with it. */
export function PhotoCard({ photo, position, onView }: { photo: MeasuredPhoto; position: number; onView(): void }) {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = photo;
  const { findings, replacePhoto } = useStage();
  const takeBack = useTakeBack();
  const role = useMutation(api.photos.setRole.mutationOptions({ onError: say.failed }));
  const remove = useMutation(
    api.photos.remove.mutationOptions({
      onError: say.failed,
      onSuccess: () => say.done(t('product.photos.removed'), () => takeBack(removalOf(id))),
    }),
  );
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  });
  const mine = about(findings, { step: 'photos', photoId: id });
  return (
    <li
      ref={setNodeRef}
      id={`field-photo.${id}`}
      tabIndex={-1}
      className={classes.card}
      data-dragged={isDragging || undefined}
      style={{ transform: CSS.Transform.toString(transform), transition }}
    >
      <div className={classes.picture}>
        <button
          type="button"
          className={classes.view}
          onClick={onView}
          aria-label={t('product.photos.view', { position })}
        >
          <Thumb look={photo.look} fit="contain" />
          <span className={classes.open}>
            <IconZoomIn size={20} stroke={1.75} aria-hidden />
            {t('workshop.open')}
          </span>
        </button>
        {position === 1 && (
          <Badge className={classes.cover} variant="filled">
            {t('product.photos.cover')}
          </Badge>
        )}
      </div>
      <Select
        aria-label={t('product.photos.roleOf', { position })}
        data={PHOTO_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        value={role.variables?.role ?? photo.role}
        onChange={(value) => value && role.mutate({ id, role: value })}
      />
      <div className={classes.findings}>
        {isStuck(photo) ? (
          <LookAgain id={id} />
        ) : photo.metrics === null ? (
          <span className={classes.soft}>{t('product.photos.measuring')}</span>
        ) : mine.length > 0 ? (
          <FieldNote findings={mine} />
        ) : (
          <span className={classes.good}>
            <IconCheck size={20} stroke={2} aria-hidden />
            {t('product.photos.good')}
          </span>
        )}
      </div>
      <div className={classes.tools}>
        <ActionIcon
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          color="paper.7"
          className={classes.grip}
          aria-label={t('product.photos.move', { position })}
        >
          <IconGripVertical size={22} stroke={1.75} />
        </ActionIcon>
        <ActionIcon
          color="paper.7"
          aria-label={t('product.photos.replace', { position })}
          title={t('product.photos.replace', { position })}
          onClick={() => replacePhoto(id)}
        >
          <IconReplace size={22} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          color="paper.7"
          aria-label={t('product.photos.remove', { position })}
          title={t('product.photos.remove', { position })}
          loading={remove.isPending}
          onClick={() => remove.mutate({ id })}
        >
          <IconTrash size={22} stroke={1.6} />
        </ActionIcon>
      </div>
    </li>
  );
}
