import { useBenchContext } from '../bench.ts';
import { coverScale, live } from '../tools/live.ts';
import { placeOf } from './place.ts';
import classes from './Picture.module.css';

/** The photo as it is now. While a slider is moved the page bends it along, until the house has drawn it anew. */
export function Shown({ alt }: { alt: string }) {
  const { picture, size, zoom, tool, drawnTool } = useBenchContext();
  const { degrees, brightness } = live(tool, drawnTool);
  const grown = degrees === 0 ? 1 : coverScale(degrees, size.width / size.height);
  return (
    <div className={classes.sheet} style={placeOf(zoom.view, size)}>
      <img
        src={picture.src}
        alt={alt}
        draggable={false}
        style={{
          transform: degrees === 0 ? undefined : `rotate(${degrees}deg) scale(${grown})`,
          filter: brightness === 1 ? undefined : `brightness(${brightness})`,
        }}
      />
      {tool?.op === 'straighten' && <div className={classes.grid} />}
    </div>
  );
}
