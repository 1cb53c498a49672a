// What the rules want on the label of one product, read from the rules themselves.
import type { Dossier } from '../../shared/model/dossier.ts';
import { demandsOf } from '../../shared/label/demands.ts';
import { figureHeight } from '../../shared/label/figure-height.ts';
import type { Pack } from '../../shared/rules/pack.ts';
import { dayOf } from '../../shared/text/dates.ts';

export type DemandsDeps = { dossier(productId: string): Dossier; pack(): Pack; now(): number };

export const createDemands =
  ({ dossier, pack, now }: DemandsDeps) =>
  /** @throws Failure not-found */
  (productId: string) => {
    const whole = dossier(productId);
    return {
      demands: demandsOf(whole, pack(), dayOf(now())),
      figures: figureHeight(pack(), whole.label?.netQuantity ?? null),
    };
  };
