import { blocks } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { PlatformId } from '../model/shop.ts';
import type { RuleShop } from './input.ts';

/** Findings that keep the product out of this shop: its own, and those about the product whatever the shop. */
export const blocking = (findings: Finding[], shopId: string): Finding[] =>
  findings.filter((finding) => blocks(finding) && [undefined, shopId].includes(finding.place.shopId));

/**
 * Whether the product can go to a shop of this platform now. Where no shop is connected yet, whether the product itself
 * is ready for one.
 */
export function readyFor(
  findings: Finding[],
  platform: PlatformId,
  shops: Pick<RuleShop, 'shopId' | 'platform'>[],
): boolean {
  const there = shops.filter((shop) => shop.platform === platform);
  if (there.length === 0) return !findings.some((finding) => blocks(finding) && finding.place.shopId === undefined);
  return there.some(({ shopId }) => blocking(findings, shopId).length === 0);
}
