import type { Recipe, RecipeStep } from '../../../shared/model/photo-recipe.ts';
import type { Pixels } from '../measure/pixels.ts';
import { balance } from './steps/balance.ts';
import { crop } from './steps/crop.ts';
import { cutOut } from './steps/cut-out.ts';
import { denoise } from './steps/denoise.ts';
import { expose } from './steps/expose.ts';
import { sharpen } from './steps/sharpen.ts';
import { square } from './steps/square.ts';
import { straighten } from './steps/straighten.ts';
import { turn } from './steps/turn.ts';
import { whiten } from './steps/whiten.ts';

function done(pixels: Pixels, step: RecipeStep): Pixels {
  switch (step.op) {
    case 'turn':
      return turn(pixels, step.quarters);
    case 'straighten':
      return straighten(pixels, step.degrees);
    case 'crop':
      return crop(pixels, step.box);
    case 'expose':
      return expose(pixels, step.gain);
    case 'balance':
      return balance(pixels, step.gains);
    case 'whiten':
      return whiten(pixels, step.gains);
    case 'cut-out':
      return cutOut(pixels, step.reach);
    case 'denoise':
      return denoise(pixels, step.strength);
    case 'sharpen':
      return sharpen(pixels, step.strength);
    case 'square':
      return square(pixels, step.ground);
  }
}

/** The recipe's steps one after the other. The picture given stays as it is. Pure: same pixels, same steps, same answer. */
export const apply = (pixels: Pixels, recipe: Recipe): Pixels => recipe.reduce(done, pixels);
