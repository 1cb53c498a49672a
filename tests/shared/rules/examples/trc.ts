import { label } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';
import { holding, PREPARING } from './papers.ts';

const linked = (traceUrl: string | null, change: Parameters<typeof label>[0] = {}): Case => ({
  change: { label: label({ traceUrl, ...change }) },
});
const preparing = (traceUrl: string | null): Case => {
  const { change } = holding([], PREPARING);
  return { change: { ...change, label: label({ traceUrl }) } };
};
const OWN = 'https://truyxuat.vanphan.example/01/08934601234569/10/L12';

export const examples: Examples = {
  'TRC-01': { pass: [preparing(OWN)], fail: [{ ...preparing(null), code: 'trace-missing' }] },
  'TRC-02': {
    pass: [linked(OWN), linked(null, { origin: null })],
    fail: [
      { ...linked(OWN, { origin: null }), code: 'trace-data-missing' },
      { change: { label: label({ traceUrl: OWN }), photos: [] }, code: 'trace-data-missing' },
    ],
  },
  'TRC-05': {
    pass: [linked(OWN), linked('truyxuat.example/t/12')],
    fail: [
      { ...linked('https://www.facebook.com/nuocmam'), code: 'trace-away' },
      { ...linked('https://zalo.me/0912345678'), code: 'trace-away' },
      { ...linked('WIFI:T:WPA;S:QuanCaPhe;P:12345678;;'), code: 'trace-no-link' },
      { ...linked('00020101021238540010A000000727'), code: 'trace-no-link' },
    ],
  },
  'TRC-06': {
    pass: [
      linked(OWN),
      linked(OWN, { lot: 'L12' }),
      linked('https://truyxuat.example/2025/01/15/lo'),
      linked('https://a.example/01/08934601234569/10/%', { lot: '%' }),
    ],
    fail: [
      { ...linked('https://a.example/01/8934601234569'), code: 'trace-gtin-wrong' },
      { ...linked('https://a.example/01/08938507000129'), code: 'trace-gtin-differs' },
      { ...linked(OWN, { lot: 'L13' }), code: 'trace-lot-differs' },
    ],
  },
};
