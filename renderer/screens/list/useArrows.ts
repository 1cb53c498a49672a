import type { KeyboardEvent, RefObject } from 'react';

/** Moves the focus from product to product with the arrow keys, also to those that are not drawn yet. */
export function useArrows({
  scroller,
  total,
  lanes,
  reach,
}: {
  scroller: RefObject<HTMLElement | null>;
  total: number;
  lanes: number;
  /** Brings a product into sight. */
  reach: (index: number) => void;
}) {
  const step: Record<string, (index: number) => number> = {
    ArrowDown: (index) => index + lanes,
    ArrowUp: (index) => index - lanes,
    ArrowRight: (index) => (lanes > 1 ? index + 1 : index),
    ArrowLeft: (index) => (lanes > 1 ? index - 1 : index),
    Home: () => 0,
    End: () => total - 1,
  };
  const focus = (index: number) => scroller.current?.querySelector<HTMLElement>(`a[data-product="${index}"]`)?.focus();
  return (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset['product'];
    const move = step[event.key];
    if (from === undefined || !move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = move(Number(from));
    if (to < 0 || to >= total) return;
    reach(to);
    // The list draws what came into sight in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => focus(to)));
  };
}
