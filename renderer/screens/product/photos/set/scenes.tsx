// The example of each picture: what is sold, as it should stand in the frame. Drawn here, of nobody's goods.
import type { ReactNode } from 'react';
import type { Outline as Name, ShotId } from '../../../../../shared/model/shots.ts';
import { Blossom, GROUND, LABELS, MIDDLE, Outline } from './Outline.tsx';
import { Barcode, Bowl, Chopsticks, Cup, Dab, Glass, Hand, Person, Print, Ruler, Steam } from './things.tsx';
import classes from './Set.module.css';

type Scene = (name: Name) => ReactNode;

/** The shape with its label's large print. */
function Front({ name }: { name: Name }) {
  const label = LABELS[name];
  return (
    <>
      <Outline name={name} />
      {label && (
        <>
          <rect className={classes.label} x={label[0]} y={label[1]} width={label[2]} height={label[3]} />
          <path
            className={classes.big}
            d={`M${label[0] + label[2] * 0.18} ${label[1] + label[3] * 0.36}h${label[2] * 0.64}M${label[0] + label[2] * 0.28} ${label[1] + label[3] * 0.66}h${label[2] * 0.44}`}
          />
        </>
      )}
    </>
  );
}

/** The same with its small print; a shape that carries none is shown as it is. */
function Back({ name }: { name: Name }) {
  const [x, y, width, height] = LABELS[name] ?? [79, 92, 42, 28];
  return (
    <>
      <Outline name={name} />
      <rect className={classes.label} x={x} y={y} width={width} height={height} />
      <Print x={x + 4} y={y + 6} width={width - 8} lines={Math.max(1, Math.floor((height - 16) / 6))} />
      <Barcode x={x + width - 23} y={y + height - 12} />
    </>
  );
}

/** Smaller and off the middle, its foot still on the ground. */
function Aside({ x, scale, children }: { x: number; scale: number; children: ReactNode }) {
  return <g transform={`translate(${x} ${GROUND}) scale(${scale}) translate(${-MIDDLE} ${-GROUND})`}>{children}</g>;
}

/** Turned away from the one who looks: as wide as it is thick. */
const Turned = ({ name, children }: { name: Name; children?: ReactNode }) => (
  <g transform={`translate(${MIDDLE} 0) scale(.66 1) translate(${-MIDDLE} 0)`}>
    <Outline name={name} />
    {children}
  </g>
);
const TURN = <path className={classes.sight} d="M66 132C80 142 120 142 134 132M134 132L126 132M134 132L131 139" />;

/** What is seen from close by, in a round of its own. */
const Lens = ({ children }: { children: ReactNode }) => (
  <g>
    <clipPath id="shot-lens">
      <circle cx="128" cy="68" r="44" />
    </clipPath>
    <circle className={classes.body} cx="128" cy="68" r="44" />
    <g clipPath="url(#shot-lens)">{children}</g>
    <circle className={classes.line} cx="128" cy="68" r="44" />
  </g>
);

const front: Scene = (name) => <Front name={name} />;

export const SCENES: Record<ShotId, Scene> = {
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
  'side-label': (name) => (
    <>
      <Turned name={name}>
        <Print x={82} y={82} width={36} lines={5} />
      </Turned>
      {TURN}
    </>
  ),
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
  'scale-hand': (name) => (
    <>
      <g transform="translate(86 92) scale(.62) translate(-100 -124)">
        <Front name={name} />
      </g>
      <Hand x={86} y={92} />
    </>
  ),
  'scale-ruler': (name) => (
    <>
      <Aside x={86} scale={0.9}>
        <Outline name={name} />
      </Aside>
      <Ruler x={152} y={GROUND} height={100} />
    </>
  ),
  'scale-person': (name) => (
    <>
      <Person x={58} y={GROUND} />
      <Aside x={126} scale={0.7}>
        <Outline name={name} />
      </Aside>
    </>
  ),
  'use-meal': (name) => (
    <>
      <Aside x={58} scale={0.74}>
        <Front name={name} />
      </Aside>
      <Bowl x={126} y={98} />
      <Steam x={126} y={82} />
      <Chopsticks x={128} y={102} />
    </>
  ),
  'use-cup': (name) => (
    <>
      <Aside x={66} scale={0.84}>
        <Front name={name} />
      </Aside>
      <Cup x={134} y={GROUND} />
    </>
  ),
  'use-skin': (name) => (
    <>
      <Aside x={54} scale={0.7}>
        <Front name={name} />
      </Aside>
      <Dab x={126} y={88} />
    </>
  ),
  'use-home': (name) => (
    <>
      <path className={classes.soft} d="M34 26H78V72H34ZM56 26V72M34 49H78" />
      <g transform="translate(112 98) scale(.66) translate(-100 -124)">
        <Outline name={name} />
      </g>
      <path className={classes.body} d="M52 98H168V105H52Z" />
      <path className={classes.line} d="M62 105V130M158 105V130" />
    </>
  ),
  'use-worn': () => (
    <g transform="translate(100 132) scale(1.28)">
      <Person x={0} y={0} worn />
    </g>
  ),
  'use-place': (name) => (
    <>
      <path className={classes.soft} d="M30 22H170M40 22V112M160 22V112M30 30H170" />
      <Aside x={100} scale={0.74}>
        <Outline name={name} />
      </Aside>
      <path className={classes.tint} d="M28 124H172V132H28Z" />
    </>
  ),
  'use-guests': () => (
    <>
      <Person x={74} y={112} />
      <Person x={124} y={112} worn />
      <path className={classes.body} d="M28 104H172C166 122 150 128 140 128H60C50 128 34 122 28 104Z" />
      <path
        className={classes.soft}
        d="M22 136C30 132 38 132 46 136C54 140 62 140 70 136M130 136C138 132 146 132 154 136C162 140 170 140 178 136"
      />
    </>
  ),
};

/** Pictures whose things lie or fill the frame: no ground line runs behind them. */
export const GROUNDLESS: readonly ShotId[] = [
  'side-neck',
  'side-room',
  'inside-cut',
  'inside-weave',
  'inside-live',
  'inside-meal',
  'front-cloth',
  'side-cloth',
  'use-guests',
  'use-place',
];
