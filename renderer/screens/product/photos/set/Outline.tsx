import type { ReactNode } from 'react';
import type { Outline as Name } from '../../../../../shared/model/shots.ts';
import classes from './Set.module.css';

/** The height of the ground in every drawing, and the middle that shapes stand on: a shape may be squeezed around it. */
export const GROUND = 124;
export const MIDDLE = 100;

/** Where the label is on a shape: left, top, width, height. Null where products of this kind carry none. */
export const LABELS: Record<Name, [number, number, number, number] | null> = {
  bag: [79, 68, 42, 38],
  basket: null,
  bottle: [84, 78, 32, 32],
  bowl: null,
  box: [70, 60, 48, 44],
  cloth: null,
  fish: null,
  flowers: null,
  house: null,
  jar: [70, 70, 60, 34],
  plant: null,
  pouch: [80, 62, 40, 42],
  tray: null,
  tube: [88, 60, 24, 40],
  vase: null,
  vial: [80, 82, 40, 28],
};

const blossom = (x: number, y: number, r: number) => (
  <g key={`${x} ${y}`}>
    {[0, 72, 144, 216, 288].map((turn) => (
      <ellipse
        key={turn}
        className={classes.warm}
        cx={x}
        cy={y - r * 0.7}
        rx={r * 0.48}
        ry={r * 0.7}
        transform={`rotate(${turn} ${x} ${y})`}
      />
    ))}
    <circle className={classes.body} cx={x} cy={y} r={r * 0.36} />
  </g>
);
export const Blossom = ({ x, y, r }: { x: number; y: number; r: number }) => blossom(x, y, r);

