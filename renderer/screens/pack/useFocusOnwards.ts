import { useEffect, useRef } from 'react';

const ACT = 'button[data-act]';

/**
 * The next row that asks something, after the one in which an act stands. Null after the last, after acts on a whole group,
 * and after what takes an answer back: pressing the same key again must not do the opposite.
 */
function rowAfter(act: Element, list: Element): Element | null {
  const own = act.closest('li');
  if (!own || own.closest('[data-group="found"]')) return null;
  const rows = [...list.querySelectorAll(`section:not([data-group="found"]) li:has(${ACT})`)];
  return rows.find((row) => own.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) ?? null;
}

/**
 * Where the keyboard goes on when the row that was acted on is gone: to the next row, else to the list. Give the list the
 * handler that comes back, as onClickCapture.
 */
export function useFocusOnwards(list: React.RefObject<HTMLElement | null>, busy: boolean) {
  const left = useRef<{ act: Element; next: Element | null } | null>(null);
  useEffect(() => {
    if (busy || !left.current) return;
    const { act, next } = left.current;
    left.current = null;
    // Who went on by themselves meanwhile is left where they are.
    const now = document.activeElement;
    if (now && now !== document.body && now !== act) return;
    const button = next?.isConnected ? next.querySelector<HTMLElement>(ACT) : null;
    (button ?? list.current)?.focus();
  }, [busy, list]);
  return ({ target }: React.MouseEvent) => {
    const act = (target as Element).closest(ACT);
    if (act && list.current) left.current = { act, next: rowAfter(act, list.current) };
  };
}
