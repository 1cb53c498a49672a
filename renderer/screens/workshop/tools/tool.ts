import type { Box } from '../../../../shared/model/box.ts';
import { withStep } from '../../../../shared/model/photo-recipe.ts';
import type { Recipe } from '../../../../shared/model/photo-recipe.ts';
import { isWhole, WHOLE } from '../crop/cropBox.ts';
import { before, withoutOp } from '../steps/recipe.ts';

/** A tool in a person's hands, with what it is set to. `stops` are steps of light as photographers count: 1 is twice the light. */
export type Tool = { op: 'straighten'; degrees: number } | { op: 'expose'; stops: number } | { op: 'crop'; box: Box };
export type ToolName = Tool['op'];

/** How far the sliders go. */
export const LEAN = { least: -15, most: 15, step: 0.1 } as const;
export const LIGHT = { least: -1, most: 2, step: 0.05 } as const;

/** A tool taken up: set to what it was used for last, so that it can be set anew. */
export function taken(op: ToolName, recipe: Recipe): Tool {
  const step = recipe.find((each) => each.op === op);
  switch (op) {
    case 'straighten':
      return { op, degrees: step?.op === op ? step.degrees : 0 };
    case 'expose':
      return { op, stops: step?.op === op ? Math.round(Math.log2(step.gain) * 100) / 100 : 0 };
    case 'crop':
      return { op, box: step?.op === op ? step.box : WHOLE };
  }
}

/** The recipe once the tool is put down. A tool that does nothing leaves no step behind. */
export function used(tool: Tool, recipe: Recipe): Recipe {
  switch (tool.op) {
    case 'straighten':
      return tool.degrees === 0 ? withoutOp(recipe, tool.op) : withStep(recipe, { op: tool.op, degrees: tool.degrees });
    case 'expose':
      return tool.stops === 0
        ? withoutOp(recipe, tool.op)
        : withStep(recipe, { op: tool.op, gain: Math.round(2 ** tool.stops * 1000) / 1000 });
    case 'crop':
      return isWhole(tool.box) ? withoutOp(recipe, tool.op) : withStep(recipe, { op: tool.op, box: tool.box });
  }
}

/** What is on the bench while the tool is at work: a frame is drawn on the picture that it will cut, all else on the result. */
export const worked = (tool: Tool, recipe: Recipe): Recipe =>
  tool.op === 'crop' ? before(recipe, 'crop') : used(tool, recipe);
