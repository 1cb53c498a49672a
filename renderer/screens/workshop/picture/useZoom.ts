import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { fitScale, fitted, isLarger, middle, moved, nextStop, scaled, settled } from './zoom.ts';
import type { Point, Size, View } from './zoom.ts';

/** The view of a picture of this size: all of it in sight until a person looks closer. */
export function useZoom(picture: Size) {
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const [free, setFree] = useState<View | null>(null);
  const frame = { width, height };
  const view = free ? settled(free, picture, frame) : fitted(picture, frame);
  const toScale = (scale: number, at: Point = middle(frame)) => {
    const next = scaled(view, scale, at, picture, frame);
    // Back at "all in sight" it stays so when the window changes.
    setFree(next.scale <= fitScale(picture, frame) ? null : next);
  };
  return {
    /** Goes onto the element that fills the window. */
    measure: ref,
    frame,
    view,
    fit: free === null,
    larger: isLarger(view, picture, frame),
    toScale,
    step: (inwards: boolean, at?: Point) => toScale(nextStop(view.scale, inwards, fitScale(picture, frame)), at),
    pan: (by: Point) => setFree(moved(view, by, picture, frame)),
    all: () => setFree(null),
  };
}
export type Zoom = ReturnType<typeof useZoom>;