const SHAPES: Record<Name, ReactNode> = {
  bag: (
    <>
      <path className={classes.body} d="M68 124C60 102 61 72 68 54L75 40H125L132 54C139 72 140 102 132 124Z" />
      <path
        className={classes.soft}
        d="M73 46H127M75 40L72 34M125 40L128 34M82 40V34M92 40V34M100 40V34M108 40V34M118 40V34"
      />
    </>
  ),
  basket: (
    <>
      {[
        [76, 70, 15],
        [102, 62, 17],
        [126, 71, 14],
        [89, 78, 12],
        [114, 79, 12],
      ].map(([x, y, r]) => (
        <circle key={x} className={classes.warm} cx={x} cy={y} r={r} />
      ))}
      <path className={classes.body} d="M54 84H146L136 124H64Z" />
      <path className={classes.soft} d="M58 97H142M61 110H139M76 85L81 123M100 85V123M124 85L119 123" />
    </>
  ),
  bottle: (
    <>
      <path className={classes.body} d="M84 124V68C84 55 93 53 93 43V30H107V43C107 53 116 55 116 68V124Z" />
      <rect className={classes.tint} x="91" y="20" width="18" height="11" rx="2" />
    </>
  ),
  bowl: <path className={classes.body} d="M56 78H144C144 106 122 120 116 124H84C78 120 56 106 56 78Z" />,
  box: (
    <>
      <path className={classes.tint} d="M62 46L76 34H142L126 46ZM126 46L142 34V110L126 124Z" />
      <rect className={classes.body} x="62" y="46" width="64" height="78" />
    </>
  ),
  cloth: (
    <>
      <path
        className={classes.body}
        d="M54 30H146V116C138 122 130 122 122 117C114 112 106 122 98 118C90 113 82 122 74 118C67 114 60 120 54 117Z"
      />
      <path className={classes.warm} d="M54 44H146V58H54Z" />
      <path
        className={classes.soft}
        d="M58 51L64 45L70 51L64 57ZM74 51L80 45L86 51L80 57ZM90 51L96 45L102 51L96 57ZM106 51L112 45L118 51L112 57ZM122 51L128 45L134 51L128 57ZM54 96H146M54 102H146"
      />
    </>
  ),
  fish: (
    <>
      <path
        className={classes.body}
        d="M78 38H122C142 52 150 76 142 98C136 114 124 124 116 124H84C76 124 64 114 58 98C50 76 58 52 78 38Z"
      />
      <path
        className={classes.tint}
        d="M57 66H143C147 78 146 88 142 98C136 114 124 124 116 124H84C76 124 64 114 58 98C54 88 53 78 57 66Z"
      />
      <path className={classes.warm} d="M76 92C86 78 106 78 116 92L130 82V102L116 92C106 106 86 106 76 92Z" />
      <circle className={classes.dot} cx="86" cy="90" r="2" />
    </>
  ),
  flowers: (
    <>
      <path className={classes.soft} d="M100 60V96M84 62L96 96M117 62L104 96M72 74L93 98M128 74L107 98" />
      {[
        [100, 42, 15],
        [77, 54, 14],
        [123, 54, 14],
      ].map(([x, y, r]) => blossom(x!, y!, r!))}
      <path className={classes.body} d="M70 84L100 92L130 84L110 124H90Z" />
      <path className={classes.soft} d="M92 110H108" />
    </>
  ),
  house: (
    <>
      <path className={classes.tint} d="M22 124L62 52L92 96L118 66L154 124Z" />
      <circle className={classes.warm} cx="150" cy="40" r="11" />
      <path className={classes.body} d="M72 76H136V104H72Z" />
      <path className={classes.warm} d="M60 78L84 52H124L148 78Z" />
      <path className={classes.line} d="M78 104V124M104 104V124M130 104V124M88 104V88H100V104M112 86H124V96H112Z" />
    </>
  ),
  jar: (
    <>
      <path className={classes.body} d="M70 124V62C70 54 76 52 79 48H121C124 52 130 54 130 62V124Z" />
      <rect className={classes.tint} x="75" y="35" width="50" height="14" rx="3" />
    </>
  ),
  plant: (
    <>
      <path
        className={classes.line}
        d="M100 100C96 86 106 78 99 62M99 76C90 72 84 68 80 62M102 84C112 80 118 74 121 68"
      />
      <ellipse className={classes.leaf} cx="100" cy="50" rx="25" ry="15" />
      <ellipse className={classes.leaf} cx="76" cy="64" rx="17" ry="10" />
      <ellipse className={classes.leaf} cx="125" cy="68" rx="17" ry="10" />
      <path className={classes.body} d="M74 100H126L120 124H80Z" />
      <path className={classes.soft} d="M76 107H124" />
    </>
  ),
  pouch: (
    <>
      <path className={classes.body} d="M68 124C73 100 73 62 69 34H131C127 62 127 100 132 124Z" />
      <path className={classes.soft} d="M70 43H130M71 47H129" />
    </>
  ),
  tray: (
    <>
      <ellipse className={classes.warm} cx="80" cy="94" rx="20" ry="13" />
      <ellipse className={classes.warm} cx="118" cy="94" rx="22" ry="14" />
      <ellipse className={classes.warm} cx="99" cy="84" rx="20" ry="13" />
      <path className={classes.body} d="M46 100H154L144 124H56Z" />
      <path className={classes.soft} d="M52 108H148" />
    </>
  ),
  tube: (
    <>
      <path className={classes.body} d="M80 34H120L115 112H85Z" />
      <path className={classes.soft} d="M81 41H119" />
      <rect className={classes.tint} x="87" y="112" width="26" height="12" rx="2" />
    </>
  ),
  vase: (
    <>
      <path
        className={classes.body}
        d="M86 34H114C112 54 136 66 136 90C136 110 120 120 113 124H87C80 120 64 110 64 90C64 66 88 54 86 34Z"
      />
      <path className={classes.soft} d="M86 42H114M69 74C88 80 112 80 131 74M66 102C86 108 114 108 134 102" />
      <path className={classes.soft} d="M76 91C80 83 88 83 92 91C96 99 104 99 108 91C112 83 120 83 124 91" />
    </>
  ),
  vial: (
    <>
      <rect className={classes.body} x="80" y="74" width="40" height="50" rx="6" />
      <path className={classes.tint} d="M90 74V62H110V74Z" />
      <path className={classes.body} d="M94 62V46C94 38 106 38 106 46V62Z" />
    </>
  ),
};

/** What is sold, in plain lines, standing on the ground in the middle. */
export const Outline = ({ name }: { name: Name }) => SHAPES[name];
