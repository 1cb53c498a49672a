import { useBenchContext } from '../bench.ts';
import { turned } from '../steps/recipe.ts';
import { useMendThis } from '../useMendThis.ts';
import type { KeyAction } from './keys.ts';
import { useKeys } from './useKeys.ts';

/** Screen pixels that an arrow key moves the picture by. */
const PAN = 120;

type Ways = Record<'previous' | 'next' | 'earlier' | 'later' | 'remove' | 'back' | 'help', () => void>;

/** The keys at the bench. `ways` are those that lead to other photos or away. */
export function Keys({ ways }: { ways: Ways }) {
  const { recipe, setRecipe, tool, putDown, comparing, compare, peek, zoom } = useBenchContext();
  const mend = useMendThis();
  const free = (run: () => void) => () => {
    if (!tool) run();
  };
  const actions: Record<KeyAction, () => void> = {
    ...ways,
    previous: free(ways.previous),
    next: free(ways.next),
    earlier: free(ways.earlier),
    later: free(ways.later),
    remove: free(ways.remove),
    // Out of what one is in, before out of the room.
    back: () => (tool ? putDown(false) : comparing ? compare(null) : ways.back()),
    'zoom-in': () => zoom.step(true),
    'zoom-out': () => zoom.step(false),
    fit: () => zoom.all(),
    actual: () => zoom.toScale(1),
    'pan-left': () => zoom.pan({ x: PAN, y: 0 }),
    'pan-right': () => zoom.pan({ x: -PAN, y: 0 }),
    'pan-up': () => zoom.pan({ x: 0, y: PAN }),
    'pan-down': () => zoom.pan({ x: 0, y: -PAN }),
    compare: free(() => peek(recipe.length > 0)),
    mend: free(mend.run),
    'turn-right': free(() => setRecipe(turned(recipe, true))),
    'turn-left': free(() => setRecipe(turned(recipe, false))),
  };
  useKeys(
    zoom.larger,
    (action) => actions[action](),
    () => peek(false),
  );
  return null;
}
