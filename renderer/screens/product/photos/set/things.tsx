// What stands beside a product in the drawings.
import classes from './Set.module.css';

type At = { x: number; y: number };

/** A white bowl; `x`, `y` is the middle of its rim. */
export const Bowl = ({ x, y, full = true }: At & { full?: boolean }) => (
  <g transform={`translate(${x} ${y})`}>
    {full && <path className={classes.warm} d="M-22 0C-14 -13 14 -13 22 0Z" />}
    <path className={classes.body} d="M-27 0H27C27 16 14 24 10 26H-10C-14 24 -27 16 -27 0Z" />
  </g>
);

/** A clear glass, poured half full; `x`, `y` is the middle of its foot. */
export const Glass = ({ x, y }: At) => (
  <g transform={`translate(${x} ${y})`}>
    <path className={classes.body} d="M-17 -40L-13 0H13L17 -40Z" />
    <path className={classes.warm} d="M-15.400 -24L-13 0H13L15.400 -24Z" />
  </g>
);

/** A cup with steam above it; `x`, `y` is the middle of its foot. */
export const Cup = ({ x, y }: At) => (
  <g transform={`translate(${x} ${y})`}>
    <path className={classes.body} d="M16 -24H24C30 -24 30 -10 22 -10H15" />
    <path className={classes.body} d="M-18 -28H18C18 -12 14 -2 8 0H-8C-14 -2 -18 -12 -18 -28Z" />
    <Steam x={0} y={-34} />
  </g>
);

export const Steam = ({ x, y }: At) => (
  <path
    className={classes.soft}
    transform={`translate(${x} ${y})`}
    d="M-8 0C-12 -6 -4 -9 -8 -16M1 0C-3 -6 5 -9 1 -16M10 0C6 -6 14 -9 10 -16"
  />
);

export const Chopsticks = ({ x, y }: At) => (
  <path className={classes.line} transform={`translate(${x} ${y})`} d="M-20 6L34 -16M-18 11L37 -8" />
);

/** An open hand from the right, its palm up; `x`, `y` is the middle of the palm. */
export const Hand = ({ x, y }: At) => (
  <g transform={`translate(${x} ${y})`}>
    <path
      className={classes.skin}
      d="M92 16H44C34 16 24 20 8 20H-28C-37 20 -37 10 -28 10H-40C-49 10 -49 0 -40 0H-20C-14 0 -4 2 4 2C12 2 14 -8 22 -10C30 -12 31 -4 27 1C34 -4 44 -8 60 -8H92"
    />
    <path className={classes.soft} d="M-28 10H-6" />
  </g>
);

/** The back of a hand with a dab of cream. */
export const Dab = ({ x, y }: At) => (
  <g transform={`translate(${x} ${y})`}>
    <path
      className={classes.skin}
      d="M64 26H30C10 30 -6 30 -20 26C-34 22 -38 12 -28 10L-4 10L-34 4C-44 1 -40 -9 -30 -7L0 -3L-24 -12C-33 -16 -28 -25 -18 -21L20 -10H64"
    />
    <ellipse className={classes.warm} cx="20" cy="8" rx="9" ry="5" />
  </g>
);

/** A person from head to foot, 80 high; `x`, `y` is the ground between the feet. `worn`: what is sold is what is worn. */
export const Person = ({ x, y, worn = false }: At & { worn?: boolean }) => (
  <g transform={`translate(${x} ${y})`}>
    <path className={classes.line} d="M-7 -28L-8 0M7 -28L8 0" />
    <path className={worn ? classes.warm : classes.tint} d="M-11 -62C-4 -66 4 -66 11 -62L15 -24H-15Z" />
    <path className={classes.line} d="M-11 -60C-18 -52 -20 -44 -20 -36M11 -60C18 -52 20 -44 20 -36" />
    <circle className={classes.skin} cx="0" cy="-76" r="9" />
    <path className={classes.body} d="M-15 -79L0 -91L15 -79Z" />
  </g>
);

/** A ruler that stands on the ground. */
export const Ruler = ({ x, y, height }: At & { height: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect className={classes.warm} x="-7" y={-height} width="14" height={height} rx="1" />
    <path
      className={classes.soft}
      d={Array.from({ length: Math.floor(height / 8) }, (_, mark) => `M-7 ${-8 * mark - 4}H${mark % 2 ? -2 : 1}`).join(
        '',
      )}
    />
  </g>
);

/** Lines of small print, as on the back of a pack. */
export const Print = ({ x, y, width, lines }: At & { width: number; lines: number }) => (
  <path
    className={classes.print}
    d={Array.from({ length: lines }, (_, line) => `M${x} ${y + line * 6}h${width * (line % 3 === 2 ? 0.6 : 1)}`).join(
      '',
    )}
  />
);

export const Barcode = ({ x, y }: At) => (
  <path className={classes.bars} transform={`translate(${x} ${y})`} d="M0 0V9M3 0V9M5 0V9M9 0V9M11 0V9M14 0V9M18 0V9" />
);
