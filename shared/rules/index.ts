// The rules as the house uses them: the pack that came with the program, and what can be asked of it.
import { loadPack } from './pack.ts';
import vn202611 from './packs/vn-2026-11.json' with { type: 'json' };

export const currentPack = loadPack(vn202611);

export { check } from './engine.ts';
export type { RuleInput, RuleShop } from './input.ts';
export type { Pack } from './pack.ts';
export { checkPhoto, verdict } from './photo-check.ts';
export { scorePhoto } from './photo-score.ts';
export { blocking, readyFor } from './ready.ts';
