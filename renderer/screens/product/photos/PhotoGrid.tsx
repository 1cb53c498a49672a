import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { rectSortingStrategy, SortableContext, sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useLocation } from 'wouter';
import { useStage } from '../stage.ts';
import { PhotoCard } from './PhotoCard.tsx';
import { useDragWords } from './useDragWords.ts';
import { useOrder } from './useOrder.ts';
import classes from './Photos.module.css';

// Pixels before a press becomes a drag, so that a trembling hand can still click.
const TREMBLE = 6;

/** All photos in their order, to be moved by hand or by keyboard. */
export function PhotoGrid() {
  const { id, dossier } = useStage();
  const [, go] = useLocation();
  const { ordered, move } = useOrder(dossier.photos);
  const ids = ordered.map((photo) => photo.id);
  const accessibility = useDragWords(ids);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: TREMBLE } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={accessibility}
        onDragEnd={({ active, over }) => {
          if (over && over.id !== active.id) void move(String(active.id), String(over.id));
        }}
      >
        <SortableContext items={ids} strategy={rectSortingStrategy}>
          <ul className={classes.grid}>
            {ordered.map((photo, index) => (
              <PhotoCard
                key={photo.id}
                photo={photo}
                position={index + 1}
                onView={() => go(`/product/${id}/photos/${photo.id}`)}
              />
            ))}
          </ul>
        </SortableContext>
      </DndContext>
    </>
  );
}
