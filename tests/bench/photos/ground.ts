import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { type Figure, skipped, three } from './figure.ts';
import { metricsOf } from './measured.ts';
import { type Labelled, pictures, PRODUCT_SETS } from './sets.ts';

/** From this share of the rim on the ground counts as white; see the rules of the ground. */
const WHITE_FROM = 0.7;
const isWhite = ({ ring }: PhotoMetrics): boolean => ring.white >= WHITE_FROM;

/** Scans of certificates have a white rim and are labelled as no white ground: no product stands on it. Told beside. */
const isPage = ({ more }: Labelled): boolean => more['certificate'] === '1';

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
    const right: Labelled[] = [];
    for (const row of rows) {
      const white = row.label === 'white' || row.label === 'white_background';
      if (isWhite(await metricsOf(row.path)) === white) right.push(row);
    }
    const pages = rows.filter(isPage).length;
    const products = right.filter((row) => !isPage(row)).length;
    const accuracy = products / (rows.length - pages);
    figures.push({
      what,
      beat: '–',
      reach: '≥ 0.96',
      ours: three(accuracy),
      met: accuracy >= 0.96,
      note:
        `${products} of ${rows.length - pages} right` +
        (pages > 0 ? `; with ${pages} scans of certificates ${three(right.length / rows.length)}` : ''),
    });
  }
  return figures;
}
