import { signal } from '../../app/signal.ts';

export type Layout = 'cards' | 'rows';
const KEY = 'len-san.list';

const remembered = signal<Layout>(localStorage.getItem(KEY) === 'rows' ? 'rows' : 'cards');

/** Cards or rows, as the person last chose. */
export const layout = {
  ...remembered,
  set(value: Layout) {
    localStorage.setItem(KEY, value);
    remembered.set(value);
  },
};
