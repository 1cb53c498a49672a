import type { Camera } from '../../../../../shared/model/shots.ts';
import classes from './Set.module.css';

/** Degrees by which the phone leans, and where it is, beside the thing at the lower right. */
const HELD: Record<Camera, { turn: number; x: number; y: number }> = {
  level: { turn: 0, x: 8, y: 26 },
  slant: { turn: 45, x: 10, y: 12 },
  above: { turn: 90, x: 28, y: 6 },
};
const THING = { x: 28, y: 26 };

/** How high the phone is held, in a drawing the size of a sign. Its words stand beside it. */
export function CameraHint({ camera }: { camera: Camera }) {
  const { turn, x, y } = HELD[camera];
  return (
    <svg className={classes.hint} viewBox="0 0 40 40" aria-hidden>
      <path className={classes.ground} d="M4 35H37" />
      <rect className={classes.tint} x={THING.x - 5} y="19" width="10" height="16" rx="2" />
      <path className={classes.sight} d={`M${x} ${y}L${THING.x} ${THING.y}`} />
      <rect
        className={classes.phone}
        x={x - 2}
        y={y - 6}
        width="4"
        height="12"
        rx="1.500"
        transform={`rotate(${turn} ${x} ${y})`}
      />
    </svg>
  );
}
