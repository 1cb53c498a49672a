import type { Outline, ShotId } from '../../../../../shared/model/shots.ts';
import { GROUND } from './Outline.tsx';
import { GROUNDLESS, SCENES } from './scenes.tsx';
import classes from './Set.module.css';

const CORNERS =
  'M10 26V14Q10 10 14 10H26M174 10H186Q190 10 190 14V26M190 124V136Q190 140 186 140H174M26 140H14Q10 140 10 136V124';

/** A picture of the set as a drawing to follow: the frame of the phone, the ground, and what is sold in its place. */
export function Example({ id, outline, label }: { id: ShotId; outline: Outline; label: string }) {
  return (
    <svg className={classes.example} viewBox="0 0 200 150" role="img" aria-label={label}>
      {!GROUNDLESS.includes(id) && <path className={classes.ground} d={`M24 ${GROUND}H176`} />}
      {SCENES[id](outline)}
      <path className={classes.corners} d={CORNERS} />
    </svg>
  );
}
