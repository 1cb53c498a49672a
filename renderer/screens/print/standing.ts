// How far a product is for each platform: by shop where it is meant for some, else for the platform itself.
import { blocks, type Finding } from '../../../shared/model/finding.ts';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { PLATFORMS, type PlatformId, type ShopState } from '../../../shared/model/shop.ts';
import { blocking } from '../../../shared/rules/ready.ts';

type Known = Pick<ShopState, 'id' | 'platform' | 'practice' | 'name'>;

/** `shop` is null where the product is not meant for a shop of that platform yet; `left` is what still stands in the way. */
export type Standing = { platform: PlatformId; shop: Known | null; left: number };

export function standings(dossier: Pick<Dossier, 'listings'>, findings: Finding[], shops: Known[]): Standing[] {
  const meant = new Set(dossier.listings.filter(({ deleted }) => !deleted).map(({ shopId }) => shopId));
  return PLATFORMS.flatMap((platform): Standing[] => {
    const there = shops.filter((shop) => shop.platform === platform && meant.has(shop.id));
    if (there.length > 0) return there.map((shop) => ({ platform, shop, left: blocking(findings, shop.id).length }));
    const left = findings.filter((finding) => blocks(finding) && finding.place.shopId === undefined).length;
    return [{ platform, shop: null, left }];
  });
}
