import { closestCenter, DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { horizontalListSortingStrategy, SortableContext } from '@dnd-kit/sortable';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeasuredPhoto } from '../../../../shared/model/dossier.ts';
import { useSignal } from '../../../app/signal.ts';
import { useStage } from '../../product/stage.ts';
import { BatchBar } from '../batch/BatchBar.tsx';
import { mendingOf, mendings } from '../batch/mending.ts';
import { useAllJudged } from '../useJudged.ts';
import { Frame } from './Frame.tsx';
import { useBestOrder } from './useBestOrder.ts';
import { useChosen } from './useChosen.ts';
import classes from './Film.module.css';

/** Pixels before a press becomes a drag, so that a trembling hand can still click. */
const TREMBLE = 6;

/** All photos of the product in a row: to go to one, to put them in order, to choose some, and to mend them all. */
export function Film({
  photos,
  photoId,
  onGo,
  onMove,
}: {
  photos: MeasuredPhoto[];
  photoId: string;
  onGo(id: string): void;
  onMove(id: string, over: string): void;
}) {
  const { t } = useTranslation();
  const judged = useAllJudged();
  const best = useBestOrder();
  const { id } = useStage();
  const busy = mendingOf(useSignal(mendings), id).batch !== null;
  const ids = photos.map((photo) => photo.id);
  const { choosing, chosen, toggle, setChoosing } = useChosen(ids);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: TREMBLE } }));
  return (
    <div className={classes.film}>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        // Who does not see hears of the order from the buttons themselves.
        accessibility={{ screenReaderInstructions: { draggable: t('workshop.film.how') } }}
        onDragEnd={({ active, over }) => {
          if (over && over.id !== active.id) onMove(String(active.id), String(over.id));
        }}
      >
        <SortableContext items={ids} strategy={horizontalListSortingStrategy}>
          <ul className={classes.row} aria-label={t('workshop.film.label')}>
            {photos.map((photo, index) => (
              <Frame
                key={photo.id}
                photo={photo}
                position={index + 1}
                judged={judged.get(photo.id)}
                current={photo.id === photoId}
                chosen={choosing ? chosen.includes(photo.id) : null}
                onClick={() => (choosing ? toggle(photo.id) : onGo(photo.id))}
              />
            ))}
          </ul>
        </SortableContext>
      </DndContext>
      <div className={classes.actions}>
        <BatchBar ids={choosing ? chosen : ids} chosen={choosing} />
        {!busy && (
          <div className={classes.small}>
            <Button
              variant="subtle"
              color="gray"
              px="xs"
              loading={best.pending}
              disabled={photos.length < 2}
              title={t('workshop.order.best')}
              onClick={best.run}
            >
              {t('workshop.order.short')}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              px="xs"
              aria-pressed={choosing}
              disabled={photos.length < 2}
              onClick={() => setChoosing(!choosing)}
            >
              {t(choosing ? 'workshop.film.all' : 'workshop.film.choose')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
