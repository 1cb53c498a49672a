// PRACTICE DATA. Everything in this folder is made up by us in the shape of the real thing: ids, names, limits, channels and
// HTTP statuses are not Shopee's, and nothing may be learned from them about a real shop. Limits follow what is commonly
// said of Viet Nam (title to 120, description to 3000 characters); only v2.product.get_item_limit knows the real ones.
import attributesJson from './attributes.json' with { type: 'json' };
import bannedJson from './banned-words.json' with { type: 'json' };
import brandsJson from './brands.json' with { type: 'json' };
import categoriesJson from './categories.json' with { type: 'json' };
import channelsJson from './channels.json' with { type: 'json' };
import statusJson from './http-status.json' with { type: 'json' };
import limitsJson from './limits.json' with { type: 'json' };
import hintsJson from './ocop-hints.json' with { type: 'json' };

export type PracticeCategory = {
  id: number;
  /** 0 at the root. */
  parent: number;
  vi: string;
  en: string;
  /** On leaves only. */
  attributes?: number[];
  mandatory?: number[];
  keywords?: string[];
  brandMandatory?: boolean;
  dimensionMandatory?: boolean;
  /** Not for sale here, like alcohol. */
  blocked?: boolean;
  /** False: no pre-orders, like fresh food. */
  preOrder?: boolean;
  /** Most days to ship of a pre-order, where it differs from the shop's. */
  dts?: number;
};

/** v2.product.get_attribute_tree: 1 drop-down, 2 combo, 3 free text, 4 drop-down of several, 5 combo of several. */
type AttributeInput = 1 | 2 | 3 | 4 | 5;

export type PracticeAttribute = {
  id: number;
  vi: string;
  en: string;
  input: AttributeInput;
  /** 0 none, 1 whole number, 2 text, 3 number, 4 date. */
  validation: number;
  units: string[];
  maxValues: number;
  dateFormat: number;
  values: { id: number; vi: string; en: string }[];
};

type PracticeBrand = { id: number; name: string };

export const CATEGORIES = categoriesJson as PracticeCategory[];
export const ATTRIBUTES = attributesJson as PracticeAttribute[];
export const BRANDS: PracticeBrand[] = brandsJson;
export const CHANNELS = channelsJson;
export const LIMITS = limitsJson;
export const BANNED_WORDS: string[] = bannedJson;
/** HTTP status that goes with an error name: unverified, so it is data. Names that are not here answer 200. */
export const HTTP_STATUS: Record<string, number> = statusJson;

/** Leaf category of the practice platform for each OCOP set of QĐ 26/2026. */
export const OCOP_HINTS: Record<string, number> = hintsJson;

const byId = new Map(CATEGORIES.map((category) => [category.id, category]));
const parents = new Set(CATEGORIES.map((category) => category.parent));
const attributesById = new Map(ATTRIBUTES.map((attribute) => [attribute.id, attribute]));

export const categoryOf = (id: number): PracticeCategory | undefined => byId.get(id);
export const isLeaf = (category: PracticeCategory): boolean => !parents.has(category.id);

/** The attributes of a category in their order. */
export const attributesOf = (category: PracticeCategory): PracticeAttribute[] =>
  (category.attributes ?? []).flatMap((id) => attributesById.get(id) ?? []);

/** From the root down, e.g. Thực phẩm và đồ uống › Gia vị và nước chấm › Nước mắm. */
export function categoryPath(id: number, language: 'vi' | 'en'): string[] {
  const category = byId.get(id);
  return category ? [...categoryPath(category.parent, language), category[language]] : [];
}
