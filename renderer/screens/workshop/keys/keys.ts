/** What a key stands for in the workshop, in the order in which the help tells of them. */
export const KEY_ACTIONS = [
  'previous',
  'next',
  'earlier',
  'later',
  'zoom-in',
  'zoom-out',
  'fit',
  'actual',
  'pan-left',
  'pan-right',
  'pan-up',
  'pan-down',
  'compare',
  'mend',
  'turn-right',
  'turn-left',
  'remove',
  'back',
  'help',
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

export type Pressed = { key: string; shiftKey: boolean; ctrlKey: boolean; altKey: boolean; metaKey: boolean };

const PLAIN: Record<string, KeyAction> = {
  PageUp: 'previous',
  PageDown: 'next',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'fit',
  '1': 'actual',
  ' ': 'compare',
  m: 'mend',
  r: 'turn-right',
  Delete: 'remove',
  Escape: 'back',
  '?': 'help',
};
const MOVES: Record<string, { small: KeyAction; large: KeyAction; order?: KeyAction }> = {
  ArrowLeft: { small: 'previous', large: 'pan-left', order: 'earlier' },
  ArrowRight: { small: 'next', large: 'pan-right', order: 'later' },
  ArrowUp: { small: 'previous', large: 'pan-up' },
  ArrowDown: { small: 'next', large: 'pan-down' },
};

/**
 * The action of a key, or null. `larger`: the picture is larger than its window, and the arrows move it; otherwise they go
 * to the neighbours. With Shift they put the photo itself elsewhere. Keys with Ctrl, Alt or the system's key are not ours.
 */
export function actionOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed, larger: boolean): KeyAction | null {
  if (ctrlKey || altKey || metaKey) return null;
  const move = MOVES[key];
  if (move) return shiftKey ? (move.order ?? null) : larger ? move.large : move.small;
  if (shiftKey && key.toLowerCase() === 'r') return 'turn-left';
  return PLAIN[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
