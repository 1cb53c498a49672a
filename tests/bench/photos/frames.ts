import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { checkPhoto, currentPack } from '../../../shared/rules/index.ts';
import { type Figure, percent, skipped } from './figure.ts';
import { metricsOf, type Measured } from './measured.ts';
import { pictures, PRODUCT_SETS } from './sets.ts';
import type { SpoilName } from './spoil.ts';

const framed = (metrics: PhotoMetrics): boolean =>
  checkPhoto(metrics, [], currentPack).some(({ code }) => code === 'photo-framed');

/** A white frame on a white ground is no frame to anybody. */
const visible = (name: SpoilName, { good }: Measured): boolean => name !== 'white frame' || good.ring.nearWhite < 0.5;

/** Frames and bars that we put on, and real product photos that have none by their label. */
export async function frames(measured: Measured[]): Promise<Figure> {
  const [what, beat, reach] = ['frames found / false', '–', '≥ 95 % / ≤ 1 %'];
  const untouched = PRODUCT_SETS.flatMap(pictures).filter(({ more }) => more['padded_border'] !== '1');
  if (measured.length === 0) return skipped(what, beat, reach, 'no pictures are here');
  const put = (['white frame', 'coloured frame', 'bars above and below'] as const).map((name) => {
    const ones = measured.filter((one) => visible(name, one));
    return { name, ones: ones.length, found: ones.filter(({ spoilt }) => framed(spoilt[name])).length };
  });
  const wrong: string[] = [];
  for (const { path, file } of untouched) if (framed(await metricsOf(path))) wrong.push(file);
  const found = put.reduce((sum, one) => sum + one.found, 0) / put.reduce((sum, { ones }) => sum + ones, 0);
  const falsely = wrong.length / untouched.length;
  return {
    what,
    beat,
    reach,
    ours: `${percent(found)} / ${percent(falsely)}`,
    met: found >= 0.95 && falsely <= 0.01,
    note: `${put.map(({ name, ones, found: n }) => `${name} ${n} of ${ones}`).join(', ')}; ${wrong.length} of ${untouched.length} real ones without`,
  };
}
