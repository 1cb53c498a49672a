// Examples of every rule: a product it has nothing to say of, and one it catches.
import type { Dossier } from '../../../../shared/model/dossier.ts';
import type { Day } from '../../../../shared/model/ids.ts';
import type { RuleShop } from '../../../../shared/rules/index.ts';

/** The good product with this changed, on a day, for these shops; left out, those of tests/shared/rules/dossier.ts. */
export type Case = { change: Partial<Dossier>; today?: Day; shops?: RuleShop[] };

/** By rule id. The rule says nothing of any case under `pass`, and says `code` of each under `fail`. */
export type Examples = Record<string, { pass: Case[]; fail: (Case & { code: string })[] }>;
