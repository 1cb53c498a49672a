import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { MeasuredPhoto } from '../../../shared/model/dossier.ts';
import { useStage } from '../product/stage.ts';
import type { Bench, Comparing } from './bench.ts';
import { markedOf } from './marked.ts';
import { lookUrl, sideFor, thumbUrl, wholeSize } from './picture/source.ts';
import type { Side } from './picture/source.ts';
import { usePicture } from './picture/usePicture.ts';
import { useZoom } from './picture/useZoom.ts';
import { taken, used, worked } from './tools/tool.ts';
import type { Tool } from './tools/tool.ts';
import { useLookQuery } from './useLookQuery.ts';
import { useRecipe } from './useRecipe.ts';
import { sameRecipe } from './steps/recipe.ts';

/** Milliseconds that a slider rests before the house draws the picture anew; until then the page bends the old one. */
const REST = 140;
/** The picture is drawn for a window of this many pixels until its real size on screen is known. */
const FIRST_SIDE: Side = 960;

/** The bench with one photo on it. */
export function useBench(photo: MeasuredPhoto): Bench {
  const { findings } = useStage();
  const { recipe, writing, setRecipe } = useRecipe(photo);
  const [tool, setTool] = useState<Tool | null>(null);
  const [rested] = useDebouncedValue(tool, REST);
  const [comparing, compare] = useState<Comparing | null>(null);
  const [peeking, peek] = useState(false);
  const [pointed, point] = useState<string | null>(null);
  const [side, setSide] = useState(FIRST_SIDE);
  // A tool just taken up or put down is nothing to wait for.
  const drawnTool = rested?.op === tool?.op ? rested : tool;
  const shown = drawnTool ? worked(drawnTool, recipe) : recipe;
  const asIs = sameRecipe(shown, photo.recipe);
  const best = lookUrl(photo.id, shown, side);
  const picture = usePicture(asIs ? thumbUrl(photo.look) : best, best);
  const { width, height } = photo.metrics ?? photo;
  const size = wholeSize(picture.size ?? { width, height }, Math.max(width, height));
  const zoom = useZoom(size);
  // A larger copy is fetched once it is looked at closely, and then kept.
  const wanted = sideFor(Math.max(size.width, size.height) * zoom.view.scale * window.devicePixelRatio);
  if (zoom.frame.width > 0 && wanted > side) setSide(wanted);
  const offers = useLookQuery('offers', photo).data?.offers;
  const marked = useMemo(() => markedOf(findings, photo.id), [findings, photo.id]);
  return {
    photo,
    marked,
    recipe,
    writing,
    setRecipe,
    offers: writing ? undefined : offers,
    tool,
    drawnTool,
    take: (op) => {
      compare(null);
      zoom.all();
      setTool(taken(op, recipe));
    },
    setTool,
    putDown: (use) => {
      if (use && tool) setRecipe(used(tool, recipe));
      setTool(null);
    },
    comparing,
    compare: (what) => {
      setTool(null);
      compare(what);
    },
    peeking,
    peek,
    pointed,
    point,
    picture,
    size,
    zoom,
  };
}
