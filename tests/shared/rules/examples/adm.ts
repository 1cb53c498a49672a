import { producer } from '../dossier.ts';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'ADM-02': {
    pass: [{ change: { producer: producer({ communeCode: '17950' }) } }],
    fail: [{ change: { producer: producer({ communeCode: '99999' }) }, code: 'commune-unknown' }],
  },
};
