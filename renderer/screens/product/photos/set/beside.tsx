// Examples of a product beside something, and in use.
import type { ShotId } from '../../../../../shared/model/shots.ts';
import { GROUND, Outline } from './Outline.tsx';
import { Bowl, Chopsticks, Cup, Dab, Hand, Person, Ruler, Steam } from './things.tsx';
import { Aside, Front } from './views.tsx';
import type { Scene } from './views.tsx';
import classes from './Set.module.css';

export const BESIDE: Record<Extract<ShotId, `scale-${string}` | `use-${string}`>, Scene> = {
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
      <path className={classes.line} d="M62 105V124M158 105V124" />
    </>
  ),
  'use-worn': () => (
    <g transform="translate(100 124) scale(1.15)">
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
