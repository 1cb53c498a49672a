import type { Finding } from '../../../../shared/model/finding.ts';
import type { Offer } from '../../../../shared/model/photo-recipe.ts';

/** The offer that mends a finding: one that was seen to take it away, else one that does the step it asks for. */
export function offerFor({ code, fix }: Finding, offers: Offer[]): Offer | undefined {
  return offers.find(({ solves }) => solves.includes(code)) ?? offers.find(({ step }) => step.op === fix?.step);
}
