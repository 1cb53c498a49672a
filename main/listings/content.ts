// What we want a platform to show, made from the product: the same for every platform, in our own terms. Pure.
import type { Dossier } from '../../shared/model/dossier.ts';
import type { Listing, ListingContent } from '../../shared/model/listing.ts';

type Source = Pick<Dossier, 'product' | 'variants' | 'photos'>;

/** Prefix of our own codes, so that an office recognises them among others on the platform. */
const SKU_PREFIX = 'LS-';

/** The code under which a product is looked up on every platform. It never changes and is never reused. */
export const skuOf = (productId: string) => SKU_PREFIX + productId;

/** Photos go out in their order; a platform takes so many from the front. */
export function contentOf(
  { product, variants, photos }: Source,
  listing: Pick<Listing, 'wanted' | 'categoryId' | 'attributes'>,
  maxPhotos: number,
): ListingContent {
  const [first] = variants;
  return {
    title: (product.title ?? product.name ?? '').trim(),
    description: (product.description ?? '').trim(),
    categoryId: listing.categoryId ?? '',
    attributes: listing.attributes,
    brand: product.brand,
    photos: photos.slice(0, maxPhotos).map((photo) => photo.look),
    variants: variants.map((variant) => ({
      sku: variant.sku ?? SKU_PREFIX + variant.id,
      name: variant.name ?? '',
      price: variant.price ?? 0,
      stock: variant.stock ?? 0,
      gtin: variant.gtin,
    })),
    parcel: {
      weight: first?.weight ?? 0,
      length: first?.length ?? null,
      width: first?.width ?? null,
      height: first?.height ?? null,
    },
    listed: listing.wanted !== 'hidden',
  };
}

/** Names of the fields in which two contents differ; `listed` has errands of its own and does not count. */
export function changedFields(sent: ListingContent, wanted: ListingContent): (keyof ListingContent)[] {
  const names = Object.keys(wanted) as (keyof ListingContent)[];
  return names.filter((name) => name !== 'listed' && JSON.stringify(sent[name]) !== JSON.stringify(wanted[name]));
}
