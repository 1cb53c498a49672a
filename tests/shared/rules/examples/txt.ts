import { producer } from '../dossier.ts';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'TXT-07': {
    pass: [
      { change: { producer: producer({ phone: '0912 345 678' }) } },
      { change: { producer: producer({ phone: '0238 384 4000' }) } },
    ],
    fail: [
      { change: { producer: producer({ phone: '12345' }) }, code: 'phone-odd' },
      { change: { producer: producer({ phone: '01686 123 456' }) }, code: 'phone-old' },
    ],
  },
};
