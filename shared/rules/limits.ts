import type { Severity } from '../model/finding.ts';
import type { ListingLimits } from '../model/shop.ts';
import type { Context, RuleShop } from './input.ts';

type Figure = { [K in keyof ListingLimits]: ListingLimits[K] extends boolean ? never : K }[keyof ListingLimits];
type Demand = Exclude<keyof ListingLimits, Figure>;

/** A limit, and how gravely it may be held against a product: only what the platform itself says, or we verified, blocks. */
export type Bound<T> = { value: T; severity: Severity };

function of(context: Context, shop: RuleShop, name: keyof ListingLimits): Bound<number | boolean> | null {
  const said = shop.limits?.[name] ?? null;
  if (said !== null) return { value: said, severity: 'platform' };
  const own = context.defaults[shop.platform]?.[name];
  return own ? { value: own.value, severity: own.confidence === 'U' ? 'advice' : 'platform' } : null;
}

/** The shop's limit of this name, else our own figure for its platform; null when neither is known. */
export function boundOf(context: Context, shop: RuleShop, name: Figure): Bound<number> | null {
  const bound = of(context, shop, name);
  return bound && { ...bound, value: Number(bound.value) };
}

/** Whether the platform demands this, and how sure that is; null when it does not. */
export function demandOf(context: Context, shop: RuleShop, name: Demand): Severity | null {
  const bound = of(context, shop, name);
  return bound?.value === true ? bound.severity : null;
}
