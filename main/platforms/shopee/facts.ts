// What Shopee promises, and what we assume where it promises nothing. An assumption is marked; an office with a real
// account can correct it here without touching any code.

export type Fact<T> = {
  value: T;
  /** Page of the platform's documentation, or where else it was seen. */
  source: string;
  /** Day on which the source was read. */
  asOf: string;
  /** False: nobody has seen Shopee say so; the value is a cautious choice of ours. */
  verified: boolean;
};

const documented = <T>(value: T, source: string): Fact<T> => ({ value, source, asOf: '2026-11-22', verified: true });
const assumed = <T>(value: T, source: string): Fact<T> => ({ value, source, asOf: '2026-11-22', verified: false });

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

export const FACTS = {
  /** Pictures we send: 1600 px square and at most 1 000 000 bytes serves every platform's advice at once. */
  photoSide: assumed(1600, 'own master profile; advice seen second-hand is at least 800 × 800 px, 1:1'),
  photoBytes: assumed(1_000_000, 'own master profile; advice seen second-hand is at most 2 MB'),
  /** Bytes of one picture that Shopee accepts. */
  photoBytesAccepted: documented(10_000_000, 'v2.media_space.upload_image'),
  photosPerListing: assumed(9, 'v2.product.get_item_limit, sample only; the limit of the category decides'),
  hashtags: documented(18, 'v2.product.add_item, error_desc_hash_tag_over_limit'),

  accessLife: documented(4 * hour, 'v2.public.get_access_token'),
  refreshLife: documented(30 * day, 'v2.public.refresh_access_token'),
  /** A token that ends sooner than this is renewed first, so that it does not end under a slow upload. */
  refreshBefore: assumed(10 * minute, 'own choice'),

  /** Time a new listing may need until Shopee's own search finds it. */
  settle: assumed(minute, 'own choice; Shopee tells no time'),
  /** A listing made longer ago than this is expected in the search; younger ones are also looked for in the list. */
  searchLag: assumed(day, 'own choice; Shopee tells no time'),
  variantsWait: documented(5 * second, 'v2.product.init_tier_variation'),

  /** What a buyer reads above the choice of packs; 1 to 14 characters. */
  choiceName: assumed('Phân loại', 'own choice; v2.product.get_item_limit, sample of tier_variation_name_length_limit'),

  rateLimitWait: assumed(minute, 'Shopee publishes no number of calls per second'),
  /** Shopee's day, by which it counts calls, starts at 00:00 UTC+8. */
  dayStartsAtUtc: documented(-8 * hour, 'common errors, error_limit'),

  /** Silence after which a call is given up, besides the time its bytes need. */
  patience: assumed(30 * second, 'own choice for rural lines'),
  probePatience: assumed(15 * second, 'own choice for rural lines'),
  /** Bytes a second of the slowest line we wait for: 2G with other people on it. */
  slowestLine: assumed(4096, 'own choice for rural lines'),
  /** The whole category tree is by far the longest answer; anything longer than this is not an answer. */
  longestAnswer: assumed(32_000_000, 'own choice'),

  /** Where consent leads back to; the office declares its own address in the console and gives it as account.redirect. */
  redirect: assumed('https://open.shopee.com/', 'own choice'),
  /** Pages a buyer sees, by API host. */
  buyerPage: assumed<Record<string, string>>(
    { 'https://partner.shopeemobile.com': 'https://shopee.vn/product/{shop}/{item}' },
    'common knowledge',
  ),

  pageSize: documented(100, 'v2.product.get_item_list'),
  idsPerQuestion: documented(50, 'v2.product.get_item_base_info'),
} as const;
