import { useEffect, useEffectEvent, useRef } from 'react';
import type { Zoom } from './useZoom.ts';
import type { Point } from './zoom.ts';

/** What a turn of the wheel does to the scale: e to the power of so much for each pixel of turning. */
const WHEEL = 0.0015;

/** Mouse, pen and finger on the picture: the wheel goes closer where it points, dragging moves, twice a click is 100 %. */
export function useHands(zoom: Zoom, free: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<Point | null>(null);
  const turn = useEffectEvent((frame: HTMLElement, event: WheelEvent) => {
    event.preventDefault();
    const { left, top } = frame.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    zoom.toScale(zoom.view.scale * Math.exp(-event.deltaY * WHEEL), at);
  });
  useEffect(() => {
    const frame = ref.current;
    if (!frame) return undefined;
    // React listens to the wheel passively, which would scroll the page as well.
    const wheel = (event: WheelEvent) => turn(frame, event);
    frame.addEventListener('wheel', wheel, { passive: false });
    return () => frame.removeEventListener('wheel', wheel);
  }, []);
  const letGo = () => {
    last.current = null;
  };
  const handlers = {
    onPointerDown: (event: React.PointerEvent<HTMLDivElement>) => {
      // Buttons and handles that lie on the picture are their own.
      if (!free || !zoom.larger || event.button !== 0 || (event.target as Element).closest('button, [role="slider"]'))
        return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: React.PointerEvent<HTMLDivElement>) => {
      if (!last.current) return;
      zoom.pan({ x: event.clientX - last.current.x, y: event.clientY - last.current.y });
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onDoubleClick: (event: React.MouseEvent<HTMLDivElement>) => {
      if (!free || (event.target as Element).closest('button, [role="slider"]')) return;
      const { left, top } = event.currentTarget.getBoundingClientRect();
      if (zoom.fit) zoom.toScale(1, { x: event.clientX - left, y: event.clientY - top });
      else zoom.all();
    },
  };
  return { ref, handlers };
}
