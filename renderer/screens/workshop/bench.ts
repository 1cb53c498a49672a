import { createContext, useContext } from 'react';
import type { Finding } from '../../../shared/model/finding.ts';
import type { MeasuredPhoto } from '../../../shared/model/dossier.ts';
import type { Offer, Recipe } from '../../../shared/model/photo-recipe.ts';
import type { Picture } from './picture/usePicture.ts';
import type { Zoom } from './picture/useZoom.ts';
import type { Size } from './picture/zoom.ts';
import type { Tool, ToolName } from './tools/tool.ts';

/** A finding of the photo on the bench; `mark` is its number on the picture, null where no place is meant. */
export type Marked = { key: string; finding: Finding; mark: number | null };

/** What is compared: all that was done with the original, or one offer with the picture as it is. */
export type Comparing = 'done' | Offer;

/** Everything about the one photo that is being looked at and worked on. */
export type Bench = {
  photo: MeasuredPhoto;
  marked: Marked[];
  /** What is done to it; ahead of the desk while that is being written. */
  recipe: Recipe;
  writing: boolean;
  setRecipe(recipe: Recipe): void;
  /** Undefined while they are being worked out. */
  offers: Offer[] | undefined;
  tool: Tool | null;
  /** The tool as the picture on screen was drawn for it: a moment behind. */
  drawnTool: Tool | null;
  take(op: ToolName): void;
  setTool(tool: Tool): void;
  /** Puts the tool down, with or without what it did. */
  putDown(use: boolean): void;
  comparing: Comparing | null;
  compare(what: Comparing | null): void;
  /** The original is shown for as long as a key or a button is held. */
  peeking: boolean;
  peek(on: boolean): void;
  /** Key of the finding that eye or finger is on. */
  pointed: string | null;
  point(key: string | null): void;
  picture: Picture;
  /** Of the whole picture, in its own pixels. */
  size: Size;
  zoom: Zoom;
};

export const BenchContext = createContext<Bench | null>(null);

export function useBenchContext(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('Parts of the workshop live inside it.');
  return bench;
}
