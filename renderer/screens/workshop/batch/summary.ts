import type { FailureData } from '../../../../shared/contract/failure.ts';
import type { RecipeOp } from '../../../../shared/model/photo-recipe.ts';

export type Mended = {
  id: string;
  applied: RecipeOp[];
  before: number;
  after: number;
  failure: FailureData | null;
};

export type Summary = {
  mended: number;
  /** Photos that were looked at and left as they are. */
  left: number;
  /** Mean scores of the mended ones, whole points; null when none was. */
  before: number | null;
  after: number | null;
  failed: { id: string; failure: FailureData }[];
};

const mean = (values: number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** What came of mending many photos, in figures that fit into two sentences. */
export function summed(photos: Mended[]): Summary {
  const mended = photos.filter(({ applied, failure }) => !failure && applied.length > 0);
  return {
    mended: mended.length,
    left: photos.filter(({ applied, failure }) => !failure && applied.length === 0).length,
    before: mended.length > 0 ? mean(mended.map(({ before }) => before)) : null,
    after: mended.length > 0 ? mean(mended.map(({ after }) => after)) : null,
    failed: photos.flatMap(({ id, failure }) => (failure ? [{ id, failure }] : [])),
  };
}
