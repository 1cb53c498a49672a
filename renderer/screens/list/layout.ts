import { signal } from '../../app/signal.ts';

export type Layout = 'cards' | 'rows';
const KEY = 'len-san.list';

const remembered = signal<Layout>(localStorage.getItem(KEY) === 'rows' ? 'rows' : 'cards');

/** How far down the list was, in pixels, when it was last left. */
export const scrolled = signal(0);

/** Cards or rows, as the person last chose. */
export const layout = {
  ...remembered,
  set(value: Layout) {
    localStorage.setItem(KEY, value);
    remembered.set(value);
  },
};
