import { focusField } from '../../parts/fields/index.ts';

// Frames, about a second: a step that was just opened may still be fetching what its fields show.
const PATIENCE = 60;

/** Puts the cursor into a field as soon as it is on screen. */
export function focusWhenThere(field: string, left = PATIENCE): void {
  requestAnimationFrame(() => {
    if (!focusField(field) && left > 0) focusWhenThere(field, left - 1);
  });
}
