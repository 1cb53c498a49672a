import type { Recipe, RecipeStep } from '../../../shared/model/photo-recipe.ts';
import { boxInPixels } from './steps/crop.ts';
import { straightened } from './steps/straighten.ts';

/** Sides in pixels. */
export interface Size {
  width: number;
  height: number;
}

function after({ width, height }: Size, step: RecipeStep): Size {
  switch (step.op) {
    case 'turn':
      return step.quarters === 2 ? { width, height } : { width: height, height: width };
    case 'straighten':
      return step.degrees === 0 ? { width, height } : straightened(step.degrees, { width, height });
    case 'crop': {
      const { columns, rows } = boxInPixels(step.box, width, height);
      return { width: columns, height: rows };
    }
    case 'square': {
      const side = Math.max(width, height);
      return { width: side, height: side };
    }
    default:
      return { width, height };
  }
}

/** Size of a picture of this size once the recipe has been done: of the full one, or of any copy of it. */
export const sizeAfter = (recipe: Recipe, { width, height }: Size): Size => recipe.reduce(after, { width, height });
