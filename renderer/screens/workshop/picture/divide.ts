/** Percent of the picture's width by which an arrow key moves the divider, and with Shift. */
const SMALL = 2;
const LARGE = 10;

/** Where a key puts the divider, 0..100; null when the key is not its own. */
export function dividerKey(key: string, shift: boolean, percent: number): number | null {
  const by = shift ? LARGE : SMALL;
  const held = (value: number) => Math.min(100, Math.max(0, value));
  if (key === 'ArrowLeft' || key === 'ArrowDown') return held(percent - by);
  if (key === 'ArrowRight' || key === 'ArrowUp') return held(percent + by);
  if (key === 'Home') return 0;
  if (key === 'End') return 100;
  return null;
}
