import { signal } from './signal.ts';

/**
 * Whether the house behind the screens can be reached.
 * fine   it answers
 * away   it does not answer at the moment; what is typed is kept here and saved when it is back
 * over   it does not know this window any more (401): opening it anew helps
 */
export type DoorState = 'fine' | 'away' | 'over';

export const door = signal<DoorState>('fine');
