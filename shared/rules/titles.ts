import type { Dossier } from '../model/dossier.ts';

/** What a buyer will read as the title: the product's own name stands in while no title is written. */
export const titleOf = ({ product }: Pick<Dossier, 'product'>): string => (product.title ?? product.name ?? '').trim();

/** The two texts a buyer reads, with the place to mend each. */
export const buyerTexts = ({ product }: Pick<Dossier, 'product'>) =>
  [
    { field: 'title', text: titleOf({ product }) },
    { field: 'description', text: (product.description ?? '').trim() },
  ] as const;

export const TEXT_FIELDS = ['title', 'description'] as const;
