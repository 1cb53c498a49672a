// Ways to show the shape of what is sold in a picture.
import type { ReactNode } from 'react';
import type { Outline as Name } from '../../../../../shared/model/shots.ts';
import { GROUND, LABELS, MIDDLE, Outline } from './Outline.tsx';
import { Barcode, Print } from './things.tsx';
import classes from './Set.module.css';

/** A picture for products of a shape. */
export type Scene = (name: Name) => ReactNode;

/** Where a sticker goes on what has no label of its own. */
export const UNLABELLED = [79, 92, 42, 28] as const;

/** The shape with its label's large print. */
export function Front({ name }: { name: Name }) {
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
export function Back({ name }: { name: Name }) {
  const [x, y, width, height] = LABELS[name] ?? UNLABELLED;
  return (
    <>
      <Outline name={name} />
      <rect className={classes.label} x={x} y={y} width={width} height={height} />
      <Print x={x + 4} y={y + 6} width={width - 8} lines={Math.max(1, Math.floor((height - 16) / 6))} />
      {width > 30 && <Barcode x={x + width - 23} y={y + height - 12} />}
    </>
  );
}

/** Smaller and off the middle, its foot still on the ground. */
export function Aside({ x, scale, children }: { x: number; scale: number; children: ReactNode }) {
  return <g transform={`translate(${x} ${GROUND}) scale(${scale}) translate(${-MIDDLE} ${-GROUND})`}>{children}</g>;
}

/** Turned away from the one who looks: as wide as it is thick. */
export const Turned = ({ name, children }: { name: Name; children?: ReactNode }) => (
  <g transform={`translate(${MIDDLE} 0) scale(.66 1) translate(${-MIDDLE} 0)`}>
    <Outline name={name} />
    {children}
  </g>
);
export const TURN = (
  <>
    <path className={classes.sight} d="M66 132C80 142 120 142 132 133" />
    <path className={classes.head} d="M126 131L134 131L131 138" />
  </>
);

/** What is seen from close by, in a round of its own. */
export const Lens = ({ children }: { children: ReactNode }) => (
  <g>
    <clipPath id="shot-lens">
      <circle cx="128" cy="68" r="44" />
    </clipPath>
    <circle className={classes.body} cx="128" cy="68" r="44" />
    <g clipPath="url(#shot-lens)">{children}</g>
    <circle className={classes.line} cx="128" cy="68" r="44" />
  </g>
);
