import { createHash } from 'node:crypto';
import type { Recipe } from '../../shared/model/photo-recipe.ts';

/**
 * Names what an original looks like after its recipe: the original's own hash while nothing is done to it, else a hash over
 * both. What is measured, read, shown or sent is kept under this name. `recipe` must have come through its schema, so that
 * equal steps are equal text.
 */
export const lookOf = (sha256: string, recipe: Recipe): string =>
  recipe.length === 0
    ? sha256
    : createHash('sha256')
        .update(`${sha256} ${JSON.stringify(recipe)}`)
        .digest('hex');
