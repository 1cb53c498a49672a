// Examples of a product from outside: front, back and sides.
import type { ShotId } from '../../../../../shared/model/shots.ts';
import { LABELS, Outline } from './Outline.tsx';
import { Print } from './things.tsx';
import { Aside, Back, Front, TURN, Turned, UNLABELLED } from './views.tsx';
import type { Scene } from './views.tsx';
import classes from './Set.module.css';

const front: Scene = (name) => <Front name={name} />;

export const OUTSIDE: Record<Extract<ShotId, `front-${string}` | `back-${string}` | `side-${string}`>, Scene> = {
  'front-pack': front,
  'front-fresh': front,
  'front-thing': front,
  'front-cloth': front,
  'front-live': front,
  'front-place': front,
  'back-label': (name) => <Back name={name} />,
  'back-tag': (name) => (
    <>
      <Aside x={76} scale={0.86}>
        <Outline name={name} />
      </Aside>
      <path className={classes.soft} d="M96 62C112 44 122 48 132 58" />
      <path className={classes.label} d="M118 66L132 54L146 66V114H118Z" />
      <circle className={classes.body} cx="132" cy="64" r="2.500" />
      <Print x={123} y={76} width={18} lines={5} />
    </>
  ),
  'back-sign': () => (
    <>
      <path className={classes.line} d="M68 124V86M132 124V86" />
      <path className={classes.warm} d="M48 44L100 26L152 44Z" />
      <rect className={classes.body} x="54" y="44" width="92" height="44" rx="3" />
      <path className={classes.big} d="M68 58H132" />
      <Print x={76} y={70} width={48} lines={2} />
    </>
  ),
  'side-label': (name) => {
    const [x, , width] = LABELS[name] ?? UNLABELLED;
    return (
      <>
        <Turned name={name}>
          <Print x={x + 4} y={82} width={width - 8} lines={4} />
        </Turned>
        {TURN}
      </>
    );
  },
  'side-neck': () => (
    <>
      <path className={classes.body} d="M44 130C44 100 78 104 80 78V52H120V78C122 104 156 100 156 130Z" />
      <rect className={classes.tint} x="75" y="24" width="50" height="30" rx="4" />
      <path className={classes.warm} d="M91 18H109V84H91Z" />
      <path
        className={classes.soft}
        d="M95 30H105M95 37H105M95 64H105M95 71H105M100 44A5 5 0 1 0 100 54A5 5 0 1 0 100 44"
      />
    </>
  ),
  'side-thing': (name) => (
    <>
      <Turned name={name} />
      {TURN}
    </>
  ),
  'side-cloth': () => (
    <>
      <Outline name="cloth" />
      <path
        className={classes.tint}
        d="M146 76V116C138 122 130 122 122 117C112 108 108 100 104 92C120 92 134 86 146 76Z"
      />
      <path className={classes.soft} d="M110 94C124 93 134 88 142 82" strokeDasharray="4 3" />
    </>
  ),
  'side-room': () => (
    <>
      <path className={classes.soft} d="M22 24L58 44V96L22 124M178 24L142 44V96L178 124M58 44H142M58 96H142" />
      <path className={classes.tint} d="M84 50H116V76H84Z" />
      <path className={classes.soft} d="M100 50V76M84 63H116" />
      <path className={classes.body} d="M62 96L48 118H130L138 96Z" />
      <path className={classes.warm} d="M66 92H88V99H62ZM96 92H120V99H96Z" />
    </>
  ),
};
