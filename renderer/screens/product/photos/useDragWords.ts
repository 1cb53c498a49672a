import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

/** What who listens hears while a photo is moved. */
export function useDragWords(ids: string[]) {
  const { t } = useTranslation();
  const place = (id: UniqueIdentifier | undefined) => ids.indexOf(String(id)) + 1;
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('product.photos.dnd.up', { position: place(active.id) }),
    onDragOver: ({ over }) =>
      over ? t('product.photos.dnd.over', { position: place(over.id), count: ids.length }) : undefined,
    onDragEnd: ({ over }) =>
      over ? t('product.photos.dnd.down', { position: place(over.id) }) : t('product.photos.dnd.cancel'),
    onDragCancel: () => t('product.photos.dnd.cancel'),
  };
  return { announcements, screenReaderInstructions: { draggable: t('product.photos.dnd.how') } };
}
