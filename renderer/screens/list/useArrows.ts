import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

/** Moves the focus from product to product with the arrow keys, also to those that are not drawn or fetched yet. */
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
  const wanted = useRef<number | null>(null);
  const step: Record<string, (index: number) => number> = {
    ArrowDown: (index) => index + lanes,
    ArrowUp: (index) => index - lanes,
    ArrowRight: (index) => (lanes > 1 ? index + 1 : index),
    ArrowLeft: (index) => (lanes > 1 ? index - 1 : index),
    Home: () => 0,
    End: () => total - 1,
  };
  const arrive = () => {
    if (wanted.current === null) return;
    const elsewhere = document.activeElement !== document.body && !scroller.current?.contains(document.activeElement);
    const link = scroller.current?.querySelector<HTMLElement>(`a[data-product="${wanted.current}"]`);
    if (link || elsewhere) wanted.current = null;
    if (!elsewhere) link?.focus();
  };
  // Whatever the list has drawn last may be what was waited for.
  useEffect(arrive);
  return (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset['product'];
    const move = step[event.key];
    if (from === undefined || !move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = move(Number(from));
    if (to < 0 || to >= total) return;
    wanted.current = to;
    reach(to);
    arrive();
  };
}
