import { useEffect, useEffectEvent } from 'react';
import { actionOf } from './keys.ts';
import type { KeyAction } from './keys.ts';

/** What has a use of its own for every key. Sliders say by themselves which ones they took. */
const OWN = 'input, textarea, select, [role="menu"], [role="dialog"], [role="combobox"]';
/** What Space and Enter press. */
const PRESSED = 'button, a[href], summary, [role="button"]';

/**
 * The keys of the workshop, from wherever one is on it. `held` hears when a key that is held down is let go.
 * Whatever has the focus and uses the key itself comes first.
 */
export function useKeys(larger: boolean, act: (action: KeyAction) => void, held: () => void) {
  const down = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as Element;
    if (event.defaultPrevented || target.closest(OWN)) return;
    const action = actionOf(event, larger);
    if (!action) return;
    // On a photo of the row Space would only go where one is already.
    if (action === 'compare' && target.closest(PRESSED) && !target.closest('[data-film][aria-current]')) return;
    event.preventDefault();
    if (action !== 'compare' || !event.repeat) act(action);
  });
  const up = useEffectEvent(({ key }: KeyboardEvent) => key === ' ' && held());
  const away = useEffectEvent(held);
  useEffect(() => {
    const heard = [
      ['keydown', (event: Event) => down(event as KeyboardEvent)],
      ['keyup', (event: Event) => up(event as KeyboardEvent)],
      ['blur', () => away()],
    ] as const;
    for (const [name, hear] of heard) window.addEventListener(name, hear);
    return () => {
      for (const [name, hear] of heard) window.removeEventListener(name, hear);
    };
  }, []);
}
