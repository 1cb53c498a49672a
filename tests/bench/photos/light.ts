import type { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { type Figure, three } from './figure.ts';
import type { Measured } from './measured.ts';
import type { SpoilName } from './spoil.ts';
import { auc } from './statistics.ts';

type Of = (metrics: PhotoMetrics) => number | null;

/** How well a figure parts good photos from spoilt ones; photos it says nothing of are left out. */
function parted(measured: Measured[], figure: Of, names: SpoilName[]): string {
  const known = (ones: PhotoMetrics[]): number[] => ones.map(figure).filter((value) => value !== null);
  const good = known(measured.map((one) => one.good));
  return names
    .map((name) => auc(good, known(measured.map(({ spoilt }) => spoilt[name]))))
    .map(three)
    .join(' / ');
}

const minus = (value: number | null): number | null => value && -value;

/** Light, contrast, grain and earlier saves on spoilt pictures: figures of the trial, none of them asked for. */
export function lightFigures(measured: Measured[]): Figure[] {
  const figure = (what: string, beat: string, names: SpoilName[], of: Of): Figure => ({
    what: `  ${what}`,
    beat: `trial ${beat}`,
    reach: '–',
    ours: parted(measured, of, names),
    met: null,
    note: `AUC; ${names.join(' / ')}`,
  });
  return [
    figure('dark', '0.945 / 0.986 / 1.000', ['-1 EV', '-2 EV', '-3 EV'], ({ exposure }) => exposure.p99),
    figure('burnt out', '0.875 / 0.922 / 0.952', ['+1 EV', '+1.5 EV', '+2 EV'], ({ exposure }) =>
      minus(exposure.clipped),
    ),
    figure('flat', '0.959', ['contrast halved'], ({ exposure }) => exposure.contrast),
    figure('grain', '0.947 / 0.995 / 1.000', ['grain 4', 'grain 8', 'grain 16'], ({ noise }) => minus(noise)),
    figure(
      'saved before',
      '0.969 / 0.981 / 0.995 / 0.997',
      ['saved at 50', 'saved at 35', 'saved at 20', 'saved at 10'],
      ({ blocks }) => minus(blocks),
    ),
    figure('leaning, against upright', 'none', ['leaning 4 degrees'], ({ tilt }) => tilt && -Math.abs(tilt)),
  ];
}
