import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import { placeOf, placeOfBox } from '../picture/place.ts';
import type { Point } from '../picture/zoom.ts';
import type { Tool } from '../tools/tool.ts';
import { dragged } from './cropBox.ts';
import type { Edges } from './cropBox.ts';
import classes from './Crop.module.css';

const HANDLES = {
  all: {},
  topLeft: { top: true, left: true },
  top: { top: true },
  topRight: { top: true, right: true },
  right: { right: true },
  bottomRight: { bottom: true, right: true },
  bottom: { bottom: true },
  bottomLeft: { bottom: true, left: true },
  left: { left: true },
} as const satisfies Record<string, Edges>;

/** Shares of a side by which an arrow key moves an edge, and with Shift. */
const SMALL = 0.01;
const LARGE = 0.05;
const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A frame on the picture that says what stays: its edges, corners and itself are dragged, or moved with the arrow keys. */
export function CropTool({ tool }: { tool: Extract<Tool, { op: 'crop' }> }) {
  const { t } = useTranslation();
  const { zoom, size, setTool } = useBenchContext();
  const last = useRef<Point | null>(null);
  const { box } = tool;
  const move = (edges: Edges, dx: number, dy: number) => setTool({ ...tool, box: dragged(box, edges, dx, dy) });
  return (
    <>
      <div className={classes.clip} style={placeOf(zoom.view, size)}>
        <div
          className={classes.shade}
          style={{
            left: `${box[0] * 100}%`,
            top: `${box[1] * 100}%`,
            width: `${box[2] * 100}%`,
            height: `${box[3] * 100}%`,
          }}
        />
      </div>
      <div className={classes.box} style={placeOfBox(box, zoom.view, size)}>
        {Object.entries(HANDLES).map(([name, edges]) => (
          <button
            key={name}
            type="button"
            className={classes.handle}
            data-handle={name}
            aria-label={t(`workshop.crop.${name as keyof typeof HANDLES}`)}
            onKeyDown={(event) => {
              const arrow = ARROWS[event.key];
              if (!arrow) return;
              event.preventDefault();
              event.stopPropagation();
              const by = event.shiftKey ? LARGE : SMALL;
              move(edges, arrow.x * by, arrow.y * by);
            }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              last.current = { x: event.clientX, y: event.clientY };
            }}
            onPointerMove={({ clientX, clientY, currentTarget, pointerId }) => {
              if (!last.current || !currentTarget.hasPointerCapture(pointerId)) return;
              const across = size.width * zoom.view.scale;
              const down = size.height * zoom.view.scale;
              move(edges, (clientX - last.current.x) / across, (clientY - last.current.y) / down);
              last.current = { x: clientX, y: clientY };
            }}
          />
        ))}
      </div>
    </>
  );
}
