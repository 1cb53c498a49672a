import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { type Figure, percent, skipped, three } from './figure.ts';
import { metricsOf } from './measured.ts';
import { pictures, PRODUCT_SETS } from './sets.ts';

/** From this share of the rim on the ground counts as white; see the rules of the ground. */
const WHITE_FROM = 0.7;
const isWhite = ({ ring }: PhotoMetrics): boolean => ring.white >= WHITE_FROM;

/** White ground or not, as one person labelled it. */
export async function ground(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const set of PRODUCT_SETS) {
    const what = `white ground, ${set}`;
    const rows = pictures(set);
    if (rows.length === 0) {
      figures.push(skipped(what, '–', '≥ 0.96', `${set} is not here`));
      continue;
    }
    const wrong: string[] = [];
    for (const { path, file, label } of rows) {
      if (isWhite(await metricsOf(path)) !== (label === 'white' || label === 'white_background')) wrong.push(file);
    }
    const accuracy = 1 - wrong.length / rows.length;
    figures.push({
      what,
      beat: '–',
      reach: '≥ 0.96',
      ours: three(accuracy),
      met: accuracy >= 0.96,
      note: `${rows.length - wrong.length} of ${rows.length} right (${percent(accuracy)})`,
    });
  }
  return figures;
}
