// Examples of what is inside, or seen from close by.
import type { ShotId } from '../../../../../shared/model/shots.ts';
import { Blossom, GROUND, Outline } from './Outline.tsx';
import { Bowl, Glass, Steam } from './things.tsx';
import { Aside, Front, Lens } from './views.tsx';
import type { Scene } from './views.tsx';
import classes from './Set.module.css';

export const INSIDE: Record<Extract<ShotId, `inside-${string}`>, Scene> = {
  'inside-open': (name) => (
    <>
      <Aside x={70} scale={0.88}>
        <Front name={name} />
      </Aside>
      <Bowl x={138} y={98} />
    </>
  ),
  'inside-poured': (name) => (
    <>
      <Aside x={72} scale={0.92}>
        <Front name={name} />
      </Aside>
      <Glass x={132} y={GROUND} />
    </>
  ),
  'inside-cut': (name) =>
    [66, 134].map((x) =>
      name === 'tray' ? (
        <g key={x}>
          <path
            className={classes.warm}
            d={`M${x - 28} 72C${x - 28} 46 ${x + 6} 42 ${x + 24} 54C${x + 38} 66 ${x + 28} 98 ${x + 4} 104C${x - 18} 108 ${x - 28} 92 ${x - 28} 72Z`}
          />
          <path
            className={classes.soft}
            d={`M${x - 16} 66C${x - 4} 56 ${x + 10} 58 ${x + 20} 66M${x - 18} 80C${x - 4} 70 ${x + 10} 74 ${x + 22} 82M${x - 12} 93C${x - 2} 86 ${x + 6} 88 ${x + 14} 94`}
          />
        </g>
      ) : (
        <g key={x}>
          <circle className={classes.body} cx={x} cy="76" r="30" />
          <circle className={classes.warm} cx={x} cy="76" r="23" />
          <path
            className={classes.soft}
            d={`M${x} 57V95M${x - 19} 76H${x + 19}M${x - 13} 63L${x + 13} 89M${x + 13} 63L${x - 13} 89`}
          />
        </g>
      ),
    ),
  'inside-detail': (name) => (
    <>
      <Aside x={58} scale={0.8}>
        <Outline name={name} />
      </Aside>
      <Lens>
        <path
          className={classes.warm}
          d="M84 50C98 34 112 34 122 50C132 66 146 66 172 46V84C146 104 132 104 122 88C112 72 98 72 84 88Z"
        />
        <path
          className={classes.soft}
          d="M84 62C98 46 112 46 122 62C132 78 146 78 172 58M84 76C98 60 112 60 122 76C132 92 146 92 172 72"
        />
      </Lens>
    </>
  ),
  'inside-weave': () => (
    <g>
      {Array.from({ length: 6 * 9 }, (_, at) => {
        const [row, column] = [Math.floor(at / 9), at % 9];
        return (
          <rect
            key={at}
            className={(row + column) % 2 ? classes.body : classes.warm}
            x={28 + column * 16}
            y={26 + row * 16}
            width={(row + column) % 2 ? 14 : 16}
            height={(row + column) % 2 ? 16 : 14}
            rx="3"
          />
        );
      })}
    </g>
  ),
  'inside-live': (name) =>
    name === 'fish' ? (
      <>
        <path className={classes.warm} d="M36 76C62 30 120 30 160 64V90C120 122 62 122 36 76Z" />
        <circle className={classes.body} cx="66" cy="68" r="9" />
        <circle className={classes.dot} cx="66" cy="68" r="4" />
        <path
          className={classes.soft}
          d="M92 50C100 66 100 88 92 104M112 60C118 70 118 84 112 94M130 62C136 72 136 84 130 92M38 80C44 82 48 82 52 80"
        />
      </>
    ) : (
      <>
        <path
          className={classes.leaf}
          d="M40 118C52 92 76 88 96 96C84 114 62 122 40 118ZM160 116C150 92 126 88 108 96C118 112 140 120 160 116Z"
        />
        <Blossom x={100} y={70} r={44} />
      </>
    ),
  'inside-meal': () => (
    <>
      <ellipse className={classes.tint} cx="100" cy="92" rx="72" ry="38" />
      <ellipse className={classes.line} cx="100" cy="92" rx="62" ry="30" />
      <Bowl x={66} y={78} />
      <Bowl x={132} y={80} />
      <Bowl x={100} y={94} />
      <Steam x={100} y={74} />
    </>
  ),
};
