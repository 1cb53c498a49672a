import { useQueries } from '@tanstack/react-query';
import type { ListingLimits } from '../../../../shared/model/shop.ts';
import { api } from '../../../app/client.ts';
import { useStage } from '../stage.ts';

export type Limit = { min: number | null; max: number | null };

/** The tightest limits of the chosen categories, as far as the platforms told them. */
export function useLimits(): { title: Limit; description: Limit } {
  const { dossier } = useStage();
  const asked = dossier.listings.flatMap(({ shopId, categoryId }) => (categoryId ? [{ shopId, categoryId }] : []));
  const answers = useQueries({ queries: asked.map((input) => api.shops.category.queryOptions({ input })) });
  const told = answers.flatMap(({ data }) => data?.limits ?? []);
  const tightest = (pick: (...figures: number[]) => number, field: keyof ListingLimits) => {
    const figures = told.map((limits) => limits[field]).filter((figure) => typeof figure === 'number');
    return figures.length > 0 ? pick(...figures) : null;
  };
  return {
    title: { min: tightest(Math.max, 'titleMin'), max: tightest(Math.min, 'titleMax') },
    description: { min: tightest(Math.max, 'descriptionMin'), max: tightest(Math.min, 'descriptionMax') },
  };
}
